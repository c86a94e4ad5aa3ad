export const words = {
  'standDown.heading': 'I cannot sit',
  'standDown.form': 'Leave this panel',
  'standDown.body':
    'Whoever arranges the panel is told, and appoints somebody else. You will not see this case any more, and you cannot come back to this panel.',
  'standDown.why': 'Why can you not sit?',
  'standDown.conflict': 'I know somebody in it, had a part in it, or have an interest in how it ends',
  'standDown.withdrew': 'I cannot be there, or have another reason',
  'standDown.reason': 'Tell the person who arranges the panel what it is',
  'standDown.reasonHint': 'A sentence is enough. It stays on the file of the case.',
  'standDown.button': 'Leave this panel',
  'standDown.back': 'Stay on the panel',
  'standDown.done': 'You have left the panel.',
} as const;
