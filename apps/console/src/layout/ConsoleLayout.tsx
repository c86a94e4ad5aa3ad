import { useQuery } from '@apollo/client/react';
import { useFocusHeading } from '@redress/web/navigation/use-focus-heading.ts';
import { useStaffSession } from '@redress/web/session/StaffSession.tsx';
import { WorkspaceShell } from '@redress/web/workspace/WorkspaceShell.tsx';
import { Outlet, useLocation } from 'react-router';
import { useSay } from '@redress/web/words/use-say.ts';
import { BackupBanner } from './BackupBanner.tsx';
import classes from './ConsoleLayout.module.css';
import { useNavigation } from './use-navigation.tsx';
import { MeDocument } from '../generated/me.ts';

/** Around every page of the console. */
export function ConsoleLayout() {
  const say = useSay();
  const { person, signOut } = useStaffSession();
  const { data } = useQuery(MeDocument);
  const { pathname } = useLocation();
  // Sections of a case take the focus themselves: the case above them stays.
  useFocusHeading(pathname.replace(/^(\/cases\/[^/]+)\/.*$/, '$1'));
  const me = data?.me;
  return (
    <WorkspaceShell
      app={say('app.name')}
      organisation={me?.organisation.name}
      navigation={useNavigation()}
      path={pathname.startsWith('/cases/') ? '/worklist' : pathname}
      person={{ name: me?.name ?? person?.name ?? '' }}
      onSignOut={() => void signOut()}
    >
      <div className={classes.page}>
        <BackupBanner />
        <Outlet />
      </div>
    </WorkspaceShell>
  );
}
