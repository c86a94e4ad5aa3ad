import { page } from '@redress/web/navigation/page.tsx';
import { redirect, type RouteObject } from 'react-router';
import BrokenPage from '@redress/web/workspace/pages/BrokenPage.tsx';
import { ConsoleLayout } from './layout/ConsoleLayout.tsx';
import NotFoundPage from '@redress/web/workspace/pages/NotFoundPage.tsx';
import WaitingPage from '@redress/web/workspace/pages/WaitingPage.tsx';
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
          {
            path: paths.worklist(),
            lazy: page(
              () => import('./features/worklist/WorklistPage.tsx'),
              () => import('./features/worklist/words.en.ts'),
            ),
          },
          {
            path: paths.record(),
            lazy: page(
              () => import('./features/record-complaint/RecordComplaintPage.tsx'),
              () => import('./features/record-complaint/words.en.ts'),
            ),
          },
          {
            path: paths.find(),
            lazy: page(
              () => import('./features/find/FindPage.tsx'),
              () => import('./features/find/words.en.ts'),
            ),
          },
          {
            path: paths.register(),
            lazy: page(
              () => import('./features/register/RegisterPage.tsx'),
              () => import('./features/register/words.en.ts'),
            ),
          },
          {
            path: paths.procedure(),
            lazy: page(
              () => import('./features/procedure/ProcedurePage.tsx'),
              () => import('./features/procedure/words.en.ts'),
            ),
          },
          {
            path: paths.mail(),
            lazy: page(
              () => import('./features/mail/MailPage.tsx'),
              () => import('./features/mail/words.en.ts'),
            ),
          },
          {
            path: paths.account(),
            lazy: page(
              () => import('@redress/web/account/AccountPage.tsx'),
              () => import('@redress/web/account/words.en.ts'),
              () => import('@redress/web/entering/words.en.ts'),
            ),
          },
          {
            path: paths.setUp(),
            lazy: page(
              () => import('./features/set-up/SetUpLayout.tsx'),
              () => import('./features/set-up/words.en.ts'),
            ),
            children: [
              {
                index: true,
                lazy: page(
                  () => import('./features/go-live/GoLivePage.tsx'),
                  () => import('./features/go-live/words.en.ts'),
                ),
              },
              {
                path: paths.setUpOrganisation(),
                lazy: page(
                  () => import('./features/own-organisation/OrganisationPage.tsx'),
                  () => import('./features/own-organisation/words.en.ts'),
                ),
              },
              {
                path: paths.setUpPolicy(),
                lazy: page(
                  () => import('./features/policy/PolicyPage.tsx'),
                  () => import('./features/policy/words.en.ts'),
                  () => import('./features/procedure/words.en.ts'),
                ),
              },
              {
                path: paths.setUpPeople(),
                lazy: page(
                  () => import('./features/colleagues/ColleaguesPage.tsx'),
                  () => import('./features/colleagues/words.en.ts'),
                ),
              },
              {
                path: paths.setUpCalendar(),
                lazy: page(
                  () => import('./features/own-days/OwnDaysPage.tsx'),
                  () => import('./features/own-days/words.en.ts'),
                ),
              },
              {
                path: paths.setUpMail(),
                lazy: page(
                  () => import('./features/try-mail/TryMailPage.tsx'),
                  () => import('./features/try-mail/words.en.ts'),
                ),
              },
              {
                path: paths.setUpHistory(),
                lazy: page(
                  () => import('./features/own-history/OwnHistoryPage.tsx'),
                  () => import('./features/own-history/words.en.ts'),
                ),
              },
            ],
          },
          {
            path: paths.respondent(),
            lazy: page(
              () => import('./features/respondent/RespondentPage.tsx'),
              () => import('./features/respondent/words.en.ts'),
            ),
          },
          {
            path: paths.respondentFile(),
            lazy: page(
              () => import('./features/respondent/RespondentFilePage.tsx'),
              () => import('./features/respondent/words.en.ts'),
            ),
          },
          {
            path: paths.case(),
            lazy: page(
              () => import('./features/case/CasePage.tsx'),
              () => import('./case/words.en.ts'),
              () => import('./acts/words.en.ts'),
              () => import('./features/case/words.en.ts'),
            ),
            children: [
              { index: true, lazy: page(() => import('./features/case/WhatToDoPage.tsx')) },
              { path: paths.act(), lazy: page(() => import('./features/act/ActPage.tsx')) },
              { path: paths.clocks(), lazy: page(() => import('./features/case/ClocksPage.tsx')) },
              {
                path: paths.complaint(),
                lazy: page(
                  () => import('./features/complaint/ComplaintPage.tsx'),
                  () => import('./features/complaint/words.en.ts'),
                ),
              },
              {
                path: paths.history(),
                lazy: page(
                  () => import('./features/record/RecordPage.tsx'),
                  () => import('./features/record/words.en.ts'),
                ),
              },
              {
                path: paths.letters(),
                lazy: page(
                  () => import('./features/letters/LettersPage.tsx'),
                  () => import('./features/letters/words.en.ts'),
                ),
              },
              {
                path: paths.letter(),
                lazy: page(
                  () => import('./features/letters/LetterPage.tsx'),
                  () => import('./features/letters/words.en.ts'),
                ),
              },
              {
                path: paths.writeLetter(),
                lazy: page(
                  () => import('./features/letters/WriteLetterPage.tsx'),
                  () => import('./features/letters/words.en.ts'),
                ),
              },
              {
                path: paths.messages(),
                lazy: page(
                  () => import('./features/messages/MessagesPage.tsx'),
                  () => import('./features/messages/words.en.ts'),
                ),
              },
              {
                path: paths.people(),
                lazy: page(
                  () => import('./features/people/PeoplePage.tsx'),
                  () => import('./features/people/words.en.ts'),
                ),
              },
              {
                path: paths.panel(),
                lazy: page(
                  () => import('./features/panel/PanelPage.tsx'),
                  () => import('./features/panel/words.en.ts'),
                ),
              },
            ],
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];
