import type { ProcedureText } from '../../procedure/procedure.ts';
import { clause, inferred, platformDefault } from '../cite.ts';
import { distribution } from './panel.ts';

type Letter = ProcedureText['letters'][number];

const toComplainant = (line: number, step: string): Letter['recipients'] => [
  { to: 'complainant', rendition: 'full', from: clause(step, line) },
];

const reference: Letter['blocks'][number] = {
  key: 'reference',
  label: 'Reference number',
  fill: 'reference',
  from: platformDefault('Every letter carries the reference.'),
};

const accompanied =
  'You can bring a friend or relative with you, or have them speak for you. Tell us if the place or the way we meet would be difficult for you.';

const separate =
  'Complaints are separate from staff disciplinary proceedings, which have a procedure of their own.';

export const letters: ProcedureText['letters'] = [
  {
    key: 'reference',
    name: 'Reference and person dealing with your complaint',
    marks: ['acknowledged', 'referenceGiven'],
    recipients: toComplainant(175, 'step 6'),
    blocks: [
      { key: 'reference', label: 'Reference number', fill: 'reference', from: clause('step 6', 175) },
      {
        key: 'handler',
        label: 'Person dealing with the complaint',
        fill: 'handler',
        from: clause('step 6', 175),
      },
      {
        key: 'useOfData',
        label: 'What personal information is used for',
        fill: 'typed',
        words:
          'We use what you tell us to deal with your complaint. Only staff who need to know see it. We tell your referrer what kind of complaint it is.',
        from: clause('Confidentiality', 144),
      },
      {
        key: 'accompanied',
        label: 'The right to be accompanied or represented',
        fill: 'typed',
        words: accompanied,
        from: clause('Equal access', 148),
      },
    ],
    from: clause('step 6', 175),
  },
  {
    key: 'informalOutcome',
    name: 'Answer to your concern',
    stage: 'informal',
    outcome: true,
    marks: ['outcomeDated', 'outcomeSent', 'outcomeReceived'],
    recipients: toComplainant(170, 'step 4'),
    blocks: [
      {
        key: 'outcome',
        label: 'The conclusion',
        fill: 'outcome word',
        from: clause('Upholding or not upholding complaints', 121),
      },
      {
        key: 'done',
        label: 'What was done about it',
        fill: 'typed',
        from: clause('Standards', 62),
        readings: { fill: 'Written up for the Director, and so written to the person too.' },
      },
      {
        key: 'reasons',
        label: 'The reasons',
        fill: 'typed',
        effects: ['against', 'in part'],
        from: clause('Upholding or not upholding complaints', 125),
      },
      {
        key: 'redress',
        label: 'What we offer to put it right',
        fill: 'redress',
        effects: ['for', 'in part'],
        orReason: true,
        from: clause('Upholding or not upholding complaints', 127, 133),
        readings: { orReason: '“It may be appropriate to offer”: where nothing is offered, it says why.' },
      },
      {
        key: 'formal',
        label: 'The right to make it formal',
        fill: 'next stage',
        clock: 'informalWindow',
        from: clause('step 4', 170),
      },
    ],
    from: clause('step 4', 170),
    readings: {
      outcome:
        'A conclusion is owed “at each stage” (121); for an informal one the policy asks for no letter.',
    },
  },
  {
    key: 'referred',
    name: 'Your concern goes to the Director',
    stage: 'formal',
    marks: ['escalationAcknowledged'],
    recipients: toComplainant(63, 'Standards'),
    blocks: [
      {
        key: 'referred',
        label: 'That it has been referred for investigation',
        fill: 'typed',
        words: 'We have referred your concern to the Director for investigation.',
        from: clause('Standards', 63),
      },
    ],
    from: clause('Standards', 63),
  },
  {
    key: 'timescale',
    name: 'Steps taken and time frame',
    stage: 'formal',
    marks: ['timescaleGiven'],
    recipients: toComplainant(177, 'step 7'),
    blocks: [
      reference,
      { key: 'steps', label: 'Steps taken so far', fill: 'typed', from: clause('step 10', 183) },
      {
        key: 'timeFrame',
        label: 'By when it will be fully addressed',
        fill: 'clock date',
        clock: 'full',
        from: clause('step 7', 177),
      },
    ],
    from: clause('steps 7 and 10', 177, 183),
    readings: {
      marks: 'The explanation is owed in writing and in speech: this letter is one act, the call another.',
    },
  },
  {
    key: 'delay',
    name: 'When to expect the full response',
    stage: 'formal',
    marks: ['expectedDateGiven'],
    recipients: toComplainant(183, 'step 10'),
    blocks: [
      reference,
      {
        key: 'why',
        label: 'Why the time limit is altered',
        fill: 'typed',
        from: clause('Changes to time limits and deadlines', 156),
      },
      {
        key: 'expected',
        label: 'When to expect the full response',
        fill: 'stated date',
        clock: 'expected',
        from: clause('step 10', 183),
      },
    ],
    extends: { clock: 'full', most: 1 },
    from: clause('step 10', 183),
    readings: {
      extends: 'Only “in rare and exceptional circumstances”; the policy does not say how often, so once.',
    },
  },
  {
    key: 'outcome',
    name: 'Outcome of the investigation',
    stage: 'formal',
    outcome: true,
    marks: ['answeredInFull', 'outcomeDated', 'outcomeSent', 'outcomeReceived'],
    recipients: toComplainant(183, 'step 10'),
    blocks: [
      reference,
      {
        key: 'outcome',
        label: 'The conclusion',
        fill: 'outcome word',
        from: clause('Upholding or not upholding complaints', 121, 125),
      },
      {
        key: 'findings',
        label: 'The answer to every point',
        fill: 'findings',
        from: clause('Framework of Principles', 37),
      },
      {
        key: 'reasons',
        label: 'The reasons',
        fill: 'typed',
        effects: ['against', 'in part'],
        from: clause('Upholding or not upholding complaints', 125),
        readings: { effects: 'The part that is not upheld needs its reasons too.' },
      },
      {
        key: 'redress',
        label: 'What we offer to put it right',
        fill: 'redress',
        effects: ['for', 'in part'],
        orReason: true,
        from: clause('Upholding or not upholding complaints', 127, 133),
        readings: { orReason: '“It may be appropriate to offer”: where nothing is offered, it says why.' },
      },
      {
        key: 'nextStage',
        label: 'How to go on to an appeal hearing, and until when',
        fill: 'next stage',
        clock: 'window',
        effects: ['for', 'in part', 'against', 'no finding'],
        from: clause('Publicity and communication', 140),
        readings: { effects: 'Promised “if and when … not upheld”; told after every outcome.' },
      },
      {
        key: 'referrer',
        label: 'The referrer’s complaints procedure',
        fill: 'external bodies',
        from: clause('Children/young adult Procedures', 252),
      },
    ],
    from: clause('step 10', 183),
  },
  {
    key: 'onHold',
    name: 'Part of your complaint is on hold',
    marks: [],
    recipients: toComplainant(206, 'Summary'),
    blocks: [
      reference,
      { key: 'held', label: 'What is on hold, and why', fill: 'typed', from: clause('Summary', 206) },
      { key: 'continues', label: 'What goes on', fill: 'typed', from: clause('Summary', 206) },
      {
        key: 'separate',
        label: 'That disciplinary proceedings are separate',
        fill: 'typed',
        words: separate,
        from: clause('Summary', 206),
      },
    ],
    from: clause('Summary', 206),
  },
  {
    key: 'changedLimit',
    name: 'A time limit has changed',
    marks: [],
    recipients: toComplainant(156, 'Changes to time limits and deadlines'),
    blocks: [
      reference,
      {
        key: 'change',
        label: 'Which time limit, and the new date',
        fill: 'typed',
        from: clause('Changes to time limits and deadlines', 156),
      },
      { key: 'why', label: 'Why', fill: 'typed', from: clause('Changes to time limits and deadlines', 156) },
    ],
    from: clause('Changes to time limits and deadlines', 156),
  },
  {
    key: 'subjectNotice',
    name: 'A complaint that concerns you',
    marks: ['subjectInformed'],
    recipients: [{ to: 'subject', rendition: 'without complainant', from: clause('step 3', 168) }],
    blocks: [
      { key: 'nature', label: 'What the complaint is about', fill: 'typed', from: clause('step 3', 168) },
      {
        key: 'accompanied',
        label: 'The right to be accompanied',
        fill: 'typed',
        words: accompanied,
        from: clause('Standards', 71),
      },
      {
        key: 'separate',
        label: 'That disciplinary proceedings are separate',
        fill: 'typed',
        words: separate,
        from: clause('Summary', 206),
      },
      {
        key: 'appeal',
        label: 'The right to appeal against what is decided about you',
        fill: 'typed',
        words:
          'If a decision about you follows that you find ungrounded, unjustified or incorrect, you have the right to appeal.',
        from: clause('Appeals', 160),
      },
    ],
    from: clause('step 3', 168),
  },
  {
    key: 'referrerNotice',
    name: 'A complaint we are dealing with',
    marks: [],
    recipients: [
      {
        to: 'role:referrer',
        rendition: 'without complainant',
        from: clause('Children/young adult Procedures', 252),
        readings: {
          rendition: 'The nature of the complaint is shared (73); who made it only where that is needed.',
        },
      },
    ],
    blocks: [
      { key: 'nature', label: 'The nature of the complaint', fill: 'typed', from: clause('Standards', 73) },
    ],
    from: clause('Children/young adult Procedures', 252),
  },
  {
    key: 'hearingNotice',
    name: 'Notice of the appeal hearing',
    stage: 'panel',
    marks: ['hearingNoticeSent'],
    recipients: [
      { to: 'complainant', rendition: 'full', from: clause('step 13', 187) },
      {
        to: 'role:director',
        rendition: 'full',
        from: clause('Appeal Hearing', 221),
        readings: { to: 'The Director answers at the hearing.' },
      },
    ],
    blocks: [
      reference,
      {
        key: 'hearing',
        label: 'When and where, and who sits on the panel',
        fill: 'hearing',
        from: clause('step 14', 189),
      },
      {
        key: 'attend',
        label: 'The right to attend and to be accompanied',
        fill: 'typed',
        words: `You may attend. ${accompanied}`,
        from: clause('step 13', 187),
      },
      {
        key: 'format',
        label: 'How the hearing runs',
        fill: 'typed',
        words:
          'The chair introduces everybody. You explain your complaint and are asked questions; the organisation explains its response and is asked questions. Everybody may call witnesses and question those of others. Both sides end with a statement.',
        from: clause('Appeal Hearing', 218, 225),
      },
    ],
    from: clause('step 14', 189),
  },
  {
    key: 'findings',
    name: 'Findings and recommendations of the panel',
    stage: 'panel',
    outcome: true,
    marks: ['outcomeDated', 'outcomeSent', 'outcomeReceived', 'findingsSent'],
    recipients: distribution,
    blocks: [
      reference,
      {
        key: 'outcome',
        label: 'The conclusion',
        fill: 'outcome word',
        from: clause('Upholding or not upholding complaints', 121, 125),
      },
      {
        key: 'decision',
        label: 'Unanimous, or by a majority',
        fill: 'decision',
        from: clause('After the hearing', 231),
      },
      { key: 'findings', label: 'The panel’s findings', fill: 'findings', from: clause('step 16', 193) },
      {
        key: 'action',
        label: 'Action decided',
        fill: 'redress',
        effects: ['for', 'in part'],
        orReason: true,
        from: clause('After the hearing', 232),
        readings: { orReason: '“Action (if any)”: where there is none, it says why.' },
      },
      {
        key: 'recommendations',
        label: 'Changes or reviews of systems and procedures',
        fill: 'recommendations',
        orReason: true,
        from: clause('After the hearing', 233),
        readings: { orReason: '“Where appropriate”.' },
      },
      {
        key: 'final',
        label: 'That there is no further stage',
        fill: 'finality',
        words: 'There is no further stage of this procedure after the panel’s decision.',
        from: inferred('The policy describes no stage after the panel.', 'OTO-SUM-2'),
      },
      {
        key: 'referrer',
        label: 'The referrer’s complaints procedure',
        fill: 'external bodies',
        from: clause('Children/young adult Procedures', 252),
      },
    ],
    from: clause('step 16', 193),
  },
];
