import type { Refusal } from '@redress/domain/words/refusals.ts';
import { inWords } from './in-words.ts';

/** One reason against a command as it is shown: a sentence for the reader, and the input that it is about when it is about one. */
export type Reason = { text: string; field?: string };

/** A refusal of the app's own rules as it is shown. */
export const reasonOf = (refusal: Refusal): Reason => ({ text: inWords(refusal), ...at(refusal.field) });

/** A refusal as the server wrote it. */
export const reasonGiven = ({ message, field }: { message: string; field?: string | null }): Reason => ({
  text: message,
  ...at(field),
});

const at = (field: string | null | undefined) => (field == null ? {} : { field });
