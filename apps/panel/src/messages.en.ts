import type { messages as webMessages } from '@redress/web/words/messages.en.ts';
import { hearingWords } from './words/hearing-words.ts';
import { roomWords } from './words/room-words.ts';

/** What the panel says, as ICU messages; ids are stable. */
export const messages = {
  'app.name': 'Appeal panel',
  'app.title': '{page} – Appeal panel',
  ...hearingWords,
  ...roomWords,
  'navigation.hearings': 'My hearings',
  'navigation.account': 'Your account',
  'account.heading': 'Your account',
  'account.signedInAs': 'Signed in as',
  'account.name': 'Name',
  'account.email': 'E-mail address',
  'notFound.heading': 'Page not found',
  'notFound.body':
    'It may have moved, or you may not be able to see it. Check the address, or start again from the first page.',
  'notFound.home': 'Go to the first page',
  'broken.heading': 'Something went wrong',
  'broken.body':
    'This page could not be shown. Load it again; if that does not help, tell the person who runs this service.',
} as const;

export type MessageId = keyof typeof messages | keyof typeof webMessages;

declare global {
  namespace FormatjsIntl {
    /** Every id that may be asked for; a wrong one is a type error. */
    interface Message {
      ids: MessageId;
    }
  }
}
