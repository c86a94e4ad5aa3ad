import { Button } from '@redress/web/ui/Button.tsx';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { paths } from '../../paths.ts';
import { copyText } from './copy-text.ts';
import type { Receipt } from './receipt.ts';
import { saveText } from './save-text.ts';

/** Ways to keep number and key: copied, printed, or in a file that is made in this browser and has a harmless name. */
export function KeepThem({ receipt }: { receipt: Receipt }) {
  const intl = useIntl();
  const [said, setSaid] = useState<'sent.copied' | 'sent.copy.failed'>();
  const text = intl.formatMessage(
    { id: 'sent.file.text' },
    {
      number: receipt.trackingNumber,
      key: receipt.accessKey,
      address: `${window.location.origin}${paths.open()}`,
    },
  );
  const copy = async () => setSaid((await copyText(text)) ? 'sent.copied' : 'sent.copy.failed');
  return (
    <>
      <div className="govuk-button-group redress-no-print">
        <Button type="button" look="secondary" onClick={() => void copy()}>
          <FormattedMessage id="sent.copy" />
        </Button>
        <Button type="button" look="secondary" onClick={() => window.print()}>
          <FormattedMessage id="sent.print" />
        </Button>
        <Button
          type="button"
          look="secondary"
          onClick={() => saveText(intl.formatMessage({ id: 'sent.file.name' }), text)}
        >
          <FormattedMessage id="sent.download" />
        </Button>
      </div>
      <p className="govuk-body" role="status">
        {said && <FormattedMessage id={said} />}
      </p>
      <p className="govuk-body redress-no-print">
        <FormattedMessage id="sent.paper" />
      </p>
    </>
  );
}
