import type { Codes } from '@redress/domain/words/value-kinds.ts';

/** What the API answers by itself, before any rule is asked and where none applies. Refusals of the rules are the domain's. */
export const answers = {
  'signed out': {},
  'signed out of the complaint': {},
  'complaint changed': {},
  'organisation changed': {},
  'not understood': {},
  'too much': {},
  'place not known': {},
  'our fault': {},
  'out of reach': {},

  'text too long': {},
  'line too long': {},
  'no such choice': {},
  'no such entry': {},
  'wrong attempt key': {},
  'no such date': {},
  'no such moment': {},
  'too few rows': {},
  'too many rows': { most: 'count' },

  'password too short': { least: 'count' },
  'password too long': { most: 'count' },
  'password easily guessed': {},
  'too many tries': { minutes: 'count' },
  'sign in from elsewhere': {},
  'body too long': {},

  'nothing here': {},
  'only reading': {},
  'not an address': {},
  'sent by another page': {},
  'get or post': {},
  'post only': {},
  'json only': {},
  'uncompressed only': {},
  'no object': {},
  'holds nul': {},
  'operation too long': { kilobytes: 'count' },
  'no such operation': { kind: 'typed' },
} as const satisfies Codes;
