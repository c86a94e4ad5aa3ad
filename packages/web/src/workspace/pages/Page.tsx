import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { usePageTitle } from '../../navigation/use-page-title.ts';
import { PageHeader, type PageHeaderProps } from '../PageHeader.tsx';

type PageProps = PageHeaderProps & {
  /** For the browser's title and history: what kind of page it is. Never a name, a reference or a subject. */
  browserTitle: string;
  children: ReactNode;
};

/** One page: its header and its title. `<main>` is the layout's; `app.title` is among the words of each app. */
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
