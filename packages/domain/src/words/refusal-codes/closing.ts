import type { Codes } from '../value-kinds.ts';

/** Ending a case. */
export const closing = {
  'people only': {},
  'late request to decide': {},
  'no reason for closing': {},
  'no word of what is missing': {},
  'not anonymous': {},
  'no outcome sent': {},
  'no final outcome': {},
  'held points to answer': { points: 'count' },
  'copies owed': { recipients: 'phrases' },
  'window open': {},
} as const satisfies Codes;
