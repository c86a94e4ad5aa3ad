import type { WrittenProcedure } from '@redress/domain/procedure/procedure.ts';
import { readIn, type ReadProcedure } from '@redress/domain/procedure/read-in.ts';

// The same document is read once in each language, so that what was made of it can be kept.
const kept = new WeakMap<WrittenProcedure, Map<string, ReadProcedure>>();
// By the reader's language: texts that were not there in it, each with the policy's own.
const elsewhere = new Map<string, Map<string, string>>();

const languageOfPage = (): string => document.documentElement.lang || 'en';

/** A procedure in the language of this page, and what of it is not there in that language. */
export function readForReader(written: WrittenProcedure): ReadProcedure {
  const language = languageOfPage();
  const languages = kept.get(written) ?? new Map<string, ReadProcedure>();
  const read = languages.get(language) ?? readIn(written, language);
  kept.set(written, languages.set(language, read));
  const texts = elsewhere.get(language) ?? new Map<string, string>();
  for (const text of read.untranslated) texts.set(text, written.identity.language);
  elsewhere.set(language, texts);
  return read;
}

/** The language of a text of a policy that was not there in the reader's; undefined for every other text. */
export const languageOfText = (text: string): string | undefined =>
  elsewhere.get(languageOfPage())?.get(text);
