import type { ProcedureText } from '../../src/procedure/procedure.ts';
import { clause, inferred, platformDefault } from '../../src/procedures/cite.ts';

type Text = ProcedureText;

const days = (n: number): Text['clocks'][number]['count'] => ({ unit: 'days', n, roll: 'next' });
const plainDays =
  '“Days” without “working”: calendar days, and one that ends on a non-working day goes on to the next working day.';
const asAbove = inferred(
  '“Reinvestigate as above” (3.5) brings the times of the first stage along, as aims.',
  'ALU-3.5b',
);

const redress: Text['stages'][number]['redress'] = [
  { key: 'acknowledgement', label: 'A simple acknowledgement', from: clause('3.4', 46) },
  {
    key: 'apology',
    label: 'An apology',
    from: inferred(
      'The list after 3.4 was lost. This is where its wording comes from: the model list for schools.',
      'ALU-3.4a',
    ),
  },
  {
    key: 'explanation',
    label: 'An explanation',
    from: inferred(
      'The list after 3.4 was lost. This is where its wording comes from: the model list for schools.',
      'ALU-3.4a',
    ),
  },
];

const outcomes: Text['stages'][number]['outcomes'] = [
  {
    key: 'outcome',
    word: 'Outcome of the investigation',
    effect: 'no finding',
    from: clause('3.4', 48),
    readings: { effect: 'The policy has no words for who was right.' },
  },
];

const stage = (
  key: string,
  more: Pick<Text['stages'][number], 'name' | 'number' | 'kind' | 'handledBy' | 'final' | 'onward' | 'from'>,
): Text['stages'][number] => ({
  key,
  outcomes,
  findings: 'each point',
  redress,
  record: [{ key: 'rootCause', label: 'Root cause', per: 'point', from: clause('1', 8) }],
  agreement: 'recorded',
  decidedBy: more.handledBy,
  ...more,
});

const letter = (
  key: string,
  inStage: string,
  more: Partial<Text['letters'][number]> &
    Pick<Text['letters'][number], 'name' | 'marks' | 'blocks' | 'from'>,
): Text['letters'][number] => ({
  key,
  stage: inStage,
  recipients: [{ to: 'complainant', rendition: 'full', from: clause('3.4', 48) }],
  ...more,
});

/** Alumah: investigation, then a full reinvestigation. Calendar days that roll. Proves that the schema holds it; its preset and behaviour are not here. */
export const alumah: ProcedureText = {
  identity: {
    key: 'alumah',
    organisation: 'Alumah',
    title: 'Complaints Policy & Procedure',
    version: 1,
    effectiveFrom: '2024-01-01',
    missingClauses: [
      { clause: 'the list of purposes after line 10', note: 'Lost when the page was published.' },
      { clause: 'the list of principles after line 30', note: 'Lost when the page was published.' },
      { clause: 'the names of the two stages after line 36', note: 'Lost when the page was published.' },
      {
        clause: 'the list of what an investigator does after line 40',
        note: 'Lost when the page was published.',
      },
      { clause: 'the list of ways to put it right after line 46', note: 'Lost when the page was published.' },
    ],
    policyFile: '003_ad99fbd3d2759dbd.txt',
    from: platformDefault('The page carries no date.'),
  },
  calendar: {
    division: 'england-and-wales',
    closures: [],
    from: platformDefault('The policy names no calendar.'),
  },
  sites: [],
  eligibility: {
    audiences: [
      { key: 'serviceUser', label: 'I use a service', from: clause('1', 8) },
      { key: 'staff', label: 'I work here', from: clause('1', 8) },
      { key: 'volunteer', label: 'I volunteer', from: clause('1', 8) },
      { key: 'partner', label: 'I work for a partner', from: clause('1', 8) },
    ],
    redirects: [
      {
        key: 'whistleblowing',
        when: { audience: 'staff' },
        label: 'The whistle-blowing policy explains how staff can raise issues.',
        target: 'You can use it, or complain here.',
        effect: 'signpost',
        from: clause('2', 18),
        readings: {
          effect: 'Clause 1 investigates complaints of staff too: taken in, and told of the other way.',
        },
      },
    ],
    topics: [],
    from: clause('1', 8),
  },
  channels: [
    { channel: 'post', standing: "the policy's own", from: clause('3.2', 34) },
    { channel: 'email', standing: "the policy's own", from: clause('3.2', 34) },
    { channel: 'phone', standing: "the policy's own", from: clause('3.2', 34) },
    { channel: 'portal', standing: 'also offered', from: platformDefault('The same questions, on the web.') },
  ],
  intake: {
    fields: [
      {
        key: 'name',
        label: 'Your name',
        group: 'about you',
        kind: 'name',
        need: 'asked',
        identifying: true,
        fills: 'name',
        from: platformDefault('The policy lists no fields.'),
      },
      {
        key: 'safeContact',
        label: 'How can we reach you safely?',
        group: 'about you',
        kind: 'line',
        need: 'asked',
        identifying: true,
        fills: 'other',
        from: platformDefault('The policy lists no fields.'),
      },
      {
        key: 'summary',
        label: 'What happened?',
        group: 'what happened',
        kind: 'text',
        need: 'required',
        fills: 'summary',
        from: platformDefault('The policy lists no fields.'),
      },
    ],
    signature: {
      needed: false,
      waivedWhenAnonymous: false,
      from: platformDefault('The policy asks for no signature.'),
    },
    anonymous: { accepted: true, from: platformDefault('The policy is silent.') },
    onBehalf: { accepted: true, organisations: true, from: clause('2', 16) },
    scribe: {
      staff: true,
      thirdParty: true,
      chosenByChild: false,
      from: clause('3.2', 34),
      readings: { staff: 'People may call: whoever answers writes it down.' },
    },
    points: { asked: false, most: 10, from: platformDefault('The policy is silent.') },
  },
  reference: { minted: 'never', parts: [], from: platformDefault('The policy has no reference number.') },
  roles: [
    {
      key: 'receiver',
      title: 'Chair of Trustees',
      duties: ['receives', 'assigns', 'oversees'],
      substitutes: [],
      from: clause('3.6', 56),
    },
    {
      key: 'investigator',
      title: 'Investigator',
      duties: ['investigates', 'decides'],
      substitutes: [],
      from: clause('3.2', 35),
    },
    {
      key: 'reviewer',
      title: 'Appointed reviewer',
      duties: ['reviews', 'decides'],
      substitutes: [],
      from: clause('3.5', 52),
    },
    {
      key: 'ceo',
      title: 'Chief executive',
      duties: ['safeguards', 'oversees'],
      substitutes: [],
      from: clause('3.3', 42),
    },
    { key: 'trustees', title: 'Trustees', duties: ['oversees'], substitutes: [], from: clause('3.6', 58) },
  ],
  conflicts: [
    {
      stage: 'review',
      duty: 'reviews',
      not: 'handler of an earlier stage',
      hard: true,
      from: inferred('A reviewer is “appointed” to reinvestigate: somebody else.', 'ALU-3.5b'),
    },
  ],
  entry: [
    { when: { kind: 'concern' }, stage: 'informal', from: clause('3', 22) },
    { when: { always: true }, stage: 'investigation', from: clause('3.2', 34) },
  ],
  stages: [
    {
      key: 'informal',
      name: 'Informal concern',
      number: '',
      kind: 'concern',
      handledBy: 'receiver',
      outcomes: [],
      redress,
      final: false,
      onward: [
        { to: 'investigation', window: { kind: 'open' }, anytime: true, asks: [], from: clause('3.2', 34) },
      ],
      from: clause('3', 22),
    },
    stage('investigation', {
      name: 'Investigation',
      number: '1',
      kind: 'investigation',
      handledBy: 'investigator',
      final: false,
      onward: [{ to: 'review', window: { kind: 'open' }, asks: [], from: clause('3.5', 52) }],
      from: clause('3.3', 38, 48),
    }),
    stage('review', {
      name: 'Review',
      number: '2',
      kind: 'reinvestigation',
      handledBy: 'reviewer',
      final: true,
      onward: [],
      from: clause('3.5', 52),
    }),
  ],
  clocks: [
    {
      key: 'assign',
      name: 'Investigator asked',
      promise: 'Somebody suitable is asked to investigate',
      kind: 'hard',
      stage: 'investigation',
      starts: { milestone: 'received' },
      count: days(2),
      stops: [[{ milestone: 'investigatorAsked' }]],
      act: 'Ask somebody to investigate',
      onExpiry: 'breach',
      from: clause('3.2', 35),
      readings: { count: plainDays },
    },
    {
      key: 'reply',
      name: 'Response',
      promise: 'We write to you',
      kind: 'hard',
      stage: 'investigation',
      starts: { milestone: 'received' },
      count: days(5),
      stops: [[{ milestone: 'acknowledged' }]],
      act: 'Write who investigates and what happens next',
      onExpiry: 'breach',
      from: clause('3.2', 35),
      readings: {
        count: plainDays,
        stops: 'A “response” in five days and an outcome in 28: this one says who investigates.',
      },
    },
    {
      key: 'outcome',
      name: 'Outcome letter',
      promise: 'We write to you with the outcome',
      kind: 'hard',
      stage: 'investigation',
      starts: { milestone: 'received' },
      count: days(28),
      stops: [
        [
          { milestone: 'outcomeSent', stage: 'investigation' },
          { milestone: 'outcomeCopied', stage: 'investigation' },
        ],
      ],
      act: 'Send the outcome letter, and its copy to whoever received the complaint',
      onExpiry: 'breach',
      from: clause('3.4', 48),
      readings: { count: plainDays },
    },
    {
      key: 'reviewAssign',
      name: 'Reviewer appointed',
      promise: 'Somebody is appointed to review it',
      kind: 'target',
      stage: 'review',
      starts: { milestone: 'escalated', stage: 'review' },
      count: days(2),
      stops: [[{ milestone: 'investigatorAsked', stage: 'review' }]],
      act: 'Appoint the reviewer',
      onExpiry: 'report',
      from: asAbove,
    },
    {
      key: 'reviewReply',
      name: 'Response to the request',
      promise: 'We write to you about the review',
      kind: 'target',
      stage: 'review',
      starts: { milestone: 'escalated', stage: 'review' },
      count: days(5),
      stops: [[{ milestone: 'escalationAcknowledged', stage: 'review' }]],
      act: 'Write who reviews it',
      onExpiry: 'report',
      from: asAbove,
    },
    {
      key: 'reviewOutcome',
      name: 'Outcome of the review',
      promise: 'We write to you with the outcome of the review',
      kind: 'target',
      stage: 'review',
      starts: { milestone: 'escalated', stage: 'review' },
      count: days(28),
      stops: [
        [
          { milestone: 'outcomeSent', stage: 'review' },
          { milestone: 'outcomeCopied', stage: 'review' },
        ],
      ],
      act: 'Send the outcome letter, and its copy',
      onExpiry: 'report',
      from: asAbove,
    },
    {
      key: 'trustees',
      name: 'Report to the trustees',
      promise: 'The trustees review complaints and compliments every quarter',
      kind: 'hard',
      starts: { milestone: 'quarterEnded' },
      count: { unit: 'next quarterly review' },
      stops: [[{ milestone: 'boardReported' }]],
      act: 'Put the quarterly report before the trustees',
      per: 'organisation',
      onExpiry: 'show',
      audience: 'staff',
      from: clause('3.6', 58),
    },
  ],
  letters: [
    letter('response', 'investigation', {
      name: 'Who investigates',
      marks: ['acknowledged'],
      blocks: [{ key: 'who', label: 'Who investigates', fill: 'handler', from: clause('3.2', 35) }],
      from: clause('3.2', 35),
    }),
    letter('outcome', 'investigation', {
      name: 'Outcome letter',
      outcome: true,
      marks: ['outcomeDated', 'outcomeSent', 'outcomeReceived'],
      blocks: [
        { key: 'outcome', label: 'The outcome', fill: 'findings', from: clause('3.4', 48) },
        {
          key: 'review',
          label: 'The right to ask for a review',
          fill: 'next stage',
          from: clause('3.4', 48),
        },
      ],
      from: clause('3.4', 48),
    }),
    letter('outcomeCopy', 'investigation', {
      name: 'Copy of the outcome letter',
      marks: ['outcomeCopied'],
      recipients: [{ to: 'receiver', rendition: 'full', from: clause('3.4', 48) }],
      blocks: [{ key: 'copy', label: 'The outcome letter', fill: 'findings', from: clause('3.4', 48) }],
      from: clause('3.4', 48),
    }),
    letter('reviewResponse', 'review', {
      name: 'Who reviews it',
      marks: ['escalationAcknowledged'],
      blocks: [{ key: 'who', label: 'Who reviews it', fill: 'handler', from: clause('3.5', 52) }],
      from: clause('3.5', 52),
    }),
    letter('reviewOutcome', 'review', {
      name: 'Outcome of the review',
      outcome: true,
      marks: ['outcomeDated', 'outcomeSent', 'outcomeReceived'],
      blocks: [
        { key: 'outcome', label: 'The outcome', fill: 'findings', from: clause('3.5', 52) },
        { key: 'final', label: 'That it is final', fill: 'finality', from: clause('3.5', 52) },
      ],
      from: clause('3.5', 52),
    }),
    letter('reviewCopy', 'review', {
      name: 'Copy of the outcome letter',
      marks: ['outcomeCopied'],
      recipients: [{ to: 'receiver', rendition: 'full', from: asAbove }],
      blocks: [{ key: 'copy', label: 'The outcome letter', fill: 'findings', from: asAbove }],
      from: asAbove,
    }),
  ],
  external: [],
  confidentiality: {
    audience: 'need to know',
    grounds: [
      { key: 'safeguarding', label: 'A safeguarding or disciplinary concern', from: clause('3.3', 42) },
    ],
    notices: [],
    from: clause('3.3', 42),
  },
  outcomeDisclosure: { rule: 'full', from: clause('3.4', 48) },
  holds: [],
  consents: [],
  retention: { unset: true, from: platformDefault('The policy states no period.') },
  monitoring: {
    fields: [
      { key: 'log', label: 'Entry in the log of complaints', from: clause('3.6', 56) },
      { key: 'rootCause', label: 'Root cause', from: clause('1', 8) },
      {
        key: 'agreed',
        label: 'Whether the outcome was agreed with the complainant',
        from: clause('3.4', 48),
      },
    ],
    reports: [
      {
        key: 'quarterly',
        label: 'Complaints and compliments of the quarter',
        to: 'trustees',
        clock: 'trustees',
        from: clause('3.6', 58),
      },
    ],
    from: clause('3.6', 56, 58),
  },
  closures: [
    { key: 'final', label: 'Decided by the reviewer', needs: 'final outcome sent', from: clause('3.5', 52) },
  ],
  compliments: { rule: 'recorded and reported', from: clause('3.6', 58) },
  safeguarding: { tell: ['ceo'], words: 'If you are in danger now, call 999.', from: clause('3.3', 42) },
  interface: {
    quickExit: { value: true, from: clause('Exit site', 1) },
    languages: {
      value: ['en', 'cy', 'pl', 'ur', 'ar'],
      from: clause('Translate', 60),
      readings: { value: 'The page offers a translation into any language; these are the first.' },
    },
    childVersion: { value: false, from: platformDefault('Not in this policy.') },
  },
};
