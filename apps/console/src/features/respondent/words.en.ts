export const words = {
  'respondent.about': 'What the procedure gives you of a complaint about you. You see nothing else of it.',
  'respondent.none': 'There are no papers for you',
  'respondent.case': 'Complaint {number}',
  'respondent.hearing': 'Hearing:',
  'respondent.counts':
    '{letters, plural, =0 {No letters} one {# letter} other {# letters}}, {papers, plural, =0 {no papers} one {# paper} other {# papers}}',
  'respondent.open': 'Read the papers of complaint {number}',
  'respondent.heading': 'Papers for you as respondent',
  'respondent.fileAbout':
    'Read them for yourself alone. Do not contact the person who complained about this.',
  'respondent.letters': 'Letters to you',
  'respondent.noLetters': 'No letters yet',
  'respondent.papers': 'Papers for the hearing',
  'respondent.noPapers': 'No papers yet',
} as const;
