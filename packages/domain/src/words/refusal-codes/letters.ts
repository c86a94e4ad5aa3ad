import type { Codes } from '../value-kinds.ts';

/** Sending a letter: whether it may go now, and what it must hold. */
export const letters = {
  'no such letter': {},
  'letter of another stage': { stage: 'procedure text' },
  'answer has gone': {},
  'no hearing to give notice of': {},
  'no outcome to send': {},
  'panel undecided': {},
  'no panel findings': {},
  'points open': { open: 'count' },
  'no window': {},
  'sent already': {},
  'not on the list of this letter': {},
  'nobody to send it to': {},
  'letters are in writing': {},
  'portal only': {},
  'no date of the letter': {},
  'letter dated ahead': {},
  'letter dated before the complaint': { receivedOn: 'day' },
  'letter dated back': {},
  'no promise in this letter': {},
  'no date promised': {},
  'promise in the past': {},
  'promise on no working day': { on: 'day', next: 'day' },
  'extended already': { promise: 'procedure text', most: 'count' },
  'no such block': {},
  'block missing': {
    block: 'procedure text',
    /** Whether a clause of the policy asks for it, and which. */
    asked: 'yes or no',
    clause: 'procedure text',
    /** A word of `FILLS`. */
    fill: 'word',
    orReason: 'yes or no',
  },
  'no address': {},
} as const satisfies Codes;
