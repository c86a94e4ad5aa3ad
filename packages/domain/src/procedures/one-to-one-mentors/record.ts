import type { ProcedureText } from '../../procedure/procedure.ts';
import { clause, inferred, platformDefault } from '../cite.ts';

/** Who may know, what rests, how long it is kept, what is counted, how a case ends. */
export const confidentiality: ProcedureText['confidentiality'] = {
  audience: 'need to know',
  grounds: [
    {
      key: 'referrer',
      label: 'The referrer is told the nature of the complaint',
      from: clause('Standards', 73),
      readings: {
        label: 'The nature, and not who complained unless that is needed; the complainant is told first.',
      },
    },
    { key: 'subject', label: 'The person the complaint is about is told of it', from: clause('step 3', 168) },
    { key: 'childProtection', label: 'A child has to be protected', from: clause('Summary', 206) },
    { key: 'criminal', label: 'A crime is investigated', from: clause('Summary', 206) },
  ],
  notices: [
    {
      key: 'useOfData',
      words:
        'We use what you tell us to deal with your complaint. Only staff who need to know see it. We tell your referrer what kind of complaint it is.',
      from: clause('Confidentiality', 144),
    },
    {
      key: 'separate',
      words:
        'Complaints are separate from staff disciplinary proceedings, which have a procedure of their own.',
      from: clause('Summary', 206),
    },
  ],
  from: clause('Confidentiality', 144),
};

export const outcomeDisclosure: ProcedureText['outcomeDisclosure'] = {
  rule: 'full',
  from: clause('Upholding or not upholding complaints', 121, 125),
};

export const holds: ProcedureText['holds'] = [
  {
    key: 'disciplinary',
    label: 'Disciplinary proceedings',
    scope: 'point',
    tellComplainant: true,
    from: clause('Summary', 206),
  },
  {
    key: 'criminal',
    label: 'Criminal proceedings',
    scope: 'point',
    tellComplainant: true,
    from: clause('Changes to time limits and deadlines', 156),
    readings: { scope: 'As with disciplinary proceedings: what they do not touch goes on.' },
  },
];

export const consents: ProcedureText['consents'] = [
  {
    key: 'actFor',
    label: 'The person this is about agrees that somebody acts for them',
    withdrawable: true,
    from: platformDefault('The policy allows a representative (148) and does not say how consent is shown.'),
  },
];

export const retention: ProcedureText['retention'] = {
  unset: true,
  from: clause('Monitoring complaints', 115),
  readings: {
    unset:
      '“For the periods specified in the procedure guidance”, which is not part of the document. Nothing is destroyed until a period is set.',
  },
};

const monitored = 'Monitoring complaints';

export const monitoring: ProcedureText['monitoring'] = {
  fields: [
    { key: 'complainant', label: 'Name of the complainant', from: clause(monitored, 104) },
    { key: 'madeAt', label: 'Date and time the complaint was made', from: clause(monitored, 105) },
    { key: 'details', label: 'Details of the complaint', from: clause(monitored, 106) },
    { key: 'desired', label: 'Outcome the complainant wishes for', from: clause(monitored, 107) },
    {
      key: 'investigation',
      label: 'How it was investigated, with records of interviews',
      from: clause(monitored, 108),
    },
    { key: 'conclusions', label: 'Results and conclusions', from: clause(monitored, 109) },
    { key: 'action', label: 'Action taken', from: clause(monitored, 110) },
    {
      key: 'response',
      label: 'The complainant’s response: satisfied, or going on',
      from: clause(monitored, 111),
    },
    {
      key: 'howFar',
      label: 'Resolved at the preliminary stage, or heard by a panel',
      from: clause('step 8', 179),
    },
  ],
  reports: [
    {
      key: 'toDirector',
      label: 'Every concern and complaint: what it was, what was done, whether the person was satisfied',
      to: 'director',
      from: clause('Standards', 62),
    },
  ],
  from: clause(monitored, 102, 113),
};

export const closures: ProcedureText['closures'] = [
  { key: 'settled', label: 'Resolved to the satisfaction of the complainant', from: clause('step 8', 179) },
  {
    key: 'windowLapsed',
    needs: 'window lapsed',
    label: 'Not taken further within the agreed time',
    from: clause('Time between stages', 152),
  },
  {
    key: 'noFurtherAction',
    needs: 'outcome sent',
    label: 'The complainant takes no further action',
    from: clause('Upholding or not upholding complaints', 135),
  },
  {
    key: 'final',
    needs: 'final outcome sent',
    label: 'Decided by the panel',
    from: inferred('The policy describes no stage after the panel.', 'OTO-SUM-2'),
  },
  { key: 'otherPolicy', label: 'Another policy is more appropriate', from: clause('Summary', 206) },
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
  tell: ['director'],
  words:
    'If a child is in danger now, call 999. Child protection is dealt with at once and separately from this procedure.',
  from: clause('Summary', 206),
  readings: { tell: 'The policy says “handled separately” and names nobody.' },
};

export const appearance: ProcedureText['interface'] = {
  quickExit: { value: false, from: platformDefault('Not in this policy.') },
  languages: { value: ['en'], from: platformDefault('The policy is published in English.') },
  childVersion: { value: true, from: clause('Children/young adult Procedures', 237) },
};
