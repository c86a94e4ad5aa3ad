import type { Codes } from '../value-kinds.ts';

/** Going on to another stage. */
export const escalation = {
  'request waits': {},
  'no outcome yet': {},
  final: {},
  'no way on': {},
  'too late': {},
  'request to come': {},
  'request before the outcome': {},
  'no late request': {},
  'no reason for the late request': {},
} as const satisfies Codes;
