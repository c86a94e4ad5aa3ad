import { Outlet } from 'react-router';
import { PortalFrame } from './PortalFrame.tsx';

/** Around the pages that belong to no organisation. */
export function PortalLayout() {
  return (
    <PortalFrame>
      <Outlet />
    </PortalFrame>
  );
}
