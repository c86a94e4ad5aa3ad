import * as z from 'zod/mini';
import type { Refusal } from '../acts/facts.ts';
import { parsePlainDate, type PlainDate } from '../calendar/plain-date.ts';
import { refused } from '../words/refusals.ts';

/** What stands in the data of acts. */
export const id = z.string();
export const key = z.string();
export const line = z.string();
export const day = z.custom<PlainDate>(
  (value) => typeof value === 'string' && parsePlainDate(value) !== undefined,
);

const most = 500;

/** A line that must not be blank, nor a page. */
export const filled = (text: string, field: string): readonly Refusal[] =>
  text.trim() === '' ? [refused('line missing', {}, field)] : short(text, field);

/** A line that may be left out. */
export const short = (text: string | undefined, field: string): readonly Refusal[] =>
  text !== undefined && text.length > most ? [refused('line too long', { most }, field)] : [];

export const inOrder = (fromOn: PlainDate, toOn: PlainDate | undefined, field = 'toOn'): readonly Refusal[] =>
  toOn !== undefined && toOn < fromOn ? [refused('ends before it begins', {}, field)] : [];
