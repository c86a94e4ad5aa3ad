import { page } from '@redress/web/navigation/page.tsx';
import type { RouteObject } from 'react-router';
import BrokenPage from '@redress/web/workspace/pages/BrokenPage.tsx';
import { PanelLayout } from './layout/PanelLayout.tsx';
import NotFoundPage from '@redress/web/workspace/pages/NotFoundPage.tsx';
import WaitingPage from '@redress/web/workspace/pages/WaitingPage.tsx';
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
          {
            lazy: page(
              () => import('./features/hearing/HearingLayout.tsx'),
              () => import('./features/hearing/words.en.ts'),
            ),
            children: [
              {
                path: paths.home(),
                lazy: page(
                  () => import('./features/hearings/HearingsPage.tsx'),
                  () => import('./features/hearings/words.en.ts'),
                ),
              },
              {
                path: paths.hearing(),
                lazy: page(() => import('./features/hearing/HearingPage.tsx')),
              },
              {
                path: paths.papers(),
                lazy: page(
                  () => import('./features/papers/PapersPage.tsx'),
                  () => import('./features/papers/words.en.ts'),
                ),
              },
              {
                path: paths.room(),
                lazy: page(
                  () => import('./features/room/RoomPage.tsx'),
                  () => import('./features/room/words.en.ts'),
                ),
              },
              {
                path: paths.vote(),
                lazy: page(
                  () => import('./features/vote/VotePage.tsx'),
                  () => import('./features/vote/words.en.ts'),
                ),
              },
              {
                path: paths.findings(),
                lazy: page(
                  () => import('./features/findings/FindingsPage.tsx'),
                  () => import('./features/findings/words.en.ts'),
                  () => import('./features/vote/words.en.ts'),
                ),
              },
              {
                path: paths.standDown(),
                lazy: page(
                  () => import('./features/stand-down/StandDownPage.tsx'),
                  () => import('./features/stand-down/words.en.ts'),
                ),
              },
            ],
          },
          {
            path: paths.account(),
            lazy: page(
              () => import('@redress/web/account/AccountPage.tsx'),
              () => import('@redress/web/account/words.en.ts'),
              () => import('@redress/web/entering/words.en.ts'),
            ),
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];
