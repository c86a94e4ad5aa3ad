import { startWorkspace } from '@redress/web/workspace/start-workspace.tsx';
import { routes } from './routes.tsx';
import { words } from './words.en.ts';
import type { words as ofActs } from './acts/words.en.ts';
import type { words as ofCase } from './case/words.en.ts';
import type { words as casePages } from './features/case/words.en.ts';
import type { words as complaint } from './features/complaint/words.en.ts';
import type { words as find } from './features/find/words.en.ts';
import type { words as investigation } from './features/investigation/words.en.ts';
import type { words as letters } from './features/letters/words.en.ts';
import type { words as mail } from './features/mail/words.en.ts';
import type { words as messages } from './features/messages/words.en.ts';
import type { words as outcome } from './features/outcome/words.en.ts';
import type { words as panel } from './features/panel/words.en.ts';
import type { words as people } from './features/people/words.en.ts';
import type { words as procedure } from './features/procedure/words.en.ts';
import type { words as record } from './features/record/words.en.ts';
import type { words as recordComplaint } from './features/record-complaint/words.en.ts';
import type { words as register } from './features/register/words.en.ts';
import type { words as respondent } from './features/respondent/words.en.ts';
import type { words as setUp } from './features/set-up/words.en.ts';
import type { words as goLive } from './features/go-live/words.en.ts';
import type { words as ownOrganisation } from './features/own-organisation/words.en.ts';
import type { words as policy } from './features/policy/words.en.ts';
import type { words as colleagues } from './features/colleagues/words.en.ts';
import type { words as ownDays } from './features/own-days/words.en.ts';
import type { words as tryMail } from './features/try-mail/words.en.ts';
import type { words as ownHistory } from './features/own-history/words.en.ts';
import type { words as triage } from './features/triage/words.en.ts';
import type { words as worklist } from './features/worklist/words.en.ts';
import type { words as account } from '@redress/web/account/words.en.ts';
import type { words as entering } from '@redress/web/entering/words.en.ts';
import type { words as web } from '@redress/web/words/words.en.ts';

startWorkspace({ words, routes });

type WordId =
  | keyof typeof words
  | keyof typeof ofActs
  | keyof typeof ofCase
  | keyof typeof casePages
  | keyof typeof complaint
  | keyof typeof find
  | keyof typeof investigation
  | keyof typeof letters
  | keyof typeof mail
  | keyof typeof messages
  | keyof typeof outcome
  | keyof typeof panel
  | keyof typeof people
  | keyof typeof procedure
  | keyof typeof record
  | keyof typeof recordComplaint
  | keyof typeof register
  | keyof typeof respondent
  | keyof typeof setUp
  | keyof typeof goLive
  | keyof typeof ownOrganisation
  | keyof typeof policy
  | keyof typeof colleagues
  | keyof typeof ownDays
  | keyof typeof tryMail
  | keyof typeof ownHistory
  | keyof typeof triage
  | keyof typeof worklist
  | keyof typeof account
  | keyof typeof entering
  | keyof typeof web;

declare global {
  namespace FormatjsIntl {
    /** Every id that may be asked for; a wrong one is a type error. */
    interface Message {
      ids: WordId;
    }
  }
}
