import IntlMessageFormat from 'intl-messageformat';
import { dates } from '../src/words/dates.ts';
import { en } from '../src/words/en.ts';
import { enDates } from '../src/words/en/dates.ts';
import { enRemarks } from '../src/words/en/remarks.ts';
import { remarks } from '../src/words/remarks.ts';
import { enLetterSentences } from '../src/words/en/letter-sentences.ts';
import { english } from '../src/words/english.ts';
import type { Refusal } from '../src/words/refusal-codes.ts';
import type { LetterLanguage } from '../src/letters/letter-language.ts';
import { inWordsOf, say } from '../src/words/say.ts';

export const tongue = english((message) => new IntlMessageFormat(message, 'en-GB'));

/** A refusal as an English reader meets it; undefined when there is none. */
export const said = (refusal: Refusal | undefined): string | undefined => refusal && say(refusal, en, tongue);

/** A line about a date as an English reader meets it. */
export const saidOfDate = inWordsOf(dates, enDates, tongue);

export const englishLetters: LetterLanguage = {
  language: 'en',
  sentences: enLetterSentences,
  dates: enDates,
  tongue,
};

/** A remark of `lint` as an English reader meets it. */
export const saidOfRemark = inWordsOf(remarks, enRemarks, tongue);
