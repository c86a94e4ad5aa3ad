export const words = {
  'find.which': 'Which case?',
  'find.typed': 'Reference or tracking number',
  'find.hint': 'As it stands on the letter. Capitals, spaces and strokes do not matter.',
  'find.button': 'Find the case',
  'find.missing': 'Enter a reference or a tracking number.',
  'find.none': 'No case found',
  'find.noneWhy':
    'There is none of that reference or number that you may see. Check it against the letter, character by character.',
} as const;
