import { FormattedMessage } from 'react-intl';
import { Page } from '../../layout/Page.tsx';
import { paths } from '../../paths.ts';

/** What happens to what somebody writes here, on this device and elsewhere. */
export default function PrivacyPage() {
  return (
    <Page before back={paths.start()}>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="privacy.heading" />
      </h1>
      <p className="govuk-body">
        <FormattedMessage id="privacy.who" />
      </p>
      <p className="govuk-body">
        <FormattedMessage id="privacy.organisation" />
      </p>
      <h2 className="govuk-heading-m">
        <FormattedMessage id="privacy.browser.heading" />
      </h2>
      <p className="govuk-body">
        <FormattedMessage id="privacy.browser" />
      </p>
      <p className="govuk-body">
        <FormattedMessage id="privacy.history" />
      </p>
      <h2 className="govuk-heading-m">
        <FormattedMessage id="privacy.key.heading" />
      </h2>
      <p className="govuk-body">
        <FormattedMessage id="privacy.key" />
      </p>
      <h2 className="govuk-heading-m">
        <FormattedMessage id="privacy.stored.heading" />
      </h2>
      <p className="govuk-body">
        <FormattedMessage id="privacy.stored" />
      </p>
    </Page>
  );
}
