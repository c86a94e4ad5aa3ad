import { useQuery } from '@apollo/client/react';
import { createKept, useKept } from '@redress/web/session/kept-in-tab.ts';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { SendMessageDocument } from '../../generated/act.ts';
import { MessagesDocument } from '../../generated/content.ts';
import { UnreachedPage } from '../../layout/UnreachedPage.tsx';
import { WaitingPage } from '../../layout/WaitingPage.tsx';
import { MessageForm } from './MessageForm.tsx';
import { MessageList } from './MessageList.tsx';
import { OwnFormPage } from './OwnFormPage.tsx';
import { useOwnForm } from './use-own-form.ts';

/** What is being written survives a reload, and is forgotten on leaving. */
const draft = createKept('message', '');

/** What was written to and fro, and the box to write in. */
export default function MessagesPage() {
  const { data, error, refetch } = useQuery(MessagesDocument);
  const message = useKept(draft);
  const [sent, setSent] = useState(0);
  const form = useOwnForm({
    type: 'SendMessage',
    data: { message },
    mutation: SendMessageDocument,
    variables: (input, idempotencyKey) => ({ idempotencyKey, input }),
    onDone: async () => {
      draft.forget();
      await refetch();
      setSent(sent + 1);
    },
  });
  if (!data) return error ? <UnreachedPage error={error} retry={() => void refetch()} /> : <WaitingPage />;
  return (
    <OwnFormPage form={form}>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="messages.heading" />
      </h1>
      <p className="govuk-body">
        <FormattedMessage id="messages.intro" />
      </p>
      <MessageList messages={data.messages} />
      <MessageForm
        form={form}
        message={message}
        error={form.errorOf('message')}
        onType={draft.set}
        sent={sent}
      />
    </OwnFormPage>
  );
}
