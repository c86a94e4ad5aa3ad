import type { messages as webMessages } from '@redress/web/words/messages.en.ts';

/** What the portal says, as ICU messages. Reading age 9 to 11; ids are stable. */
export const messages = {
  'portal.title': 'Your complaint',
  'portal.title.error': 'Error: {title}',
  'portal.service': 'Complaints',
  'portal.footer.label': 'Help and information',
  'portal.footer.accessibility': 'Accessibility',
  'portal.footer.privacy': 'Privacy',
  'start.heading': 'Something went wrong? Tell us',
  'start.intro':
    'You can complain here, and see later what is happening with it. It is free, you do not need an account, and you do not have to give your name.',
  'start.which': 'Who is it about?',
  'start.safe': 'If somebody is in danger now, call 999.',
  'accessibility.heading': 'Accessibility',
  'accessibility.aim':
    'We want everybody to be able to complain. These pages are made to work with a keyboard, a screen reader, large text, and on a small phone.',
  'accessibility.other':
    'If something here does not work for you, you can complain by telephone, by e-mail, by letter, or by telling somebody who works there. You can ask somebody to do it for you.',
  'privacy.heading': 'Privacy',
  'privacy.who':
    'What you write goes to the people who look into your complaint, and to nobody else unless the policy says so or somebody is in danger.',
  'privacy.browser':
    'This site sets no cookies to follow you. What you type is kept in this browser tab until you send it, close the tab, or leave with the red button.',
  'notFound.heading': 'Page not found',
  'notFound.body':
    'If you typed the address, check that it is right. If you followed a link, it may be out of date.',
  'notFound.home': 'Go to the first page',
  'broken.heading': 'Something went wrong',
  'broken.body':
    'This page could not be shown. It is our fault, not yours. What you typed before is still here: load the page again in a moment.',
  'broken.reload': 'Load the page again',
} as const;

type MessageId = keyof typeof messages | keyof typeof webMessages;

declare global {
  namespace FormatjsIntl {
    /** Every id that may be asked for; a wrong one is a type error. */
    interface Message {
      ids: MessageId;
    }
  }
}
