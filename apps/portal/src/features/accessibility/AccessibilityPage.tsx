import { FormattedMessage } from 'react-intl';
import { Page } from '../../layout/Page.tsx';
import { paths } from '../../paths.ts';

export default function AccessibilityPage() {
  return (
    <Page back={paths.start()}>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="accessibility.heading" />
      </h1>
      <p className="govuk-body">
        <FormattedMessage id="accessibility.aim" />
      </p>
      <p className="govuk-body">
        <FormattedMessage id="accessibility.other" />
      </p>
    </Page>
  );
}
