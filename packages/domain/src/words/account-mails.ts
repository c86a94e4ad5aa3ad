import type { Codes } from './value-kinds.ts';

/** What happened to the way somebody signs in. Each is told to the address they sign in with. */
export const accountNews = {
  'password changed': {},
  'password link made': {},
  'factor changed': {},
  'factor removal asked': {},
  'factor removed': {},
  'recovery code used': {},
  'recovery codes renewed': {},
  'administrator from the machine': {},
} as const satisfies Codes;
export type AccountNews = keyof typeof accountNews;

/** What the mails about an account say, by code, with the values in them. */
export const accountMails = {
  'news subject': {},
  'not you': {},
  ...accountNews,
  'forgotten subject': {},
  forgotten: { address: 'typed' },
} as const satisfies Codes;
