import { useQuery } from '@apollo/client/react';
import { useFocusHeading } from '@redress/web/navigation/use-focus-heading.ts';
import { useStaffSession } from '@redress/web/session/StaffSession.tsx';
import { WorkspaceShell } from '@redress/web/workspace/WorkspaceShell.tsx';
import { IconGavel, IconUser } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { Outlet, useLocation } from 'react-router';
import { paths } from '../paths.ts';
import { MeDocument } from '../generated/me.ts';

/** Around every page of the panel. */
export function PanelLayout() {
  const intl = useIntl();
  const { person, signOut } = useStaffSession();
  const { data } = useQuery(MeDocument);
  const { pathname } = useLocation();
  useFocusHeading(pathname);
  return (
    <WorkspaceShell
      app={intl.formatMessage({ id: 'app.name' })}
      organisation={data?.me?.organisation.name}
      navigation={[
        {
          href: paths.home(),
          text: intl.formatMessage({ id: 'navigation.hearings' }),
          icon: <IconGavel size={18} aria-hidden />,
        },
        {
          href: paths.account(),
          text: intl.formatMessage({ id: 'navigation.account' }),
          icon: <IconUser size={18} aria-hidden />,
        },
      ]}
      path={pathname}
      person={{ name: person?.name ?? '' }}
      onSignOut={() => void signOut()}
    >
      <Outlet />
    </WorkspaceShell>
  );
}
