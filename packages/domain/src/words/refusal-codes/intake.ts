import type { Codes } from '../value-kinds.ts';

/** Taking a complaint in, and signing it. */
export const intake = {
  received: {},
  redirect: { label: 'procedure text', target: 'procedure text' },
  'name needed': {},
  'own complaint only': {},
  'answer needed': { question: 'procedure text' },
  'answer too long': { question: 'procedure text', most: 'count' },
  'answer to come': { question: 'procedure text' },
  'not an email': {},
  'not a phone number': {},
  'not a date': { question: 'procedure text' },
  'not a time': {},
  'too many points': { most: 'count' },
  'empty point': {},
  'not signed': {},
  'no name to sign': {},
  'not declared': {},
  'no time of arrival': {},
  'arrival to come': {},
  'no signature due': {},
  'concern needs no signature': {},
  'signature on paper': {},
} as const satisfies Codes;
