import { useQuery } from '@apollo/client/react';
import { ErrorSummary } from '@redress/web/ui/ErrorSummary.tsx';
import { FormattedMessage } from 'react-intl';
import { Page } from '../../layout/Page.tsx';
import { UnreachedPage } from '../../layout/UnreachedPage.tsx';
import { WaitingPage } from '../../layout/WaitingPage.tsx';
import { paths } from '../../paths.ts';
import { SEND_MESSAGE } from './act.operations.ts';
import { MESSAGES } from './content.operations.ts';
import { MessageForm } from './MessageForm.tsx';
import { MessageList } from './MessageList.tsx';
import { useAct } from './use-act.ts';

/** What was written to and fro, and the box to write in. */
export default function MessagesPage() {
  const { data, error, refetch } = useQuery(MESSAGES);
  const sending = useAct(SEND_MESSAGE);
  if (!data) return error ? <UnreachedPage error={error} retry={() => void refetch()} /> : <WaitingPage />;
  return (
    <Page back={paths.complaint()} failed={sending.errors.length > 0}>
      {sending.errors.length > 0 && <ErrorSummary errors={sending.errors} />}
      <h1 className="govuk-heading-l">
        <FormattedMessage id="messages.heading" />
      </h1>
      <p className="govuk-body">
        <FormattedMessage id="messages.intro" />
      </p>
      <MessageList messages={data.messages} />
      <MessageForm sending={sending} sent={() => refetch()} />
    </Page>
  );
}
