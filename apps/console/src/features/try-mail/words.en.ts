export const words = {
  'tryMail.about': 'Promises reach people by mail. Send yourself a message and see whether it arrives.',
  'tryMail.heading': 'Send a test message',
  'tryMail.to': 'To',
  'tryMail.send': 'Send it now',
  'tryMail.taken': 'The mail server took it',
  'tryMail.notTaken': 'It was not sent',
  'tryMail.look': 'Now look whether it arrives, also among the unwanted mail.',
  'tryMail.login':
    'The mail server does not know the name or the password. Ask whoever runs this installation to check SMTP_URL.',
  'tryMail.unreached':
    'The mail server cannot be reached. Ask whoever runs this installation to check SMTP_URL.',
  'tryMail.refused':
    'The mail server refused it. Check the address, then ask whoever runs this installation.',
  'tryMail.code': 'What it said: {code}',
} as const;
