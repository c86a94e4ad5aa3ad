import type { ProcedureText } from '../../procedure/procedure.ts';
import { clause, inferred, platformDefault } from '../cite.ts';

export const roles: ProcedureText['roles'] = [
  {
    key: 'contact',
    title: 'Complaints contact',
    duties: ['receives', 'assigns', 'oversees', 'safeguards'],
    substitutes: [],
    from: clause('6.2', 68),
    readings: {
      duties:
        'The policy names the person to write to. Handing the work out and keeping the register are read into that.',
      substitutes: 'The policy names one person and nobody who stands in.',
    },
  },
  {
    key: 'investigator',
    title: 'Investigator',
    duties: ['investigates', 'decides'],
    substitutes: [],
    samePersonAs: 'contact',
    from: clause('7.1', 76),
    readings: {
      duties: 'Clause 7.2 has the investigator write the response, so the investigator decides.',
      substitutes: 'The policy names one person and nobody who stands in.',
    },
  },
  {
    key: 'reviewer',
    title: 'Appeal reviewer',
    duties: ['reviews', 'decides'],
    substitutes: [],
    from: inferred(
      'Clause 8.2 has the organisation review the appeal and names nobody: somebody other than the investigator, wherever there is one.',
      'NAM-8.2b',
    ),
  },
];

const nobodyOnThemselves = platformDefault('Nobody handles a complaint about themselves.');

export const conflicts: ProcedureText['conflicts'] = [
  { duty: 'receives', not: 'subject', hard: true, from: nobodyOnThemselves },
  { duty: 'assigns', not: 'subject', hard: true, from: nobodyOnThemselves },
  { duty: 'investigates', not: 'subject', hard: true, from: nobodyOnThemselves },
  { duty: 'decides', not: 'subject', hard: true, from: nobodyOnThemselves },
  { duty: 'reviews', not: 'subject', hard: true, from: nobodyOnThemselves },
  {
    stage: 'appeal',
    duty: 'reviews',
    not: 'handler of an earlier stage',
    hard: false,
    from: inferred(
      'A review of a decision by whoever made it is none. Where nobody else is there, the case records it and the letter says so (8.2 names nobody).',
      'NAM-8.2b',
    ),
  },
];

export const entry: ProcedureText['entry'] = [
  { when: { kind: 'concern' }, stage: 'concern', from: clause('4.2', 48, 50) },
  { when: { always: true }, stage: 'complaint', from: clause('4.3', 52) },
];

const apology = { key: 'apology', label: 'An apology' };

export const stages: ProcedureText['stages'] = [
  {
    key: 'concern',
    name: 'Concern',
    number: '',
    kind: 'concern',
    handledBy: 'contact',
    outcomes: [],
    redress: [
      { ...apology, from: clause('5.1', 56) },
      { key: 'explanation', label: 'An explanation', from: clause('5.1', 56) },
    ],
    agreement: 'recorded',
    final: false,
    onward: [{ to: 'complaint', window: { kind: 'open' }, anytime: true, asks: [], from: clause('4.3', 52) }],
    from: clause('4.2', 48, 50),
    readings: {
      agreement:
        'Clause 5.1: the explanation is acceptable to the individual, so whether it was is recorded.',
    },
  },
  {
    key: 'complaint',
    name: 'Stage One – Complaint',
    number: 'One',
    kind: 'intake',
    handledBy: 'contact',
    outcomes: [],
    redress: [
      { ...apology, from: clause('5.1', 56) },
      { key: 'explanation', label: 'An explanation', from: clause('5.1', 56) },
    ],
    agreement: 'recorded',
    final: false,
    onward: [
      {
        to: 'investigation',
        by: 'staff',
        window: { kind: 'open' },
        asks: [],
        from: clause('5.2', 58, 62),
        readings: {
          by: 'Stage One takes the complaint in; the work of Stage Two begins when somebody is given it.',
        },
      },
    ],
    from: clause('6.0', 60, 72),
    readings: {
      agreement:
        'Clause 5.1: a complaint may be settled early by an apology or an acceptable explanation; whether it was acceptable is recorded.',
    },
  },
  {
    key: 'investigation',
    name: 'Stage Two – Investigation',
    number: 'Two',
    kind: 'investigation',
    handledBy: 'investigator',
    decidedBy: 'investigator',
    outcomes: [
      { key: 'upheld', word: 'Upheld', effect: 'for', from: clause('7.4', 82) },
      {
        key: 'partlyUpheld',
        word: 'Partly upheld',
        effect: 'in part',
        needsReasons: true,
        from: inferred(
          'The policy speaks only of “upheld” (7.4); a complaint can be right in part.',
          'NAM-7.4',
        ),
      },
      {
        key: 'notUpheld',
        word: 'Not upheld',
        effect: 'against',
        needsReasons: true,
        from: inferred(
          '“Where the complaint is upheld” (7.4) means that it may not be; the reasons are then owed.',
          'NAM-7.4',
        ),
      },
    ],
    findings: 'whole',
    redress: [
      { ...apology, from: clause('7.4', 82) },
      { key: 'explanation', label: 'An explanation', from: clause('5.1', 56) },
      { key: 'policyReview', label: 'A review of our policies', from: clause('7.3', 80) },
      { key: 'training', label: 'Staff development and training', from: clause('7.3', 80) },
      { key: 'improvement', label: 'An improvement to our services', from: clause('7.3', 80) },
    ],
    redressDue: [
      {
        redress: 'apology',
        effects: ['for', 'in part'],
        orReason: true,
        from: clause('7.4', 82),
        readings: {
          effects: 'What holds for a complaint that is upheld holds for the part that is.',
          orReason: '“Should be offered”, not “must”: it can be left out for a reason that is recorded.',
        },
      },
    ],
    signOff: true,
    final: false,
    onward: [
      {
        to: 'appeal',
        window: { kind: 'fixed', clock: 'appealWindow' },
        asks: [
          {
            key: 'why',
            label: 'Why are you dissatisfied with the outcome?',
            required: false,
            from: platformDefault('Asked so that the review can look at it; an appeal counts without it.'),
          },
        ],
        late: 'staff decide',
        from: clause('8.1', 88),
        readings: { late: 'The policy is silent on late appeals: staff decide and record why.' },
      },
    ],
    from: clause('7.0', 74, 84),
    readings: {
      signOff:
        'The form ends Stage Two with the name, signature and date of whoever completed the investigation (lines 161 to 163).',
    },
  },
  {
    key: 'appeal',
    name: 'Stage Three – Appeal',
    number: 'Three',
    kind: 'review',
    handledBy: 'reviewer',
    decidedBy: 'reviewer',
    outcomes: [
      {
        key: 'upholdAction',
        word: 'Uphold the action taken at Stage Two',
        effect: 'against',
        needsReasons: true,
        from: clause('8.2', 92),
        readings: {
          effect:
            'What is upheld here is the organisation’s action, not the complaint: the complainant does not get what they appealed for.',
          needsReasons: 'The policy does not ask for reasons; a refusal without them cannot be understood.',
        },
      },
      {
        key: 'makeChanges',
        word: 'Make changes to the Stage Two recommendation/actions',
        effect: 'in part',
        from: clause('8.2', 93),
        readings: { effect: 'Changes give the complainant at least part of what the appeal was for.' },
      },
    ],
    redress: [
      { ...apology, from: inferred('What Stage Two can offer, a change to it can offer.', 'NAM-8.2c') },
      {
        key: 'explanation',
        label: 'An explanation',
        from: inferred('What Stage Two can offer, a change to it can offer.', 'NAM-8.2c'),
      },
      {
        key: 'policyReview',
        label: 'A review of our policies',
        from: inferred('What Stage Two can offer, a change to it can offer.', 'NAM-8.2c'),
      },
      {
        key: 'training',
        label: 'Staff development and training',
        from: inferred('What Stage Two can offer, a change to it can offer.', 'NAM-8.2c'),
      },
      {
        key: 'improvement',
        label: 'An improvement to our services',
        from: inferred('What Stage Two can offer, a change to it can offer.', 'NAM-8.2c'),
      },
    ],
    final: true,
    onward: [],
    from: clause('8.0', 86, 102),
    readings: {
      decidedBy:
        'Clause 8.2 says “recommend”; 8.4 calls the result “the decision reached”, so it is the decision.',
    },
  },
];

export const external: ProcedureText['external'] = [
  {
    key: 'solicitor',
    name: 'A solicitor',
    about: 'Advice on where you stand',
    stages: ['appeal'],
    clock: 'advice',
    from: clause('8.5', 99),
  },
  {
    key: 'citizensAdvice',
    name: 'Citizens Advice Bureau',
    about: 'Free advice on what you can do next',
    stages: ['appeal'],
    clock: 'advice',
    from: clause('8.5', 100),
  },
];
