import { useFocusHeading } from '@redress/web/navigation/use-focus-heading.ts';
import { useStaffSession } from '@redress/web/session/StaffSession.tsx';
import { WorkspaceShell } from '@redress/web/workspace/WorkspaceShell.tsx';
import { IconUser } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { Outlet, useLocation } from 'react-router';
import { paths } from '../paths.ts';

/** Around every page of the console. */
export function ConsoleLayout() {
  const intl = useIntl();
  const { person, signOut } = useStaffSession();
  const { pathname } = useLocation();
  useFocusHeading(pathname);
  return (
    <WorkspaceShell
      app={intl.formatMessage({ id: 'app.name' })}
      navigation={[
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
