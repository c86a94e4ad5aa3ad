import { useQuery } from '@apollo/client/react';
import { FormattedMessage } from 'react-intl';
import { Page } from '../../layout/Page.tsx';
import { UnreachedPage } from '../../layout/UnreachedPage.tsx';
import { WaitingPage } from '../../layout/WaitingPage.tsx';
import { paths } from '../../paths.ts';
import { WhatWasSaid } from './WhatWasSaid.tsx';
import { SaidDocument } from '../../generated/content.ts';

/** What the complaint said when it was sent, and what was asked for later. */
export default function SaidPage() {
  const { data, error, refetch } = useQuery(SaidDocument);
  if (!data) return error ? <UnreachedPage error={error} retry={() => void refetch()} /> : <WaitingPage />;
  return (
    <Page back={paths.complaint()}>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="said.heading" />
      </h1>
      {data.myComplaint ? (
        <WhatWasSaid said={data.myComplaint} />
      ) : (
        <p className="govuk-body">
          <FormattedMessage id="said.erased" />
        </p>
      )}
    </Page>
  );
}
