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
          { path: paths.home(), loader: () => redirect(paths.worklist()) },
          { path: paths.worklist(), lazy: page(() => import('./features/worklist/WorklistPage.tsx')) },
          {
            path: paths.record(),
            lazy: page(() => import('./features/record-complaint/RecordComplaintPage.tsx')),
          },
          { path: paths.find(), lazy: page(() => import('./features/find/FindPage.tsx')) },
          { path: paths.register(), lazy: page(() => import('./features/register/RegisterPage.tsx')) },
          { path: paths.procedure(), lazy: page(() => import('./features/procedure/ProcedurePage.tsx')) },
          { path: paths.mail(), lazy: page(() => import('./features/mail/MailPage.tsx')) },
          { path: paths.account(), lazy: page(() => import('./features/account/AccountPage.tsx')) },
          { path: paths.respondent(), lazy: page(() => import('./features/respondent/RespondentPage.tsx')) },
          {
            path: paths.respondentFile(),
            lazy: page(() => import('./features/respondent/RespondentFilePage.tsx')),
          },
          {
            path: paths.case(),
            lazy: page(() => import('./features/case/CasePage.tsx')),
            children: [
              { index: true, lazy: page(() => import('./features/case/WhatToDoPage.tsx')) },
              { path: paths.act(), lazy: page(() => import('./features/case/ActPage.tsx')) },
              { path: paths.clocks(), lazy: page(() => import('./features/case/ClocksPage.tsx')) },
              { path: paths.complaint(), lazy: page(() => import('./features/complaint/ComplaintPage.tsx')) },
              { path: paths.history(), lazy: page(() => import('./features/record/RecordPage.tsx')) },
              { path: paths.letters(), lazy: page(() => import('./features/letters/LettersPage.tsx')) },
              { path: paths.letter(), lazy: page(() => import('./features/letters/LetterPage.tsx')) },
              {
                path: paths.writeLetter(),
                lazy: page(() => import('./features/letters/WriteLetterPage.tsx')),
              },
              { path: paths.messages(), lazy: page(() => import('./features/messages/MessagesPage.tsx')) },
              { path: paths.people(), lazy: page(() => import('./features/people/PeoplePage.tsx')) },
              { path: paths.panel(), lazy: page(() => import('./features/panel/PanelPage.tsx')) },
            ],
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];

function page(load: () => Promise<{ default: ComponentType }>) {
  return async () => ({ Component: (await load()).default });
}
