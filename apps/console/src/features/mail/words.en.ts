export const words = {
  'mail.about': 'This demonstration sends no mail. What it would send stands here, the latest first.',
  'mail.real': 'Mail really goes out',
  'mail.realWhy': 'This installation is connected to a mail server, so there is no folder to show.',
  'mail.empty': 'No mail yet',
  'mail.to': 'To {to}',
} as const;
