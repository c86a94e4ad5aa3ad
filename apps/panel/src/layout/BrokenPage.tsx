import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { useIntl } from 'react-intl';
import { Page } from './Page.tsx';

/** A page that could not be drawn or loaded. */
export function BrokenPage() {
  const intl = useIntl();
  const heading = intl.formatMessage({ id: 'broken.heading' });
  return (
    <Page title={heading} browserTitle={heading}>
      <ProblemBanner onRetry={() => window.location.reload()}>
        {intl.formatMessage({ id: 'broken.body' })}
      </ProblemBanner>
    </Page>
  );
}
