import type { Codes } from '../value-kinds.ts';

/** What keeps something sent to the server from reaching the rules. */
export const sending = {
  'no key of its own': {},
  'key used before': {},
  unreadable: {},
  'no procedure': {},
  'wrong number or key': {},
  'too many tries': { minutes: 'count' },
} as const satisfies Codes;
