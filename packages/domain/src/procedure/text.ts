import * as z from 'zod';

/** A language by its tag (BCP 47): `en`, `cy`, `zh-Hant`. */
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/**
 * What people read of a procedure: in its own language, or in several by their tags, its own among them. `readIn` gives it in one language; nothing
 * else looks inside.
 */
export const text = z.union([z.string().min(1), z.record(language, z.string().min(1))]);

/** The same document with every text in one language. */
export type InOneLanguage<T> = string extends T
  ? string | Extract<T, undefined>
  : T extends object
    ? { [K in keyof T]: InOneLanguage<T[K]> }
    : T;
