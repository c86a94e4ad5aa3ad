import { useFocusHeading } from '@redress/web/navigation/use-focus-heading.ts';
import { Outlet, useLocation } from 'react-router';

/** Above every page: a new address moves the focus to the new page's heading. */
export function RootLayout() {
  useFocusHeading(useLocation().pathname);
  return <Outlet />;
}
