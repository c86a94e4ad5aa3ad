import type { ComponentType } from 'react';
import { redirect, type RouteObject } from 'react-router';
import { BrokenPage } from './layout/BrokenPage.tsx';
import { ConsoleLayout } from './layout/ConsoleLayout.tsx';
import { NotFoundPage } from './layout/NotFoundPage.tsx';
import { WaitingPage } from './layout/WaitingPage.tsx';
import { paths } from './paths.ts';

/** The one table of pages. Each is loaded when it is first visited. */
export const routes: RouteObject[] = [
  {
    Component: ConsoleLayout,
    HydrateFallback: WaitingPage,
    children: [
      {
        ErrorBoundary: BrokenPage,
        children: [
          { path: paths.home(), loader: () => redirect(paths.account()) },
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
