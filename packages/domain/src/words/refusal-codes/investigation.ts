import type { Codes } from '../value-kinds.ts';

/** The written record of finding out what happened. */
export const investigation = {
  'meeting to come': {},
  'meeting before the complaint': {},
  'no meeting note': {},
  'no reason against a meeting': {},
  'call to come': {},
  'call before the complaint': {},
  'no note of the explanation': {},
  'no note': {},
  'no message': {},
  'no finding': {},
  'finding told': {},
  'point on hold': {},
  'held already': {},
  'no holds': {},
  'no reason to wait': {},
  'not held': {},
  'no account': {},
  'panel decides': {},
  'no outcome here': {},
} as const satisfies Codes;
