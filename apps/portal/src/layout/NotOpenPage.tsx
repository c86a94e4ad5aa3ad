import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { FormattedMessage } from 'react-intl';
import { paths } from '../paths.ts';
import { Page } from './Page.tsx';

/** An organisation that takes no complaints here now: not yet, or no more. What has begun can still be opened. */
export function NotOpenPage() {
  return (
    <Page>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="notOpen.heading" />
      </h1>
      <p className="govuk-body">
        <FormattedMessage id="notOpen.body" />
      </p>
      <p className="govuk-body">
        <AppLink className="govuk-link" href={paths.open()}>
          <FormattedMessage id="start.open" />
        </AppLink>
      </p>
    </Page>
  );
}
