import type { accountMails } from '../account-mails.ts';
import type { WordsFor } from '../value-kinds.ts';

/** Mails to whoever signs in here, about how they do. Subjects and texts name nobody and say nothing of complaints. */
export const enAccountMails: WordsFor<typeof accountMails> = {
  'news subject': 'News about your sign-in',
  'not you':
    'If you did not expect this: sign in, choose “Sign out everywhere” under “Your account”, choose a new password, and tell an administrator of your organisation.',
  'password changed':
    'Your password was changed just now. Every other device that was signed in has been signed out.',
  'password link made':
    'An administrator made a link with which you choose a new password. They cannot see your password. The link works once, for a day, and is given to you on paper.',
  'factor changed': 'The second step of your sign-in was set up just now, with an authenticator app.',
  'factor removal asked':
    'An administrator asked for the second step of your sign-in to be removed. It is removed when another administrator asks for it too.',
  'factor removed':
    'The second step of your sign-in was removed, because somebody said that you lost it. Every device was signed out. When you next sign in, you set up another one.',
  'recovery code used':
    'Somebody signed in to your account with one of your recovery codes just now. That code works no more.',
  'recovery codes renewed': 'New recovery codes were made for you just now. The old ones work no more.',
  'administrator from the machine':
    'Somebody at the machine that Redress runs on made a person an administrator of your organisation. Who it is stands in the history under “Set up”.',
  'forgotten subject': 'Choose a new password',
  forgotten: `Somebody asked for a new password for this address.

Open this address to choose one. It works once, for half an hour:

{address}

If it was not you, delete this mail. Your password stays as it is.`,
};
