import type { Codes } from '../value-kinds.ts';

/** Looking at a new complaint, and who handles it. */
export const triage = {
  'no triage': {},
  assessed: {},
  'assess first': {},
  'no day to tell the subject': {},
  'day to tell is past': {},
  'no reason for when': {},
  'nobody described': {},
  'no subject': {},
  'no note of telling': {},
  'about this person': {},
  'nobody stands in': { role: 'procedure text' },
  'another role handles': { role: 'procedure text' },
  'role not held': { role: 'procedure text' },
  'had a part': {},
  'somebody independent': {},
} as const satisfies Codes;
