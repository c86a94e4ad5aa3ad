import { FormattedMessage } from 'react-intl';
import { Page } from '../../layout/Page.tsx';
import { paths } from '../../paths.ts';

export default function PrivacyPage() {
  return (
    <Page back={paths.start()}>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="privacy.heading" />
      </h1>
      <p className="govuk-body">
        <FormattedMessage id="privacy.who" />
      </p>
      <p className="govuk-body">
        <FormattedMessage id="privacy.browser" />
      </p>
    </Page>
  );
}
