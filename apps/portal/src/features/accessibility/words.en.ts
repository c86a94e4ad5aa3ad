export const words = {
  'accessibility.heading': 'Accessibility',
  'accessibility.aim':
    'We want everybody to be able to complain. These pages are made to work with a keyboard, a screen reader, large text, and on a small phone.',
  'accessibility.standard':
    'We aim to meet the Web Content Accessibility Guidelines, version 2.2, level AA. Every page is tested with automatic checks and on a narrow screen, and can be used with the keyboard alone.',
  'accessibility.cannot': 'What does not work yet',
  'accessibility.cannot.js': 'The form needs JavaScript.',
  'accessibility.cannot.language': 'The pages are in English only.',
  'accessibility.other.heading': 'If something here does not work for you',
  'accessibility.other':
    'You can complain by telephone, by email, by letter, or by telling somebody who works there. You can ask somebody to do it for you. Please tell them too what did not work here, so that it can be put right.',
  'accessibility.enforce':
    'If you are not happy with the answer, the Equality Advisory and Support Service can advise you.',
} as const;
