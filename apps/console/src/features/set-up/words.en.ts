export const words = {
  'setUp.goLive': 'Before going live',
  'setUp.organisation': 'Organisation',
  'setUp.policy': 'Policy',
  'setUp.people': 'People',
  'setUp.calendar': 'Calendar',
  'setUp.mail': 'Mail',
  'setUp.history': 'History',
  'setUp.notYours': 'This is for administrators',
  'setUp.notYoursWhy':
    'Whoever runs your organisation here sets these things up. Ask them if something needs to change.',
  'setUp.cancel': 'Leave it as it is',
} as const;
