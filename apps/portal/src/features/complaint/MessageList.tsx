import { Moment } from '@redress/web/words/Dates.tsx';
import { FormattedMessage } from 'react-intl';
import { useThisOrganisation } from '../../layout/organisation.ts';
import type { MessagesQuery } from '../../generated/content.ts';

/** Messages, oldest first, each with who wrote it and when. */
export function MessageList({ messages }: { messages: MessagesQuery['messages'] }) {
  const { name } = useThisOrganisation();
  if (messages.length === 0) {
    return (
      <p className="govuk-body">
        <FormattedMessage id="messages.none" />
      </p>
    );
  }
  return (
    <ol className="redress-messages">
      {messages.map(({ id, from, at, text }) => (
        <li key={id} className={`redress-message redress-message--${from}`}>
          <p className="govuk-body govuk-!-margin-bottom-1">
            <strong>
              {from === 'complainant' ? <FormattedMessage id="messages.you" /> : <bdi>{name}</bdi>}
            </strong>{' '}
            <span className="redress-message__at">
              <Moment at={at} />
            </span>
          </p>
          <p className="govuk-body redress-typed govuk-!-margin-bottom-0">
            <bdi>{text}</bdi>
          </p>
        </li>
      ))}
    </ol>
  );
}
