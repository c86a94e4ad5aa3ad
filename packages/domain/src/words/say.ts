import { parsePlainDate, type PlainDate } from '../calendar/plain-date.ts';
import { sayable, type RefusalCode, type RefusalOf, type RefusalWords } from './refusal-codes.ts';
import type { Codes, Kind, Phrase, PhraseOf, ValueKinds, WordsFor } from './value-kinds.ts';

/** How parts of a list stand together: all of them, any one of them, or in a row. */
export type Joined = 'all' | 'any' | 'row';

/** One language as a program speaks it: who formats ICU messages, days and lists. The domain itself knows no language. */
export type Tongue = {
  readonly format: (message: string, values: Readonly<Record<string, string | number>>) => string;
  /** "Wednesday 2 December 2026". */
  readonly day: (on: PlainDate) => string;
  /** "Wed 2 December 2026". */
  readonly shortDay: (on: PlainDate) => string;
  /** "Wed 2 December". */
  readonly dayOfYear: (on: PlainDate) => string;
  /** "Wed". */
  readonly weekday: (on: PlainDate) => string;
  /** "a, b and c", "a, b or c", or "a, b, c". */
  readonly list: (parts: readonly string[], joined: Joined) => string;
  /** “a” */
  readonly quoted: (text: string) => string;
};

/** A refusal in the words of a language. */
export const say = (refusal: RefusalOf<RefusalCode>, words: RefusalWords, tongue: Tongue): string =>
  inWordsOf(sayable, words, tongue)(refusal);

/** Says the codes of one table by its words in one language. */
export function inWordsOf<Table extends Codes>(
  table: Table,
  words: WordsFor<Table>,
  tongue: Tongue,
): (phrase: PhraseOf<Table>) => string {
  const codes: Codes = table;
  const messages: Readonly<Record<string, string>> = words;
  const sayOne = ({ code, values }: Phrase): string =>
    tongue.format(
      messages[code] ?? code,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          said(codes[code]?.[name], value, tongue, sayOne),
        ]),
      ),
    );
  return ({ code, values }) => sayOne({ code: String(code), values });
}

function said(
  kind: Kind | undefined,
  value: ValueKinds[Kind],
  tongue: Tongue,
  sayOne: (phrase: Phrase) => string,
): string | number {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value;
  if (typeof value === 'string') {
    if (kind === 'word') return inOne(value);
    const form = kind === undefined ? undefined : DAYS[kind];
    const on = form === undefined ? undefined : parsePlainDate(value);
    return form === undefined || on === undefined ? value : tongue[form](on);
  }
  const parts = value.map((part) => (typeof part === 'string' ? part : sayOne(part)));
  if (kind === 'quoted texts') return tongue.list(parts.map(tongue.quoted), 'all');
  return tongue.list(
    parts,
    kind === 'any procedure text' ? 'any' : kind === 'row of phrases' ? 'row' : 'all',
  );
}

const DAYS: { readonly [K in Kind]?: 'day' | 'shortDay' | 'dayOfYear' | 'weekday' } = {
  day: 'day',
  'short day': 'shortDay',
  'day of the year': 'dayOfYear',
  weekday: 'weekday',
};

// A message selects by words without spaces: "stated date" by `statedDate`, "cut-off" by `cutOff`.
const inOne = (word: string): string => word.replace(/[ -](.)/g, (_, first: string) => first.toUpperCase());
