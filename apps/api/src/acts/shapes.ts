/** Shape and size of what comes in, checked before any rule is asked. What the words may be is for the domain to say. */
import * as z from 'zod';

/** Longest text of one field, in characters: the domain's longest answer, and room for its own words to refuse a longer one. */
const longest = 40_000;

export const text = z.string().max(longest, 'This text is too long. Shorten it, or send it as a document.');

/** A name, a place, a line. */
export const line = z.string().max(500, 'This is too long for one line. Shorten it.');

/** A key of the procedure or a word of the domain. */
export const code = z.string().max(80, 'There is no such choice. Reload the page and choose again.');

export const id = z.uuid('There is no such entry. Reload the page and choose again.');

/** GraphQL sends null for "left out"; the domain knows only left out. */
export const optional = <Shape extends z.ZodType>(shape: Shape) =>
  shape.nullish().transform((value) => value ?? undefined);

export const idempotencyKey = z
  .string()
  .regex(
    /^[\w-]{16,64}$/,
    'The idempotency key must be 16 to 64 letters, digits, dashes or underscores. Use a new UUID for each attempt.',
  );
