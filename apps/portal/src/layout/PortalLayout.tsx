import { useFocusHeading } from '@redress/web/navigation/use-focus-heading.ts';
import { Outlet, useLocation } from 'react-router';
import { PortalFrame } from './PortalFrame.tsx';

/** Around every page of the portal. */
export function PortalLayout() {
  useFocusHeading(useLocation().pathname);
  return (
    <PortalFrame>
      <Outlet />
    </PortalFrame>
  );
}
