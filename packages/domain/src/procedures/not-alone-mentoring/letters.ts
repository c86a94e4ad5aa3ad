import type { ProcedureText } from '../../procedure/procedure.ts';
import { clause, inferred, platformDefault } from '../cite.ts';

const complainant = [{ to: 'complainant' as const, rendition: 'full' as const, from: clause('2.3', 32) }];

export const letters: ProcedureText['letters'] = [
  {
    key: 'askToSign',
    name: 'Please sign your complaint',
    stage: 'complaint',
    marks: [],
    recipients: [{ to: 'complainant', rendition: 'full', from: clause('6.1', 66) }],
    blocks: [
      { key: 'reference', label: 'Reference number', fill: 'reference', from: clause('6.4', 72) },
      {
        key: 'howToSign',
        label: 'What we wrote down, and how to sign it',
        fill: 'typed',
        words:
          'We have written down what you told us. Please read it, tell us what is wrong, and sign it. Our dates count from your signature.',
        from: clause('6.1', 66),
      },
    ],
    from: inferred('A complaint that waits for its signature must not be forgotten.', 'NAM-6.1b'),
  },
  {
    key: 'acknowledgement',
    name: 'Acknowledgement of your complaint',
    stage: 'complaint',
    marks: ['acknowledged'],
    recipients: complainant,
    blocks: [
      { key: 'reference', label: 'Reference number', fill: 'reference', from: clause('6.4', 72) },
      {
        key: 'process',
        label: 'How the complaint will be handled',
        fill: 'typed',
        words:
          'We will investigate your complaint fully and objectively. If we need to meet you, we will arrange it with you.',
        from: clause('2.2', 22),
      },
      {
        key: 'respondBy',
        label: 'When the outcome will be sent',
        fill: 'clock date',
        clock: 'respond',
        from: clause('7.2', 78),
      },
      {
        key: 'useOfData',
        label: 'What happens to personal data',
        fill: 'typed',
        words:
          'We hold what you tell us securely and use it only to address your complaint. Only people who need to consider it know who you are.',
        from: clause('10.1', 110),
      },
    ],
    from: clause('6.4', 72),
  },
  {
    key: 'holding',
    name: 'Holding letter',
    stage: 'investigation',
    marks: ['holdingLetterSent'],
    recipients: complainant,
    blocks: [
      {
        key: 'reference',
        label: 'Reference number',
        fill: 'reference',
        from: platformDefault('Every letter carries the reference.'),
      },
      {
        key: 'why',
        label: 'Why the investigation takes longer',
        fill: 'typed',
        from: inferred(
          'Clause 7.5 gives complexity as an example of a reason; the letter says which one it is.',
          'NAM-7.5a',
        ),
      },
      {
        key: 'finalDate',
        label: 'The final date',
        fill: 'stated date',
        clock: 'final',
        from: clause('7.5', 84),
      },
    ],
    extends: { clock: 'respond', most: 1 },
    from: clause('7.5', 84),
    readings: {
      extends:
        'The policy knows “a final date”: a second one is not in it and counts as a breach, with a reason.',
    },
  },
  {
    key: 'outcome',
    name: 'Outcome of the investigation',
    stage: 'investigation',
    outcome: true,
    marks: ['outcomeDated', 'outcomeSent', 'outcomeReceived'],
    recipients: complainant,
    blocks: [
      {
        key: 'reference',
        label: 'Reference number',
        fill: 'reference',
        from: platformDefault('Every letter carries the reference.'),
      },
      { key: 'outcome', label: 'The outcome', fill: 'outcome word', from: clause('7.3', 80) },
      { key: 'findings', label: 'What the investigation found', fill: 'findings', from: clause('2.3', 32) },
      {
        key: 'apology',
        label: 'The apology',
        fill: 'typed',
        words: 'We are sorry for what happened and for what it meant for you.',
        effects: ['for', 'in part'],
        orReason: true,
        from: clause('7.4', 82),
        readings: { orReason: '“Should be offered”: it can be left out for a reason that is recorded.' },
      },
      {
        key: 'remedies',
        label: 'Recommendations and remedies',
        fill: 'redress',
        effects: ['for', 'in part'],
        from: clause('7.3', 80),
        readings: {
          effects: '“Any recommendations/remedies made”: where nothing is upheld there may be none.',
        },
      },
      {
        key: 'noRecurrence',
        label: 'What we will do so that it does not happen again',
        fill: 'typed',
        effects: ['for', 'in part'],
        orReason: true,
        from: clause('2.3', 34),
        readings: {
          orReason: '“Any action that will be implemented”: there may be none, and then it says why.',
        },
      },
      {
        key: 'appeal',
        label: 'The right of appeal, and until when',
        fill: 'next stage',
        clock: 'appealWindow',
        from: clause('8.1', 88),
      },
    ],
    from: clause('7.3', 80),
  },
  {
    key: 'appealAcknowledgement',
    name: 'Acknowledgement of your appeal',
    stage: 'appeal',
    marks: ['escalationAcknowledged'],
    recipients: complainant,
    blocks: [
      {
        key: 'reference',
        label: 'Reference number',
        fill: 'reference',
        from: platformDefault('Every letter carries the reference.'),
      },
      {
        key: 'review',
        label: 'What the review looks at, and what it can recommend',
        fill: 'typed',
        words:
          'We will review the Stage Two investigation and recommend one of two things: to uphold the action taken at Stage Two, or to make changes to the Stage Two recommendation or actions.',
        from: clause('8.2', 90, 93),
      },
      {
        key: 'decideBy',
        label: 'When the result will be sent',
        fill: 'clock date',
        clock: 'appealDecide',
        from: clause('8.2', 90),
      },
    ],
    from: clause('8.2', 90),
  },
  {
    key: 'appealOutcome',
    name: 'Outcome of your appeal',
    stage: 'appeal',
    outcome: true,
    marks: ['outcomeDated', 'outcomeSent', 'outcomeReceived'],
    recipients: complainant,
    blocks: [
      {
        key: 'reference',
        label: 'Reference number',
        fill: 'reference',
        from: platformDefault('Every letter carries the reference.'),
      },
      { key: 'outcome', label: 'The outcome', fill: 'outcome word', from: clause('8.4', 95) },
      { key: 'findings', label: 'What the review found', fill: 'findings', from: clause('8.2', 90) },
      {
        key: 'changes',
        label: 'What changes in the recommendation or the actions',
        fill: 'typed',
        effects: ['for', 'in part'],
        from: clause('8.2', 93),
      },
      {
        key: 'final',
        label: 'That the decision is final',
        fill: 'finality',
        words: 'This decision is final. There is no further right of appeal with Not Alone Mentoring.',
        from: clause('8.4', 95, 97),
      },
      {
        key: 'external',
        label: 'Who else can be asked for advice',
        fill: 'external bodies',
        from: clause('8.5', 97, 100),
      },
      {
        key: 'adviceBy',
        label: 'Until when to ask for advice',
        fill: 'clock date',
        clock: 'advice',
        from: clause('8.5', 102),
        readings: { clock: 'Worked out from the day the letter counts as received.' },
      },
    ],
    from: clause('8.4', 95),
  },
];
