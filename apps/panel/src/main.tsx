import { startWorkspace } from '@redress/web/workspace/start-workspace.tsx';
import { forgetReadingMarks } from './features/papers/reading-marks.ts';
import { routes } from './routes.tsx';
import { words } from './words.en.ts';
import type { words as findings } from './features/findings/words.en.ts';
import type { words as hearing } from './features/hearing/words.en.ts';
import type { words as hearings } from './features/hearings/words.en.ts';
import type { words as papers } from './features/papers/words.en.ts';
import type { words as room } from './features/room/words.en.ts';
import type { words as standDown } from './features/stand-down/words.en.ts';
import type { words as vote } from './features/vote/words.en.ts';
import type { words as account } from '@redress/web/account/words.en.ts';
import type { words as entering } from '@redress/web/entering/words.en.ts';
import type { words as web } from '@redress/web/words/words.en.ts';

// What has no id of its own is known by these, so that two pages asking for different parts of it share one record.
const typePolicies = {
  Bundle: { keyFields: ['caseId'] },
  Hearing: { keyFields: ['caseId'] },
  Viewer: { keyFields: ['personId'] },
};

startWorkspace({ words, routes, cache: { typePolicies }, alsoForget: forgetReadingMarks });

type WordId =
  | keyof typeof words
  | keyof typeof findings
  | keyof typeof hearing
  | keyof typeof hearings
  | keyof typeof papers
  | keyof typeof room
  | keyof typeof standDown
  | keyof typeof vote
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
