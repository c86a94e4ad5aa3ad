export const words = {
  'complaint.ahead': 'These come later:',
  'complaint.ahead.signing': 'These dates begin when you sign your complaint:',
  'said.points': 'Your points',
} as const;
