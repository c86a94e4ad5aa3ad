import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { FormattedMessage } from 'react-intl';
import { paths } from '../paths.ts';
import { Page } from './Page.tsx';

export function NotFoundPage() {
  return (
    <Page>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="notFound.heading" />
      </h1>
      <p className="govuk-body">
        <FormattedMessage id="notFound.body" />
      </p>
      <p className="govuk-body">
        <AppLink className="govuk-link" href={paths.start()}>
          <FormattedMessage id="notFound.home" />
        </AppLink>
      </p>
    </Page>
  );
}
