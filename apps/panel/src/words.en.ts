import type { words as findings } from './features/findings/words.en.ts';
import type { words as hearing } from './features/hearing/words.en.ts';
import type { words as hearings } from './features/hearings/words.en.ts';
import type { words as papers } from './features/papers/words.en.ts';
import type { words as room } from './features/room/words.en.ts';
import type { words as standDown } from './features/stand-down/words.en.ts';
import type { words as vote } from './features/vote/words.en.ts';
import type { words as web } from '@redress/web/words/words.en.ts';

/**
 * What the panel says around every page, as ICU messages; ids are stable. The words of a page stand beside it.
 */
export const words = {
  'app.name': 'Appeal panel',
  'app.title': '{page} – Appeal panel',
  'navigation.hearings': 'My hearings',
  'navigation.account': 'Your account',
} as const;

type WordId =
  | keyof typeof words
  | keyof typeof findings
  | keyof typeof hearing
  | keyof typeof hearings
  | keyof typeof papers
  | keyof typeof room
  | keyof typeof standDown
  | keyof typeof vote
  | keyof typeof web;

declare global {
  namespace FormatjsIntl {
    /** Every id that may be asked for; a wrong one is a type error. */
    interface Message {
      ids: WordId;
    }
  }
}
