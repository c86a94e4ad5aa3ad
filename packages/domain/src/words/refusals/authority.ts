import type { Codes } from '../value-kinds.ts';

/** Why somebody may not do something: who they are to the case, and whether there is a case to do it in. */
export const authority = {
  'no such complaint': {},
  'complaint closed': {},
  'changed by a newer release': {},
  'staff only': {},
  'complainant only': {},
  'complaint about you': {},
  'overseer only': {},
  'duty of others': { roles: 'any procedure text' },
  'duty of the handler': {},
  'nobody stands in': {},
  'decided by another role': { role: 'procedure text' },
  'decided by whoever handles it': {},
  'handled an earlier stage': {},
} as const satisfies Codes;
