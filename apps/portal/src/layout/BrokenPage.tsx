import { Button } from '@redress/web/ui/Button.tsx';
import { FormattedMessage } from 'react-intl';
import { Page } from './Page.tsx';

/** A page that could not be drawn or loaded. Says nothing of why: the reader cannot act on it. */
export function BrokenPage() {
  return (
    <Page>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="broken.heading" />
      </h1>
      <p className="govuk-body">
        <FormattedMessage id="broken.body" />
      </p>
      <Button type="button" onClick={() => window.location.reload()}>
        <FormattedMessage id="broken.reload" />
      </Button>
    </Page>
  );
}
