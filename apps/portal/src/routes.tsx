import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { BrokenPage } from './layout/BrokenPage.tsx';
import { NotFoundPage } from './layout/NotFoundPage.tsx';
import { OrganisationLayout } from './layout/OrganisationLayout.tsx';
import { PortalLayout } from './layout/PortalLayout.tsx';
import { RootLayout } from './layout/RootLayout.tsx';
import { WaitingPage } from './layout/WaitingPage.tsx';
import { paths } from './paths.ts';

/** The one table of pages. Each is loaded when it is first visited. */
export const routes: RouteObject[] = [
  {
    Component: RootLayout,
    HydrateFallback: WaitingPage,
    children: [
      {
        path: paths.organisation(':organisation').replace('%3A', ':'),
        Component: OrganisationLayout,
        children: [
          {
            ErrorBoundary: BrokenPage,
            children: [
              { index: true, lazy: page(() => import('./features/organisation/OrganisationPage.tsx')) },
            ],
          },
        ],
      },
      {
        Component: PortalLayout,
        children: [
          {
            ErrorBoundary: BrokenPage,
            children: [
              { path: paths.start(), lazy: page(() => import('./features/start/StartPage.tsx')) },
              {
                path: paths.accessibility(),
                lazy: page(() => import('./features/accessibility/AccessibilityPage.tsx')),
              },
              { path: paths.privacy(), lazy: page(() => import('./features/privacy/PrivacyPage.tsx')) },
              { path: '*', Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
  },
];

function page(load: () => Promise<{ default: ComponentType }>) {
  return async () => ({ Component: (await load()).default });
}
