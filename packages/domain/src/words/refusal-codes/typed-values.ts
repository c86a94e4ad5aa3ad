import type { Codes } from '../value-kinds.ts';

/** What is wrong with something typed or chosen, whatever it is for. */
export const typedValues = {
  'too long': { most: 'count' },
  'too many': { most: 'count' },
  'not in the list': {},
  'not understood': {},
  'outside the calendar': {},
} as const satisfies Codes;
