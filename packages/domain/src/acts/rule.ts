import { compileCalendar } from '../calendar/calendar.ts';
import { parsePlainDate, type PlainDate } from '../calendar/plain-date.ts';
import type { CommandType } from './commands.ts';
import type { Check, Decider, Facts, Gate, Refusal, Spoken } from './facts.ts';

/**
 * One command's rule: who may ask it and when (`gates`, which a button can be asked about before anything is typed), what its data must be
 * (`check`), and what then happened (`decide`, which is only ever called once both have nothing to say).
 */
export type Rule<T extends CommandType> = { gates: readonly Gate<T>[]; check: Check<T>; decide: Decider<T> };

/** The rules of some commands: every file of rules is one of these, and `decide.ts` puts them together into all. */
export type Rules<T extends CommandType> = { readonly [K in T]: Rule<K> };

export const refused = (code: string, message: string, field?: string): Spoken =>
  field === undefined ? { code, message } : { code, message, field };

/** Longest text in one field, in characters: about ten typed pages. Longer than that belongs in a document. */
export const longestText = 20_000;

/** A text that must not be blank, nor a book. `what` finishes the sentence "Write …". */
export const written = (text: string | undefined, field: string, what: string): readonly Refusal[] => {
  if (text === undefined || text.trim() === '') return [refused('blank', `Write ${what}.`, field)];
  return text.length <= longestText
    ? []
    : [
        refused(
          'too long',
          `This can be ${longestText.toLocaleString('en-GB')} characters at most. Add the rest as a document.`,
          field,
        ),
      ];
};

/** A day that the calendar reaches. Beyond it nobody could say which days are worked, nor when anything falls due. */
export const withinCalendar = (on: PlainDate, { calendar }: Facts, field: string): readonly Refusal[] =>
  parsePlainDate(on) !== undefined && compileCalendar(calendar).covers(on)
    ? []
    : [
        refused(
          'outside the calendar',
          'No deadline can be worked out for that date. Check the year.',
          field,
        ),
      ];
