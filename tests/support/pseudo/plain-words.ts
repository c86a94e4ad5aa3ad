import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { root } from '../tree.ts';

/** What may stand on a page without an accent. Whatever else does was never handed to a translator. */
const allowed: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'addresses', pattern: /https?:\/\/\S+|\/[\w/#-]+|[\w.+-]+@[\w.-]+/g },
  { what: 'tracking numbers', pattern: /[0-9A-Z]{4}-[0-9A-Z]{4}/g },
  { what: 'initials in a reference', pattern: /\(\p{Lu}{1,3}\)/gu },
];

/** Days, months, moments and lists are written by `Intl`, in the language of the page. */
const byIntl = new Set([
  ...['long', 'short'].flatMap((width) =>
    Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2026, 0, day + 1))).flatMap((day) => [
      day.toLocaleDateString('en-GB', { month: width as 'long' | 'short', timeZone: 'UTC' }),
      day.toLocaleDateString('en-GB', { weekday: width as 'long' | 'short', timeZone: 'UTC' }),
    ]),
  ),
  'and',
  'or',
  'at',
]);

/** Words of a text that wear no accent and may not do without. @param typed what people typed, longest first */
export function plainWordsIn(text: string, typed: readonly string[]): readonly string[] {
  const spaced = text.replaceAll(/\s+/g, ' ');
  const untyped = typed.reduce((left, words) => left.replaceAll(words, ' '), spaced);
  const rest = allowed.reduce((left, { pattern }) => left.replaceAll(pattern, ' '), untyped);
  return (rest.match(/(?<![\p{L}\d])[A-Za-z][A-Za-z’'-]*[A-Za-z](?![\p{L}\d])/gu) ?? []).filter(
    (word) => !byIntl.has(word),
  );
}

/** All that anybody types in the demonstration: its strings of two words and more and the lines of its addresses, longest first. */
export function typedInTheDemonstration(): readonly string[] {
  const demo = join(root, 'apps/api/src/demo');
  const files = [
    ...readdirSync(demo).map((name) => join(demo, name)),
    join(root, 'packages/domain/testing/story.ts'),
  ].filter((file) => !file.endsWith('.spec.ts'));
  const typed = files.flatMap((file) => stringsIn(parseSync(file, readFileSync(file, 'utf8')).program));
  return [...new Set(typed.flatMap((text) => [text, ...text.split(/[,\n]/)]))]
    .map((text) => text.trim())
    .filter((text) => /\S\s\S|^[A-Z]+-\d+$/.test(text))
    .toSorted((a, b) => b.length - a.length);
}

function stringsIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(stringsIn);
  if (typeof part !== 'object' || part === null) return [];
  if ('type' in part && part.type === 'Literal' && 'value' in part && typeof part.value === 'string')
    return [part.value];
  return Object.values(part).flatMap(stringsIn);
}
