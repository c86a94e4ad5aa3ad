import { usePageTitle } from '@redress/web/navigation/use-page-title.ts';
import { BackLink } from '@redress/web/ui/BackLink.tsx';
import { BackBefore } from './BackBefore.tsx';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

type PageProps = {
  /** Where “Back” leads; none on a first or last page. */
  back?: string;
  /** “Back” leads to wherever the reader came from; `back` is for whoever came from outside. */
  before?: boolean;
  /** The form on it was refused: the title says so first. */
  failed?: boolean;
  children: ReactNode;
};

/** One page: its way back, `<main>`, and a title that is the same all through, so that the history gives nothing away. */
export function Page({ back, before, failed, children }: PageProps) {
  const intl = useIntl();
  const title = intl.formatMessage({ id: 'portal.title' });
  usePageTitle(failed ? intl.formatMessage({ id: 'portal.title.error' }, { title }) : title);
  return (
    <main className="govuk-main-wrapper redress-main" id="main" tabIndex={-1}>
      {back && (before ? <BackBefore href={back} /> : <BackLink href={back} />)}
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">{children}</div>
      </div>
    </main>
  );
}
