import type { PlainDate } from '../calendar/plain-date.ts';

/** What words can hold: of each kind the value that stands in for it, which is also how it travels. The kind decides how it is said. */
export type ValueKinds = {
  /** A number that a sentence may bend to: `{open, plural, …}`. */
  count: number;
  /** A day, said in full. */
  day: PlainDate;
  /** "Thu 2 April 2026". */
  'short day': PlainDate;
  /** "Thu 2 April". */
  'day of the year': PlainDate;
  /** "Thu". */
  weekday: PlainDate;
  /** One of the domain's own words, which a sentence selects by. */
  word: string;
  'yes or no': boolean;
  /** What a procedure calls something. */
  'procedure text': string;
  /** Several of them: "a, b and c". */
  'procedure texts': readonly string[];
  /** Several of them, of which one is enough: "a, b or c". */
  'any procedure text': readonly string[];
  /** Several of them, each in quotation marks: “a”, “b” and “c”. */
  'quoted texts': readonly string[];
  /** What somebody wrote or is called, a time of day, a key: shown as it stands. */
  typed: string;
  /** Several things said by the same catalogue: "a, b and c". */
  phrases: readonly Phrase[];
  /** The same in a row: "a, b, c". */
  'row of phrases': readonly Phrase[];
};

/** Something to be said: a code of a table, with the values that its words hold. */
export type Phrase = {
  readonly code: string;
  readonly values: { readonly [name: string]: ValueKinds[Kind] };
};

export type Kind = keyof ValueKinds;

/** A table of codes: each with the names and kinds of the values that its words hold. */
export type Codes = Readonly<Record<string, Readonly<Record<string, Kind>>>>;

/** The values of each code of a table. */
export type ValuesOf<Table extends Codes> = {
  [C in keyof Table]: { readonly [V in keyof Table[C]]: ValueKinds[Table[C][V]] };
};

/** A code of a table with its values. */
export type PhraseOf<Table extends Codes> = {
  [C in keyof Table]: { readonly code: C; readonly values: ValuesOf<Table>[C] };
}[keyof Table];

/** The words of every code of a table in one language: ICU messages. */
export type WordsFor<Table extends Codes> = { readonly [C in keyof Table]: string };
