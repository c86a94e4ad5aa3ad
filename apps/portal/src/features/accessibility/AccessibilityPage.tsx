import { FormattedMessage } from 'react-intl';
import { Page } from '../../layout/Page.tsx';
import { paths } from '../../paths.ts';

/** The accessibility statement. */
export default function AccessibilityPage() {
  return (
    <Page before back={paths.start()}>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="accessibility.heading" />
      </h1>
      <p className="govuk-body">
        <FormattedMessage id="accessibility.aim" />
      </p>
      <p className="govuk-body">
        <FormattedMessage id="accessibility.standard" />
      </p>
      <h2 className="govuk-heading-m">
        <FormattedMessage id="accessibility.cannot" />
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <FormattedMessage id="accessibility.cannot.js" />
        </li>
        <li>
          <FormattedMessage id="accessibility.cannot.language" />
        </li>
      </ul>
      <h2 className="govuk-heading-m">
        <FormattedMessage id="accessibility.other.heading" />
      </h2>
      <p className="govuk-body">
        <FormattedMessage id="accessibility.other" />
      </p>
      <p className="govuk-body">
        <FormattedMessage id="accessibility.enforce" />
      </p>
    </Page>
  );
}
