import { useQuery } from '@apollo/client/react';
import { FormattedMessage } from 'react-intl';
import { Page } from '../../layout/Page.tsx';
import { UnreachedPage } from '../../layout/UnreachedPage.tsx';
import { WaitingPage } from '../../layout/WaitingPage.tsx';
import { paths } from '../../paths.ts';
import { MESSAGES } from './content.operations.ts';
import { MessageForm } from './MessageForm.tsx';
import { MessageList } from './MessageList.tsx';

/** What was written to and fro, and the box to write in. */
export default function MessagesPage() {
  const { data, error, refetch } = useQuery(MESSAGES);
  if (!data) return error ? <UnreachedPage error={error} retry={() => void refetch()} /> : <WaitingPage />;
  return (
    <Page back={paths.complaint()}>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="messages.heading" />
      </h1>
      <p className="govuk-body">
        <FormattedMessage id="messages.intro" />
      </p>
      <MessageList messages={data.messages} />
      <MessageForm sent={() => refetch()} />
    </Page>
  );
}
