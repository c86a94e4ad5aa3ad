import { InsetText } from '@redress/web/ui/InsetText.tsx';
import { FormattedMessage } from 'react-intl';
import { Page } from '../../layout/Page.tsx';

export default function StartPage() {
  return (
    <Page>
      <h1 className="govuk-heading-l">
        <FormattedMessage id="start.heading" />
      </h1>
      <p className="govuk-body">
        <FormattedMessage id="start.intro" />
      </p>
      <InsetText>
        <FormattedMessage id="start.safe" />
      </InsetText>
    </Page>
  );
}
