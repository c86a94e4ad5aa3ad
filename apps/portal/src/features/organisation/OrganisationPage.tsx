import { FormattedMessage } from 'react-intl';
import { Page } from '../../layout/Page.tsx';
import { paths } from '../../paths.ts';

/** An organisation's first page. */
export default function OrganisationPage() {
  return (
    <Page back={paths.start()}>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="start.heading" />
      </h1>
      <p className="govuk-body">
        <FormattedMessage id="start.intro" />
      </p>
    </Page>
  );
}
