import type { Codes } from './value-kinds.ts';

/** Why a date is what it is: the policy's length of time and its clause, each step of the count, and what moved it. */
export const dates = {
  /** `because`: `cut-off`, `non-working day` or `post`. */
  deemed: { on: 'short day', as: 'short day', because: 'word' },
  'from day': { n: 'count', on: 'short day' },
  'from moment': { on: 'short day', time: 'typed' },
  skipped: { days: 'row of phrases' },
  'free weekday': { on: 'weekday' },
  'free day': { on: 'day of the year', title: 'procedure text' },
  'free days': { on: 'day of the year', to: 'day of the year', title: 'procedure text' },
  stopped: { on: 'short day', to: 'short day' },
  'day counted': { n: 'count', on: 'short day' },
  'span counted': { n: 'count', unit: 'word', on: 'short day' },
  'time counted': { n: 'count', unit: 'word', on: 'short day', time: 'typed' },
  'last of its month': {},
  /** `roll`: `next` or `previous`. */
  rolled: { roll: 'word', on: 'short day' },
  event: { on: 'short day' },
  notice: { n: 'count', unit: 'word', clear: 'yes or no', on: 'short day' },
  'not published': { on: 'short day' },

  'working step': { step: 'phrases' },
  'policy gives': {
    n: 'count',
    unit: 'word',
    clause: 'typed',
    several: 'yes or no',
    first: 'count',
    last: 'count',
  },
  'policy says': { clause: 'typed', several: 'yes or no', first: 'count', last: 'count' },
  'read so': { note: 'typed' },
  'not in the policy': { note: 'typed' },
  'given in writing': {},
  'done on': { on: 'day' },

  'now a day off': { on: 'day', title: 'procedure text' },
  'working day again': { on: 'day', title: 'procedure text' },
  'date moved': { days: 'row of phrases', before: 'day', after: 'day' },
  'date would move': { days: 'row of phrases', before: 'day', after: 'day', stands: 'day' },
} as const satisfies Codes;
