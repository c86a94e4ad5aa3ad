import type { ProcedureText } from '../../procedure/procedure.ts';
import { clause, inferred } from '../cite.ts';

type Panel = NonNullable<ProcedureText['panel']>;

const copies = (
  to: string,
  more: Partial<Panel['distribution'][number]> = {},
): Panel['distribution'][number] => ({
  to,
  rendition: 'full',
  from: clause('step 16', 193),
  ...more,
});

/** Who gets a copy of the findings (step 16). What the subject gets leaves the complainant's details out. */
export const distribution: Panel['distribution'] = [
  copies('complainant'),
  copies('role:operationalManager'),
  copies('role:director'),
  copies('organisation'),
  copies('subject', {
    rendition: 'without complainant',
    wherePossible: true,
    readings: { rendition: 'Personal information goes only to those who need to know (144).' },
  }),
];

export const panel: Panel = {
  stage: 'panel',
  minimum: { value: 3, from: clause('step 12', 185) },
  independent: { value: 1, from: clause('step 12', 185) },
  noPriorInvolvement: { value: true, from: clause('step 12', 185) },
  quorum: {
    members: 3,
    independent: 1,
    from: inferred(
      'A panel of “at least 3” with one independent member has to be one when it begins and when it decides.',
      'OTO-S12b',
    ),
  },
  decision: {
    rule: 'majority',
    abstention: false,
    castingVote: false,
    from: clause('After the hearing', 231),
    readings: {
      rule: 'More than half of the members sitting. A tie is no decision.',
      abstention: 'Not mentioned: everybody who sits decides.',
      castingVote: 'Not mentioned: nobody’s vote counts twice.',
    },
  },
  dissent: {
    value: 'private',
    from: inferred(
      'The letter says “unanimous” or “by a majority”; who voted how stays in the private record.',
      'OTO-DEC-1',
    ),
  },
  notice: {
    n: 3,
    unit: 'workingDays',
    mode: 'clear',
    from: clause('step 14', 189),
    readings: {
      mode: '“At least three working days’ notice”: three whole working days between the notice and the hearing.',
    },
  },
  convenedBy: 'director',
  respondent: 'director',
  attends: [
    { who: 'complainant', from: clause('step 13', 187) },
    { who: 'companion', from: clause('step 13', 187) },
    { who: 'representative', from: clause('Equal access', 148) },
    { who: 'respondent', from: clause('Appeal Hearing', 221) },
    { who: 'witness', from: clause('Appeal Hearing', 223) },
  ],
  responseFirst: {
    value: true,
    from: clause('step 15', 191),
    readings: {
      value:
        'The panel considers “the response provided”. Where the complaint came straight here, a written response is obtained before notice is given.',
    },
  },
  runSheet: [
    {
      key: 'introduction',
      title: 'The chair introduces everybody and explains the principles, objectives and format',
      speaks: 'chair',
      mayQuestion: [],
      from: clause('Appeal Hearing', 220),
    },
    {
      key: 'complaint',
      title: 'The complainant explains the complaint',
      speaks: 'complainant',
      mayQuestion: [],
      from: clause('Appeal Hearing', 221),
    },
    {
      key: 'questionsToComplainant',
      title: 'The Director and the panel question the complainant',
      speaks: 'complainant',
      mayQuestion: ['respondent', 'panel'],
      from: clause('Appeal Hearing', 221),
    },
    {
      key: 'response',
      title: 'The Director explains the official response',
      speaks: 'respondent',
      mayQuestion: [],
      from: clause('Appeal Hearing', 222),
    },
    {
      key: 'questionsToRespondent',
      title: 'The complainant and the panel question the Director',
      speaks: 'respondent',
      mayQuestion: ['complainant', 'panel'],
      from: clause('Appeal Hearing', 222),
    },
    {
      key: 'witnesses',
      title: 'Every party may call witnesses and question those of others',
      speaks: 'every party',
      mayQuestion: ['every party'],
      from: clause('Appeal Hearing', 223),
    },
    {
      key: 'finalStatements',
      title: 'The Director and the complainant give final statements',
      speaks: 'both sides',
      mayQuestion: [],
      from: clause('Appeal Hearing', 224),
    },
    {
      key: 'close',
      title: 'The chair ends the hearing: the panel will write to both within five working days',
      speaks: 'chair',
      mayQuestion: [],
      from: clause('Appeal Hearing', 225),
    },
  ],
  findingsClock: 'panelLetters',
  distribution,
  from: clause('steps 12 to 16', 185, 193),
};
