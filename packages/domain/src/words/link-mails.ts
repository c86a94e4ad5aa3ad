import type { Codes } from './value-kinds.ts';

/** Mails to whoever works here that are no news of a complaint: an invitation, a test. Their subjects name nobody. */
export const linkMails = {
  'invitation subject': {},
  invitation: { organisation: 'typed', address: 'typed' },
  'test subject': {},
  test: {},
} as const satisfies Codes;
