/**
 * What the panel says around every page, as ICU messages; ids are stable. The words of a page stand beside it.
 */
export const words = {
  'app.name': 'Appeal panel',
  'app.title': '{page} – Appeal panel',
  'navigation.hearings': 'My hearings',
  'navigation.account': 'Your account',
} as const;
