import { Outlet } from 'react-router';

/** Around every page about hearings: their words come with it. */
export default function HearingLayout() {
  return <Outlet />;
}
