import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { BrokenPage } from './layout/BrokenPage.tsx';
import { PanelLayout } from './layout/PanelLayout.tsx';
import { NotFoundPage } from './layout/NotFoundPage.tsx';
import { WaitingPage } from './layout/WaitingPage.tsx';
import { paths } from './paths.ts';

/** The one table of pages. Each is loaded when it is first visited. */
export const routes: RouteObject[] = [
  {
    Component: PanelLayout,
    HydrateFallback: WaitingPage,
    children: [
      {
        ErrorBoundary: BrokenPage,
        children: [
          { path: paths.home(), lazy: page(() => import('./features/hearings/HearingsPage.tsx')) },
          { path: paths.hearing(), lazy: page(() => import('./features/hearing/HearingPage.tsx')) },
          { path: paths.papers(), lazy: page(() => import('./features/papers/PapersPage.tsx')) },
          { path: paths.room(), lazy: page(() => import('./features/room/RoomPage.tsx')) },
          { path: paths.vote(), lazy: page(() => import('./features/vote/VotePage.tsx')) },
          { path: paths.findings(), lazy: page(() => import('./features/findings/FindingsPage.tsx')) },
          { path: paths.standDown(), lazy: page(() => import('./features/stand-down/StandDownPage.tsx')) },
          { path: paths.account(), lazy: page(() => import('./features/account/AccountPage.tsx')) },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];

function page(load: () => Promise<{ default: ComponentType }>) {
  return async () => ({ Component: (await load()).default });
}
