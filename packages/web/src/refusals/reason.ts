import type { Refusal } from '@redress/domain/words/refusal-codes.ts';
import type { RefusalGiven } from '../apollo/answer.ts';
import { givenInWords, inWords } from './in-words.ts';

/** One reason against a command as it is shown: a sentence for the reader, and the input that it is about when it is about one. */
export type Reason = { text: string; field?: string };

/** A refusal of the app's own rules as it is shown. */
export const reasonOf = (refusal: Refusal): Reason => ({ text: inWords(refusal), ...at(refusal.field) });

/** A refusal of the server, in the reader's language. */
export const reasonGiven = (given: RefusalGiven): Reason => ({
  text: givenInWords(given),
  ...at(given.field),
});

const at = (field: string | null | undefined) => (field == null ? {} : { field });
