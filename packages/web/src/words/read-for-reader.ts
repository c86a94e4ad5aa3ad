import type { WrittenProcedure } from '@redress/domain/procedure/procedure.ts';
import { readIn, type ReadProcedure } from '@redress/domain/procedure/read-in.ts';

// The same document is read once in each language, so that what was made of it can be kept.
const kept = new WeakMap<WrittenProcedure, Map<string, ReadProcedure>>();

/** A procedure in the language of this page, and what of it is not there in that language. */
export function readForReader(written: WrittenProcedure): ReadProcedure {
  const language = document.documentElement.lang || 'en';
  const languages = kept.get(written) ?? new Map<string, ReadProcedure>();
  const read = languages.get(language) ?? readIn(written, language);
  kept.set(written, languages.set(language, read));
  return read;
}
