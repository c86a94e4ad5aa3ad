export const words = {
  'sign.name': 'Your full name',
  'sign.name.hint': 'Type it. That counts as your signature.',
  'sign.declare': 'This is my complaint, and it is true as far as I know.',
  'sign.legend': 'Your word',
} as const;
