import type { messages as webMessages } from '@redress/web/words/messages.en.ts';
import type { messages as complaintMessages } from './complaint/messages.en.ts';
import type { messages as formMessages } from './form/messages.en.ts';

/**
 * What the portal says on its first pages and around every page, as ICU messages. Reading age 9 to 11; ids are stable. The words of the form
 * and of the tracking pages come with those pages.
 */
export const messages = {
  'web.password.showLong': 'Show the six words',
  'web.password.hideLong': 'Hide the six words',
  'web.password.shown': 'Your six words can be seen',
  'web.refusal.signInAgain': 'Your complaint was closed to keep it private. Open it again to carry on.',
  'portal.title': 'Your complaint',
  'portal.title.error': 'Error: {title}',
  'portal.service': 'Complaints',
  'portal.footer.label': 'Help and information',
  'portal.footer.help': 'Help',
  'portal.footer.open': 'Open your complaint',
  'portal.footer.accessibility': 'Accessibility',
  'portal.footer.privacy': 'Privacy',
  'start.heading': 'Something went wrong? Tell us',
  'start.intro':
    'You can complain here and see later what is happening with it. It is free, and you do not need an account.',
  'start.which': 'Who is it about?',
  'start.none':
    'No organisation takes complaints here at the moment. If you need help now, see the help page.',
  'start.already': 'Have you complained already?',
  'start.open': 'Open your complaint',
  'start.open.hint': 'You need your tracking number and your six words.',
  'organisation.heading': 'Tell {organisation} what went wrong',
  'organisation.intro':
    'You can use this page to complain, or to raise a worry. It is free. You can ask somebody to help you. Complaining will not count against you.',
  'organisation.danger': 'If you are in danger now',
  'organisation.danger.call': 'Call 999.',
  'organisation.danger.quiet': 'If you call from a mobile and cannot speak, press 55 when you are asked to.',
  'organisation.danger.more': 'More people who can help you now',
  'organisation.start': 'Start now',
  'organisation.time': 'It takes about 10 minutes. You can leave out anything you do not know.',
  'organisation.shared':
    'Is somebody else using this phone or computer? Select “Leave this site” at any time, or press Shift three times. What you typed is forgotten.',
  'organisation.next': 'What happens after you send it',
  'organisation.next.key':
    'You get a tracking number and six secret words. With them you can see what is happening, at any time.',
  'organisation.next.promises': 'If you sent it today, this is what we would promise you:',
  'organisation.next.promise': '{what} – by {date}',
  'organisation.stages': 'The stages',
  'organisation.stages.intro':
    'Not every complaint goes through all of these. If you are not happy with an answer, you can go on to the next one.',
  'organisation.other': 'Other ways to complain',
  'organisation.other.intro': 'You do not have to use this page. You can also complain:',
  'organisation.channel.email': 'by email',
  'organisation.channel.post': 'by letter',
  'organisation.channel.phone': 'by telephone',
  'organisation.channel.in person': 'by talking to somebody who works there',
  'organisation.channel.portal': 'on this page',
  'organisation.private': 'Who gets to know',
  'organisation.anonymous': 'You do not have to give your name.',
  'organisation.policy': 'These words come from: {title}, in force since {date}.',
  'help.heading': 'Help',
  'help.danger': 'If somebody is in danger now',
  'help.999':
    'Call 999. It is free. If you call from a mobile and cannot speak, press 55 when you are asked to.',
  'help.18000': 'If you are deaf or cannot speak well, dial 18000 or use the Relay UK app.',
  'help.talk': 'People you can talk to',
  'help.childline': '<b>Childline</b>: 0800 1111, free, day and night, for anybody under 19',
  'help.nspcc': '<b>NSPCC</b>: 0808 800 5000, if you are worried about a child',
  'help.abuse': '<b>National Domestic Abuse Helpline</b>: 0808 2000 247, free, day and night',
  'help.samaritans': '<b>Samaritans</b>: 116 123, free, day and night, whatever you are going through',
  'help.form': 'Help with your complaint',
  'help.form.write':
    'You can ask anybody you trust to write for you, or to be with you. You can also ask somebody who works there.',
  'help.form.words': 'It does not have to be well written. Say it in your own words.',
  'help.lost': 'If you lost your tracking number or your six words',
  'help.lost.body':
    'We cannot find them for you here. That keeps your complaint private. Ask the organisation that you complained to. Your complaint goes on, and nothing of it is lost.',
  'help.leave': 'Leaving quickly',
  'help.leave.body':
    'Select the red button “Leave this site”, or press the Shift key three times. A weather page opens instead, and what you typed here is forgotten. Your browser may still remember that you were here. You can delete that in its history.',
  'accessibility.heading': 'Accessibility',
  'accessibility.aim':
    'We want everybody to be able to complain. These pages are made to work with a keyboard, a screen reader, large text, and on a small phone.',
  'accessibility.standard':
    'We aim to meet the Web Content Accessibility Guidelines, version 2.2, level AA. Every page is tested with automatic checks and on a narrow screen, and can be used with the keyboard alone.',
  'accessibility.cannot': 'What does not work yet',
  'accessibility.cannot.js': 'The form needs JavaScript.',
  'accessibility.cannot.language': 'The pages are in English only.',
  'accessibility.other.heading': 'If something here does not work for you',
  'accessibility.other':
    'You can complain by telephone, by email, by letter, or by telling somebody who works there. You can ask somebody to do it for you. Please tell them too what did not work here, so that it can be put right.',
  'accessibility.enforce':
    'If you are not happy with the answer, the Equality Advisory and Support Service can advise you.',
  'privacy.heading': 'Privacy',
  'privacy.who':
    'What you write goes to the people who look into your complaint. Nobody else sees it, unless the policy says so or somebody is in danger.',
  'privacy.organisation': 'Each organisation says on its own first page what it does with what you tell it.',
  'privacy.browser.heading': 'What stays on this phone or computer',
  'privacy.browser':
    'We set no cookies that follow you. What you type stays in this browser tab until you send it, close the tab, or leave with the red button.',
  'privacy.history':
    'The address and the title of these pages never say what your complaint is about. Your browser may remember that you were here.',
  'privacy.key.heading': 'Your six words',
  'privacy.key':
    'Whoever has your tracking number and your six words can read your complaint. Keep them somewhere safe.',
  'privacy.stored.heading': 'How it is kept',
  'privacy.stored':
    'What you write is locked with a key of its own. When the time for keeping it is over, that key is destroyed and nobody can read it any more. Your complaint is not kept together with the address of your device.',
  'open.heading': 'Open your complaint',
  'open.intro': 'You were given a tracking number and six words when you sent it.',
  'open.number': 'Tracking number',
  'open.number.hint': 'For example, 7K3M-9QTX',
  'open.number.missing': 'Enter your tracking number',
  'open.key': 'Your six words',
  'open.key.hint': 'With a space between the words. Small or capital letters are both fine.',
  'open.key.missing': 'Enter your six words',
  'open.button': 'Open my complaint',
  'open.lost': 'I lost my number or my words',
  'open.ended': 'Your complaint was closed to keep it private. Nothing is lost. Open it again to carry on.',
  'open.new': 'Make a new complaint',
  'notFound.heading': 'Page not found',
  'notFound.body':
    'If you typed the address, check that it is right. If you followed a link, it may be out of date.',
  'notFound.home': 'Go to the first page',
  'broken.heading': 'Something went wrong',
  'broken.body':
    'This page could not be shown. It is our fault, not yours. What you typed before is still here: load the page again in a moment.',
  'broken.reload': 'Load the page again',
} as const;

type MessageId =
  | keyof typeof messages
  | keyof typeof formMessages
  | keyof typeof complaintMessages
  | keyof typeof webMessages;

declare global {
  namespace FormatjsIntl {
    /** Every id that may be asked for; a wrong one is a type error. */
    interface Message {
      ids: MessageId;
    }
  }
}
