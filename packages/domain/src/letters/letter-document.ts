import type { PlainDate } from '../calendar/plain-date.ts';
import type { ContentId, PointId } from '../history/events.ts';
import type { PersonId } from '../people.ts';
import type { Rendition } from '../procedure/vocabulary.ts';

/** The texts of a letter that are not in the history: what people wrote, said and are called. */
export type LetterTexts = {
  /** Name and address of whoever it is for, a line each. */
  readonly addressee?: readonly string[];
  readonly reference?: string;
  /** Names of the handler and of the panel's members, by their ids. */
  readonly people: Readonly<Record<PersonId, string>>;
  readonly place?: string;
  readonly blocks: Readonly<Record<string, string>>;
  readonly points: Readonly<Record<PointId, string>>;
  readonly findings: Readonly<Record<ContentId, string>>;
  readonly reasons?: string;
  readonly action?: string;
  readonly recommendations?: string;
};
export type Part =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'working-out'; readonly text: string };
/** A letter as it stands, for mail, page and print alike: data only, no markup. */
export type LetterDocument = {
  readonly title: string;
  /** Of the words that the platform says in it (BCP 47). Letters sent before there were languages have none: they are in English. */
  readonly language?: string;
  readonly rendition: Rendition;
  readonly datedOn: PlainDate;
  readonly addressee: readonly string[];
  readonly sections: readonly {
    readonly key: string;
    readonly heading: string;
    readonly parts: readonly Part[];
  }[];
};

/** A letter as the API writes it into the text of a paper. It was composed from this type, and nobody else writes there. */
export const readLetter = (text: string): LetterDocument => JSON.parse(text) as LetterDocument;
