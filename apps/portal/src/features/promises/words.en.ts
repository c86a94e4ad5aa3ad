export const words = {
  'complaint.ahead': 'These come later:',
  'complaint.ahead.signing': 'These dates begin when you sign your complaint:',
  'why.days':
    '{unit, select, workingDays {{n, plural, one {# working day} other {# working days}}} days {{n, plural, one {# day} other {# days}}} weeks {{n, plural, one {# week} other {# weeks}}} months {{n, plural, one {# month} other {# months}}} years {{n, plural, one {# year} other {# years}}} hours {{n, plural, one {# hour} other {# hours}}} other {{n, plural, one {# minute} other {# minutes}}}}',
  'why.policy': 'The policy gives {length} ({clause}).',
  'why.policy.open': 'The policy says so ({clause}).',
  'why.clause': 'clause {clause}, line {line}',
  'why.inferred': 'How the policy is read: {note}',
  'why.platform': 'The policy does not say this. {note}',
  'why.written': 'We gave you this date in writing.',
  'why.stopped': 'It was done on {date}.',
  'why.provisional':
    'The bank holidays of that year are not all published yet, so the date may still change.',
  'said.points': 'Your points',
} as const;
