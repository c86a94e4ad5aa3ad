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

/** As much of a letter as somebody reads. */
export type ReadableLetter = Omit<LetterDocument, 'rendition'>;

/** A letter as the contract sends it: closed words spelled its way, null where there is nothing. A later release may send kinds of parts of its own. */
export type ToldLetter = {
  readonly title: string;
  readonly language: string | null;
  readonly datedOn: PlainDate;
  readonly addressee: readonly string[];
  readonly sections: readonly {
    readonly key: string;
    readonly heading: string;
    readonly parts: readonly {
      readonly kind: 'paragraph' | 'list' | 'working_out';
      readonly text: string | null;
      readonly items: readonly string[] | null;
    }[];
  }[];
};

/** The letter again. A part of a kind that this release does not know is shown as what it says. */
export const letterAsTold = ({ language, sections, ...letter }: ToldLetter): ReadableLetter => ({
  ...letter,
  ...(language !== null && { language }),
  sections: sections.map(({ key, heading, parts }) => ({ key, heading, parts: parts.map(partAsTold) })),
});

const partAsTold = ({ kind, text, items }: ToldLetter['sections'][number]['parts'][number]): Part => {
  if (items !== null) return { kind: 'list', items };
  return { kind: kind === 'working_out' ? 'working-out' : 'paragraph', text: text ?? '' };
};

/** A letter as the API writes it into the text of a paper. It was composed from this type, and nobody else writes there. */
export const readLetter = (text: string): LetterDocument => JSON.parse(text) as LetterDocument;
