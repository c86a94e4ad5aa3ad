import { parsePlainDate, type PlainDate } from '../calendar/plain-date.ts';
import { refusals, type RefusalCode, type RefusalOf, type RefusalWords } from './refusals.ts';
import type { Codes, Kind, ValueKinds } from './value-kinds.ts';

/** One language as a program speaks it: who formats ICU messages, days and lists. The domain itself knows no language. */
export type Tongue = {
  readonly format: (message: string, values: Readonly<Record<string, string | number>>) => string;
  /** "Wednesday 2 December 2026". */
  readonly day: (on: PlainDate) => string;
  /** "a, b and c", or "a, b or c". */
  readonly list: (parts: readonly string[], any: boolean) => string;
};

/** A refusal in the words of a language. */
export const say = (refusal: RefusalOf<RefusalCode>, words: RefusalWords, tongue: Tongue): string => {
  const kinds: Codes[string] = refusals[refusal.code];
  const values: Readonly<Record<string, ValueKinds[Kind]>> = refusal.values;
  return tongue.format(
    words[refusal.code],
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, said(kinds[name], value, tongue)]),
    ),
  );
};

const said = (kind: Kind | undefined, value: ValueKinds[Kind], tongue: Tongue): string | number => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value;
  if (typeof value === 'string') {
    if (kind === 'word') return inOne(value);
    const on = kind === 'day' ? parsePlainDate(value) : undefined;
    return on === undefined ? value : tongue.day(on);
  }
  return tongue.list(value, kind === 'any procedure text');
};

// A message selects by words without spaces: "stated date" by `statedDate`.
const inOne = (word: string): string => word.replace(/ (.)/g, (_, first: string) => first.toUpperCase());
