import * as z from 'zod/mini';
import { parseInstant, parsePlainDate, type Instant, type PlainDate } from '../calendar/plain-date.ts';

/** Shape and size of what is typed. What the words may be is for each act's check to say. */

/** Longest text that gets as far as a rule, which refuses a shorter one already, and says how long it can be. */
export const text = z.string().check(z.maxLength(40_000));

/** A name, a place, a line. */
export const line = z.string().check(z.maxLength(500));

/** A key of the procedure. */
export const key = z.string().check(z.maxLength(80));

export const keys = z.array(key).check(z.maxLength(100));

export const id = z.uuid();

export const ids = z.array(id).check(z.maxLength(200));

/** What a contract calls a kind of value that the schema itself cannot name. */
export const scalarOf = z.registry<{ scalar: 'PlainDate' | 'Instant' }>();

export const plainDate = z
  .custom<PlainDate>((value) => typeof value === 'string' && parsePlainDate(value) !== undefined)
  .register(scalarOf, { scalar: 'PlainDate' });

export const instant = z
  .custom<Instant>((value) => typeof value === 'string' && parseInstant(value) !== undefined)
  .register(scalarOf, { scalar: 'Instant' });

/** Texts by a key: of a question, a block of a letter, something left out. */
export const textByKey = z.record(key, text).check(z.refine((texts) => Object.keys(texts).length <= 200));

const keptTexts = z.record(z.string(), z.string());

/** Texts by a key, as they were kept: the answers of a form, what was asked for with the next stage. */
export const readTexts = (kept: string): Readonly<Record<string, string>> =>
  keptTexts.parse(JSON.parse(kept));
