/** What is said before somebody is in: the first start, an invitation, a second factor. */
export const words = {
  'enter.first.heading': 'Set up Redress',
  'enter.first.about':
    'You will be the first administrator. You set things up and let others in; being one opens no complaint.',
  'enter.first.you': 'You',
  'enter.first.organisation': 'Your organisation',
  'enter.first.name': 'Your name',
  'enter.first.organisationName': 'What it is called',
  'enter.first.organisationHint': 'As people know it. You can change it later.',
  'enter.first.key': 'Its word in the web address',
  'enter.first.keyHint': 'Small letters, digits and hyphens. It stays, because people keep links.',
  'enter.first.button': 'Begin',
  'enter.email': 'Work e-mail address',
  'enter.password': 'Password',
  'enter.passwordHint':
    'At least 15 characters. Four words that have nothing to do with each other make a good one.',
  'enter.missing': 'Write something here.',
  'enter.noCode': 'This address is not complete. Copy the whole of it, with everything after the #.',
  'enter.join.heading': 'Welcome, {name}',
  'enter.join.about': '{organisation} invites you to look after complaints with Redress. Choose a password.',
  'enter.join.button': 'Save and go on',
  'enter.join.goneHeading': 'This link does not work any more',
  'enter.join.goneBody':
    'It works once, and for a week. If you have a password already, sign in. If not, ask whoever invited you for another link.',
  'enter.toSignIn': 'Sign in',
  'enter.factor.heading': 'Add your second step',
  'enter.factor.about':
    'A password can be guessed or watched. From now on you also show a code from an app on your telephone.',
  'enter.factor.password': 'Your password, once more',
  'enter.factor.begin': 'Go on',
  'enter.factor.app': 'Open an authenticator app (any will do) and scan this square.',
  'enter.factor.square': 'A square to scan with an authenticator app',
  'enter.factor.secret': 'No camera? Type this into the app instead:',
  'enter.factor.code': 'Six-digit code',
  'enter.factor.codeHint': 'The app shows it now. It changes every half minute.',
  'enter.factor.check': 'Check the code',
  'enter.factor.keptHeading': 'Keep these codes',
  'enter.factor.keptAbout':
    'Without your telephone, each of these lets you in once. Print them or write them down, and keep them away from your telephone. They are not shown again.',
  'enter.factor.print': 'Print them',
  'enter.factor.kept': 'I have kept them. Go on',
} as const;
