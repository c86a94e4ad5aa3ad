import type { messages as webMessages } from '@redress/web/words/messages.en.ts';
import type { messages } from './messages.en.ts';

/** Every id that `<FormattedMessage id>` and `intl.formatMessage` may be asked for; a wrong one is a type error. */
export type MessageId = keyof typeof messages | keyof typeof webMessages;

declare global {
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId;
    }
  }
}
