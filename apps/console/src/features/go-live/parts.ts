import { paths } from '../../paths.ts';

export const parts = [
  'who answers',
  'what you promise',
  'how people reach you',
  'what must not be lost',
] as const;

/** What is asked, and where it is mended. A release of the server may ask for more than this one knows. */
export const mendedAt = {
  'somebody receives': paths.setUpPeople(),
  'receivers can sign in': paths.setUpPeople(),
  'role held': paths.setUpPeople(),
  'complaint about it reaches somebody': paths.setUpPolicy(),
  'second administrator': paths.setUpPeople(),
  'policy in force': paths.setUpPolicy(),
  'policy agrees with itself': paths.setUpPolicy(),
  'postal address': paths.setUpOrganisation(),
  'telephone or e-mail': paths.setUpOrganisation(),
  'mail tried': paths.setUpMail(),
  'sender named': paths.setUpOrganisation(),
  'privacy contact': paths.setUpOrganisation(),
  // by whoever runs the machine, outside the browser
  'backup made': undefined,
} as const;
export type CheckCode = keyof typeof mendedAt;

export const isKnown = (code: string): code is CheckCode => Object.hasOwn(mendedAt, code);
