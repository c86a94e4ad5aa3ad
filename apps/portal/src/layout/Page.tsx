import { usePageTitle } from '@redress/web/navigation/use-page-title.ts';
import { BackLink } from '@redress/web/ui/BackLink.tsx';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useOrganisation } from './organisation.ts';

type PageProps = {
  /** Where “Back” leads; none on a first or last page. */
  back?: string;
  /** The form on it was refused: the title says so first. */
  failed?: boolean;
  children: ReactNode;
};

/** One page: its way back, `<main>`, and a title that is the same all through, so that the history gives nothing away. */
export function Page({ back, failed, children }: PageProps) {
  const intl = useIntl();
  const organisation = useOrganisation();
  const title = [intl.formatMessage({ id: 'portal.title' }), organisation?.name].filter(Boolean).join(' – ');
  usePageTitle(failed ? intl.formatMessage({ id: 'portal.title.error' }, { title }) : title);
  return (
    <main className="govuk-main-wrapper redress-main" id="main" tabIndex={-1}>
      {back && <BackLink href={back} />}
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">{children}</div>
      </div>
    </main>
  );
}
