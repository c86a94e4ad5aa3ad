import type { Codes } from './value-kinds.ts';

/** What stands in every letter whatever the policy: said by the platform, in the letter's language. */
export const letterSentences = {
  day: { on: 'day' },
  'who looked': {},
  'nobody independent': {},
  final: {},
  handler: { name: 'typed', role: 'procedure text' },
  point: { n: 'count' },
  'point in words': { n: 'count', words: 'typed' },
  'point held': { ground: 'procedure text' },
  'way on': { stage: 'procedure text' },
  'way on by': { stage: 'procedure text', on: 'day' },
  'way on proposed': { stage: 'procedure text', on: 'day' },
  body: { name: 'procedure text', about: 'procedure text' },
  'body by': { name: 'procedure text', about: 'procedure text', on: 'day' },
  hearing: { on: 'day', time: 'typed' },
  'decided unanimously': {},
  'decided by a majority': {},
  /** Stand where a name was taken out. */
  'instead of the complainant': {},
  'instead of the subject': {},
} as const satisfies Codes;
