/** Mails to whoever signs in here, about how they do. Subjects and texts name nobody and say nothing of complaints. */
const notYou =
  'If you did not expect this: sign in, choose “Sign out everywhere” under “Your account”, choose a new password, and tell an administrator of your organisation.';

const news = (what: string): { subject: string; text: string } => ({
  subject: 'News about your sign-in',
  text: [what, '', notYou].join('\n'),
});

/** What happened to the way somebody signs in. Each is told to the address they sign in with. */
export const enAccountNews = {
  'password changed': news(
    'Your password was changed just now. Every other device that was signed in has been signed out.',
  ),
  'password link made': news(
    'An administrator made a link with which you choose a new password. They cannot see your password. The link works once, for a day, and is given to you on paper.',
  ),
  'factor changed': news('The second step of your sign-in was set up just now, with an authenticator app.'),
  'factor removal asked': news(
    'An administrator asked for the second step of your sign-in to be removed. It is removed when another administrator asks for it too.',
  ),
  'factor removed': news(
    'The second step of your sign-in was removed, because somebody said that you lost it. Every device was signed out. When you next sign in, you set up another one.',
  ),
  'recovery code used': news(
    'Somebody signed in to your account with one of your recovery codes just now. That code works no more.',
  ),
  'recovery codes renewed': news('New recovery codes were made for you just now. The old ones work no more.'),
  'administrator from the machine': news(
    'Somebody at the machine that Redress runs on made a person an administrator of your organisation. Who it is stands in the history under “Set up”.',
  ),
} as const;
export type AccountNews = keyof typeof enAccountNews;

/** What goes to somebody who forgot their password. */
export const enForgotten = {
  subject: 'Choose a new password',
  text: (address: string): string =>
    [
      'Somebody asked for a new password for this address.',
      '',
      'Open this address to choose one. It works once, for half an hour:',
      '',
      address,
      '',
      'If it was not you, delete this mail. Your password stays as it is.',
    ].join('\n'),
} as const;
