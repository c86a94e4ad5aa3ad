export const words = {
  'register.about': 'Every case you may know of, the latest received first.',
  'register.empty': 'No cases yet',
  'register.emptyWhy': 'Every complaint stands here from the day it is received.',
  'register.outcome': 'Outcome',
  'register.noOutcome': 'None yet',
  'register.status': 'Status',
} as const;
