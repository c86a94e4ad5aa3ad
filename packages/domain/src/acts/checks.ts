import { compileCalendar } from '../calendar/calendar.ts';
import { parsePlainDate, type PlainDate } from '../calendar/plain-date.ts';
import { type Refusal, refused } from '../words/refusal-codes.ts';
import type { Facts } from '../history/facts.ts';

/** Checks of typed data that many acts share. */

/** Longest text in one field, in characters: about ten typed pages. Longer than that belongs in a document. */
export const longestText = 20_000;

/** A text that must not be blank, nor a book. `missing` says what to write, and at which field. */
export const written = (text: string | undefined, missing: Refusal): readonly Refusal[] => {
  if (text === undefined || text.trim() === '') return [missing];
  return text.length <= longestText ? [] : [refused('too long', { most: longestText }, missing.field)];
};

/** Everything chosen stands in the list it is chosen from. */
export const chosenFrom = (
  list: readonly { readonly key: string }[] | undefined,
  chosen: readonly string[],
  field: string,
): readonly Refusal[] =>
  chosen.every((key) => list?.some((row) => row.key === key) === true)
    ? []
    : [refused('not in the list', {}, field)];

/** A day that the calendar reaches. Beyond it nobody could say which days are worked, nor when anything falls due. */
export const withinCalendar = (on: PlainDate, { calendar }: Facts, field: string): readonly Refusal[] =>
  parsePlainDate(on) !== undefined && compileCalendar(calendar).covers(on)
    ? []
    : [refused('outside the calendar', {}, field)];
