import type { Step } from '../calendar/count.ts';
import { dates } from '../words/dates.ts';
import { letterSentences } from '../words/letter-sentences.ts';
import { inWordsOf, type Tongue } from '../words/say.ts';
import type { PhraseOf, WordsFor } from '../words/value-kinds.ts';
import { workedOut } from '../words/worked-out.ts';

/** A language that letters can be written in: its tag (BCP 47), its words, and who speaks it. */
export type LetterLanguage = {
  readonly language: string;
  readonly sentences: WordsFor<typeof letterSentences>;
  readonly dates: WordsFor<typeof dates>;
  readonly tongue: Tongue;
};

/** What a letter says by itself, around the policy's texts and what people wrote. */
export type LetterSays = {
  readonly words: (phrase: PhraseOf<typeof letterSentences>) => string;
  readonly workingOut: (steps: readonly Step[]) => string;
};

export function letterSays(language: LetterLanguage): LetterSays {
  const { tongue } = language;
  const ofDates = inWordsOf(dates, language.dates, tongue);
  return {
    words: inWordsOf(letterSentences, language.sentences, tongue),
    workingOut: (steps) => workedOut(steps).map(ofDates).join('; '),
  };
}
