import type { ProcedureText } from '../../procedure/procedure.ts';
import { clause, inferred, platformDefault } from '../cite.ts';

/** Who may know, how long it is kept, what is counted, how a case ends. */
export const confidentiality: ProcedureText['confidentiality'] = {
  audience: 'need to know',
  grounds: [
    { key: 'legislation', label: 'Legislation applies', from: clause('10.1', 110) },
    {
      key: 'thirdParties',
      label: 'The allegations involve the conduct of third parties',
      from: clause('10.1', 110),
    },
  ],
  notices: [
    {
      key: 'useOfData',
      words:
        'We hold what you tell us, and what others say in response, securely, and use it only to address your complaint. Only people who need to consider it know who you are.',
      from: clause('10.1', 110),
    },
    {
      key: 'limits',
      words:
        'It may not be possible to keep everything confidential, for example where the law applies or what you say is about the conduct of other people.',
      from: clause('10.1', 110),
    },
  ],
  from: clause('10.1', 110),
};

export const outcomeDisclosure: ProcedureText['outcomeDisclosure'] = {
  rule: 'full',
  from: clause('7.3', 80),
};

export const holds: ProcedureText['holds'] = [
  {
    key: 'legalHold',
    label: 'The file must be kept longer for a legal reason',
    scope: 'case',
    tellComplainant: false,
    from: inferred(
      'Files are “normally” destroyed after six years (10.2): something may stand against it.',
      'NAM-10.2',
    ),
  },
];

export const consents: ProcedureText['consents'] = [
  {
    key: 'actFor',
    label: 'The person this is about agrees that somebody acts for them',
    withdrawable: true,
    from: platformDefault('No policy says how consent to act for somebody is shown.'),
  },
];

export const retention: ProcedureText['retention'] = {
  after: 'closed',
  count: { unit: 'years', n: 6 },
  holdable: true,
  from: clause('10.2', 112),
  readings: { holdable: '“Normally” six years: a legal hold can suspend it.' },
};

export const monitoring: ProcedureText['monitoring'] = {
  fields: [
    { key: 'complainant', label: 'Name and address', from: clause('11.1', 118) },
    { key: 'handler', label: 'Person dealing with the complaint', from: clause('11.1', 119) },
    { key: 'dates', label: 'Date of complaint and of response', from: clause('11.1', 120) },
    { key: 'nature', label: 'Nature of complaint', from: clause('11.1', 121) },
    {
      key: 'lessons',
      label: 'Actions taken, recommendations made, lessons learnt',
      from: clause('11.1', 122),
    },
  ],
  reports: [
    {
      key: 'summary',
      label: 'What complaints tell us about our services',
      to: 'contact',
      from: clause('2.2', 25),
    },
  ],
  from: clause('11.1', 116, 122),
  readings: {
    fields:
      'Clause 10.1 uses personal data “only to address the complaint”, 11.1 collects names and addresses to learn: the register is restricted and every report from it is without names.',
  },
};

export const closures: ProcedureText['closures'] = [
  {
    key: 'settled',
    label: 'Settled early: an apology or an explanation was accepted',
    from: clause('5.1', 56),
  },
  {
    key: 'windowLapsed',
    needs: 'window lapsed',
    label: 'No appeal within the time for it',
    from: inferred('What follows from the window of 8.1.', 'NAM-8.1b'),
  },
  {
    key: 'final',
    label: 'Final decision after the appeal',
    needs: 'final outcome sent',
    from: clause('8.4', 95),
  },
  {
    key: 'limitedByAnonymity',
    needs: 'anonymous',
    label: 'Limited by anonymity: more would have to be known',
    from: clause('9.1', 106),
  },
  {
    key: 'withdrawn',
    label: 'Withdrawn by the complainant',
    from: platformDefault('No policy speaks of withdrawing a complaint.'),
  },
  {
    key: 'duplicate',
    label: 'The same complaint is handled under another reference',
    from: platformDefault('No policy speaks of duplicates.'),
  },
];

export const safeguarding: ProcedureText['safeguarding'] = {
  tell: ['contact'],
  words: 'If somebody is in danger now, call 999. Tell us at once if a child or an adult may be at risk.',
  from: platformDefault('This policy says nothing about safeguarding.'),
};

export const appearance: ProcedureText['interface'] = {
  quickExit: { value: false, from: platformDefault('Not in this policy.') },
  languages: { value: ['en'], from: platformDefault('The policy is published in English.') },
  childVersion: { value: false, from: platformDefault('Not in this policy.') },
};
