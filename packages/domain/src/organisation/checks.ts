import { type Refusal, refused } from '../words/refusal-codes.ts';
import type { PlainDate } from '../calendar/plain-date.ts';

const most = 500;

/** A line that must not be blank, nor a page. */
export const filled = (text: string, field: string): readonly Refusal[] =>
  text.trim() === '' ? [refused('line missing', {}, field)] : short(text, field);

/** A line that may be left out. */
export const short = (text: string | undefined, field: string): readonly Refusal[] =>
  text !== undefined && text.length > most ? [refused('line too long', { most }, field)] : [];

export const inOrder = (fromOn: PlainDate, toOn: PlainDate | undefined, field = 'toOn'): readonly Refusal[] =>
  toOn !== undefined && toOn < fromOn ? [refused('ends before it begins', {}, field)] : [];
