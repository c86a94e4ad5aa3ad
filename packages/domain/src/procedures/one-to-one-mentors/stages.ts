import type { ProcedureText } from '../../procedure/procedure.ts';
import { clause, inferred } from '../cite.ts';

type Stage = ProcedureText['stages'][number];

/** Upheld in full, in part, or not: the same words at every stage (lines 121 to 125). */
const outcomes: Stage['outcomes'] = [
  {
    key: 'upheld',
    word: 'Upheld in full',
    effect: 'for',
    from: clause('Upholding or not upholding complaints', 123),
  },
  {
    key: 'partlyUpheld',
    word: 'Upheld in part',
    effect: 'in part',
    needsReasons: true,
    from: clause('Upholding or not upholding complaints', 123),
    readings: { needsReasons: 'The part that is not upheld needs its reasons.' },
  },
  {
    key: 'notUpheld',
    word: 'Not upheld',
    effect: 'against',
    needsReasons: true,
    from: clause('Upholding or not upholding complaints', 125),
  },
];

/** What can be offered when a complaint is upheld; line 58 runs two of them together, lines 130 and 131 do not. */
const redress: Stage['redress'] = [
  { key: 'apology', label: 'An apology', from: clause('Upholding or not upholding complaints', 128) },
  { key: 'explanation', label: 'An explanation', from: clause('Upholding or not upholding complaints', 129) },
  {
    key: 'admission',
    label: 'An admission that it could have been handled differently or better',
    from: clause('Upholding or not upholding complaints', 130),
  },
  {
    key: 'assurance',
    label: 'An assurance that it will not happen again',
    from: clause('Upholding or not upholding complaints', 131),
  },
  {
    key: 'steps',
    label: 'An explanation of the steps taken so that it will not happen again',
    from: clause('Upholding or not upholding complaints', 132),
  },
  {
    key: 'policyReview',
    label: 'An undertaking to review policies in the light of the complaint',
    from: clause('Upholding or not upholding complaints', 133),
  },
];

export const stages: ProcedureText['stages'] = [
  {
    key: 'informal',
    name: 'Informal discussion and resolution',
    number: '1',
    kind: 'concern',
    handledBy: 'mentor',
    outcomes,
    redress,
    record: [
      {
        key: 'note',
        label: 'A brief note: what it was, what was done, whether the person was satisfied',
        per: 'stage',
        from: clause('Monitoring', 214),
        readings: { label: 'Line 62 says what is written up and reported to the Director.' },
      },
    ],
    agreement: 'recorded',
    final: false,
    onward: [
      {
        to: 'formal',
        window: { kind: 'agreed', clock: 'informalWindow' },
        anytime: true,
        asks: [
          {
            key: 'unresolved',
            label: 'What remains unresolved?',
            required: false,
            from: clause('Standards', 68),
          },
          {
            key: 'putRight',
            label: 'What would put things right?',
            required: false,
            from: clause('Standards', 75),
          },
        ],
        from: clause('The Policy', 46),
      },
      {
        to: 'formal',
        by: 'staff',
        window: { kind: 'open' },
        anytime: true,
        asks: [],
        from: clause('Standards', 63),
      },
    ],
    from: clause('Standards', 52, 63),
    readings: { agreement: 'Line 62 has it written up whether the complainant was satisfied.' },
  },
  {
    key: 'formal',
    name: 'Formal investigation',
    number: '2',
    kind: 'investigation',
    handledBy: 'director',
    decidedBy: 'director',
    outcomes,
    findings: 'each point',
    redress,
    record: [
      {
        key: 'soFar',
        label: 'What has happened so far, and who has been involved',
        per: 'stage',
        from: clause('Standards', 67),
      },
      {
        key: 'unresolved',
        label: 'What the complaint is, and what remains unresolved',
        per: 'stage',
        from: clause('Standards', 68),
      },
      {
        key: 'putRight',
        label: 'What the complainant feels would put things right',
        per: 'stage',
        from: clause('Standards', 70),
      },
      {
        key: 'interviews',
        label: 'Notes of the interviews, and who was accompanied by whom',
        per: 'stage',
        from: clause('Standards', 71, 72),
      },
      {
        key: 'agreed',
        label: 'What the parties agree on, and what was a misunderstanding',
        per: 'stage',
        from: clause('Standards', 75),
      },
    ],
    agreement: 'recorded',
    final: false,
    onward: [
      {
        to: 'panel',
        window: { kind: 'agreed', clock: 'window' },
        after: ['for', 'in part', 'against', 'no finding'],
        asks: [
          {
            key: 'unresolved',
            label: 'What remains unresolved?',
            required: true,
            from: inferred(
              'The panel considers the complaint and the response: it has to know what is still at issue (68, 191).',
              'OTO-S15a',
            ),
          },
          {
            key: 'putRight',
            label: 'What would put things right?',
            required: false,
            from: clause('Standards', 75),
          },
        ],
        late: 'staff decide',
        from: clause('step 12', 185),
        readings: {
          after: 'Line 140 promises it “if and when … not upheld”; it is offered after every outcome.',
          late: 'The policy closes the case when an agreed time has run out and says nothing of late requests: staff decide and record why.',
        },
      },
      {
        to: 'panel',
        by: 'subject',
        window: { kind: 'agreed', clock: 'window' },
        asks: [
          {
            key: 'why',
            label: 'Which decision or action do you find ungrounded, unjustified or incorrect, and why?',
            required: true,
            from: clause('Appeals', 160),
          },
        ],
        from: clause('Appeals', 160),
        readings: {
          to: 'The policy gives somebody else who is affected a right to appeal “at any stage” and no route: people who had no part in the decision hear it.',
          window: 'No time limit is given: it is agreed as it is with the complainant.',
        },
      },
    ],
    from: clause('steps 5 to 10', 172, 183),
    readings: {
      handledBy:
        'Line 202 is garbled: the Director investigates, the Operational Manager where the Director cannot.',
      agreement: 'Line 111 records the complainant’s response.',
    },
  },
  {
    key: 'panel',
    name: 'Appeal panel',
    number: '3',
    kind: 'panel',
    handledBy: 'director',
    outcomes,
    findings: 'each point',
    redress,
    agreement: 'recorded',
    final: true,
    onward: [],
    from: clause('steps 12 to 16', 185, 193),
    readings: {
      final:
        'No stage is described after the panel; the referrer’s own complaints procedure is the only way further (252).',
      handledBy: 'The Director arranges it (185) and takes no part in deciding it.',
    },
  },
];

export const external: ProcedureText['external'] = [
  {
    key: 'referrerProcedure',
    name: 'The complaints procedure of your referrer',
    about: 'The organisation that referred the child or young adult has a complaints procedure of its own',
    stages: ['formal', 'panel'],
    from: clause('Children/young adult Procedures', 252),
  },
];
