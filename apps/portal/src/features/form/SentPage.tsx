import { useKept } from '@redress/web/session/kept-in-tab.ts';
import { Button } from '@redress/web/ui/Button.tsx';
import { KeyBox } from '@redress/web/ui/KeyBox.tsx';
import { WarningText } from '@redress/web/ui/WarningText.tsx';
import { FormattedMessage } from 'react-intl';
import { Navigate, useNavigate } from 'react-router';
import { Page } from '../../layout/Page.tsx';
import { paths } from '../../paths.ts';
import { KeepThem } from './KeepThem.tsx';
import { receipts } from './receipt.ts';
import { WhatHappensNext } from './WhatHappensNext.tsx';

/** It arrived: number and key, at once and once only; how to keep them; what happens next and when. */
export default function SentPage() {
  const navigate = useNavigate();
  const receipt = useKept(receipts);
  if (!receipt) return <Navigate replace to={paths.complaint()} />;
  const done = () => {
    void navigate(paths.complaint(), { replace: true });
    receipts.forget();
  };
  return (
    <Page>
      <h1 className="govuk-heading-l">
        <FormattedMessage id={receipt.kind === 'concern' ? 'sent.heading.concern' : 'sent.heading'} />
      </h1>
      <p className="govuk-body-l">
        <FormattedMessage id="sent.save" />
      </p>
      <KeyBox label={<FormattedMessage id="sent.trackingNumber" />}>{receipt.trackingNumber}</KeyBox>
      <KeyBox label={<FormattedMessage id="sent.key" />} hint={<FormattedMessage id="sent.key.hint" />}>
        {receipt.accessKey}
      </KeyBox>
      <WarningText>
        <FormattedMessage id="sent.once" />
      </WarningText>
      <KeepThem receipt={receipt} />
      <h2 className="govuk-heading-m">
        <FormattedMessage id="sent.next" />
      </h2>
      <WhatHappensNext />
      <Button type="button" onClick={done}>
        <FormattedMessage id="sent.done" />
      </Button>
    </Page>
  );
}
