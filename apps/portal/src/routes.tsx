import { page } from '@redress/web/navigation/page.tsx';
import type { RouteObject } from 'react-router';
import { BrokenPage } from './layout/BrokenPage.tsx';
import { NotFoundPage } from './layout/NotFoundPage.tsx';
import { OrganisationLayout } from './layout/OrganisationLayout.tsx';
import { PortalLayout } from './layout/PortalLayout.tsx';
import { RootLayout } from './layout/RootLayout.tsx';
import { WaitingPage } from './layout/WaitingPage.tsx';
import { paths } from './paths.ts';

/** The one table of pages. Each is loaded when it is first visited; the form and a complaint bring their words and rules along. */
export const routes: RouteObject[] = [
  {
    Component: RootLayout,
    HydrateFallback: WaitingPage,
    children: [
      {
        path: pattern(paths.organisation(':organisation')),
        Component: OrganisationLayout,
        children: [
          {
            ErrorBoundary: BrokenPage,
            children: [
              {
                index: true,
                lazy: page(
                  () => import('./features/organisation/OrganisationPage.tsx'),
                  () => import('./features/organisation/words.en.ts'),
                ),
              },
              {
                lazy: page(
                  () => import('./features/form/FormLayout.tsx'),
                  () => import('./features/form/words.en.ts'),
                  () => import('./features/promises/words.en.ts'),
                  () => import('./features/signature/words.en.ts'),
                ),
                children: [
                  {
                    path: pattern(paths.question(':organisation', ':page')),
                    lazy: page(() => import('./features/form/QuestionPage.tsx')),
                  },
                  {
                    path: pattern(paths.check(':organisation')),
                    lazy: page(() => import('./features/form/CheckPage.tsx')),
                  },
                  {
                    path: pattern(paths.sent(':organisation')),
                    lazy: page(() => import('./features/form/SentPage.tsx')),
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        path: paths.complaint(),
        ErrorBoundary: BrokenPage,
        lazy: page(
          () => import('./features/complaint/ComplaintLayout.tsx'),
          () => import('./features/complaint/words.en.ts'),
          () => import('./features/promises/words.en.ts'),
          () => import('./features/signature/words.en.ts'),
        ),
        children: [
          {
            ErrorBoundary: BrokenPage,
            children: [
              { index: true, lazy: page(() => import('./features/complaint/TrackingPage.tsx')) },
              { path: paths.said(), lazy: page(() => import('./features/complaint/SaidPage.tsx')) },
              { path: paths.messages(), lazy: page(() => import('./features/complaint/MessagesPage.tsx')) },
              { path: paths.sign(), lazy: page(() => import('./features/complaint/SignPage.tsx')) },
              { path: paths.response(), lazy: page(() => import('./features/complaint/ResponsePage.tsx')) },
              {
                path: paths.letter(':number'),
                lazy: page(() => import('./features/complaint/LetterPage.tsx')),
              },
              {
                path: pattern(paths.nextStage(':stage')),
                lazy: page(() => import('./features/complaint/NextStagePage.tsx')),
              },
              { path: '*', Component: NotFoundPage },
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
              {
                path: paths.start(),
                lazy: page(
                  () => import('./features/start/StartPage.tsx'),
                  () => import('./features/start/words.en.ts'),
                  () => import('./features/organisation/words.en.ts'),
                ),
              },
              {
                path: paths.open(),
                lazy: page(
                  () => import('./features/open/OpenPage.tsx'),
                  () => import('./features/open/words.en.ts'),
                ),
              },
              {
                path: paths.help(),
                lazy: page(
                  () => import('./features/help/HelpPage.tsx'),
                  () => import('./features/help/words.en.ts'),
                ),
              },
              {
                path: paths.accessibility(),
                lazy: page(
                  () => import('./features/accessibility/AccessibilityPage.tsx'),
                  () => import('./features/accessibility/words.en.ts'),
                ),
              },
              {
                path: paths.privacy(),
                lazy: page(
                  () => import('./features/privacy/PrivacyPage.tsx'),
                  () => import('./features/privacy/words.en.ts'),
                ),
              },
              { path: '*', Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
  },
];

// `paths` encodes what it is given, and the router wants its colons bare.
function pattern(path: string) {
  return path.replaceAll('%3A', ':');
}
