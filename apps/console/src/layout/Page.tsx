import { usePageTitle } from '@redress/web/navigation/use-page-title.ts';
import { PageHeader, type PageHeaderProps } from '@redress/web/workspace/PageHeader.tsx';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

type PageProps = PageHeaderProps & {
  /** For the browser's title and history: what kind of page it is. Never a name, a reference or a subject. */
  browserTitle: string;
  children: ReactNode;
};

/** One page: its header and its title. `<main>` is the layout's. */
export function Page({ browserTitle, children, ...header }: PageProps) {
  const intl = useIntl();
  usePageTitle(intl.formatMessage({ id: 'app.title' }, { page: browserTitle }));
  return (
    <>
      <PageHeader {...header} />
      {children}
    </>
  );
}
