export const words = {
  'start.heading': 'Something went wrong? Tell us',
  'start.intro':
    'You can complain here and see later what is happening with it. It is free, and you do not need an account.',
  'start.which': 'Who is it about?',
  'start.none':
    'No organisation takes complaints here at the moment. If you need help now, see the help page.',
  'start.open.hint': 'You need your tracking number and your six words.',
} as const;
