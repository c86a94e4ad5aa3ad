/** Shape and size of what comes in, checked before any rule is asked. What the words may be is for the domain to say. */
import * as z from 'zod';
import { plainly } from '../words/answer-in-words.ts';

/** Longest text of one field, in characters: the domain's longest answer, and room for its own words to refuse a longer one. */
const longest = 40_000;

export const text = z.string().max(longest, plainly('text too long'));

/** A name, a place, a line. */
export const line = z.string().max(500, plainly('line too long'));

/** A key of the procedure or a word of the domain. */
export const code = z.string().max(80, plainly('no such choice'));

export const id = z.uuid(plainly('no such entry'));

/** GraphQL sends null for "left out"; the domain knows only left out. */
export const optional = <Shape extends z.ZodType>(shape: Shape) =>
  shape.nullish().transform((value) => value ?? undefined);

export const idempotencyKey = z.string().regex(/^[\w-]{16,64}$/, plainly('wrong attempt key'));
