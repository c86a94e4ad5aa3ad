import type { Codes } from '../value-kinds.ts';

/** Why somebody may not do something: who they are to the case, and whether there is a case to do it in. */
export const authority = {
  'no case': {},
  closed: {},
  'changed by a newer release': {},
  'staff only': {},
  subject: {},
  overseer: {},
  'not your duty': { roles: 'any procedure text' },
  'handler only': {},
  'nobody left': {},
  'not yours to decide': { role: 'procedure text' },
  'handler decides': {},
  'handled an earlier stage': {},
} as const satisfies Codes;
