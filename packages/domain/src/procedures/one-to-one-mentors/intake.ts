import type { ProcedureText } from '../../procedure/procedure.ts';
import { clause, inferred, platformDefault } from '../cite.ts';

const who = 'Who is allowed to complain?';

/** Who may complain, in what way, and what is asked. The policy has no form of its own: steps 1 and 5 and the monitoring list say what is recorded. */
export const eligibility: ProcedureText['eligibility'] = {
  audiences: [
    { key: 'child', label: 'I am a child or young adult', from: clause(who, 89) },
    { key: 'parentCarer', label: 'I am a parent or carer', from: clause(who, 89) },
    { key: 'referrer', label: 'I am a referrer', from: clause('Introduction', 13) },
    { key: 'council', label: 'I work for the County Council', from: clause(who, 89) },
    { key: 'partner', label: 'I work for a partner agency', from: clause(who, 89) },
    { key: 'neighbour', label: 'I am a neighbour', from: clause(who, 89) },
    { key: 'community', label: 'I am a member of the local community', from: clause(who, 89) },
    { key: 'staff', label: 'I work for 1-2-1 Mentors', from: clause('Introduction', 13) },
  ],
  redirects: [
    {
      key: 'grievance',
      when: { audience: 'staff' },
      label: 'Concerns and complaints of staff go through the grievance policy and procedure.',
      target: 'Ask your manager for it.',
      effect: 'redirect',
      from: clause('Introduction', 13),
    },
    {
      key: 'childProtection',
      when: { topic: 'childProtection' },
      label: 'The protection of a child is handled separately and at once.',
      target: 'If a child is in danger now, call 999.',
      effect: 'signpost',
      from: clause('Summary', 206),
      readings: {
        effect: 'The matter goes its own way; what else the complaint says is still answered here.',
      },
    },
    {
      key: 'criminal',
      when: { topic: 'criminal' },
      label: 'What may be a crime is investigated separately.',
      target: 'You can tell the police on 101.',
      effect: 'signpost',
      from: clause('Summary', 206),
      readings: {
        effect: 'The matter goes its own way; what else the complaint says is still answered here.',
      },
    },
  ],
  topics: [
    { key: 'childProtection', label: 'The protection of a child', from: clause('Summary', 206) },
    { key: 'criminal', label: 'Something that may be a crime', from: clause('Summary', 206) },
  ],
  from: clause(who, 89),
};

export const channels: ProcedureText['channels'] = [
  { channel: 'in person', standing: "the policy's own", from: clause('Who to speak to informally', 210) },
  {
    channel: 'post',
    standing: "the policy's own",
    from: clause('Provision of Complaints forms', 248),
    readings: { channel: 'A form is handed out at the home visit and comes back on paper.' },
  },
  {
    channel: 'email',
    standing: 'also offered',
    from: inferred('“Easily accessible”: the policy names no channel.', 'OTO-PRIN-2'),
  },
  {
    channel: 'phone',
    standing: 'also offered',
    from: inferred('“Easily accessible”: the policy names no channel.', 'OTO-PRIN-2'),
  },
  {
    channel: 'portal',
    standing: 'also offered',
    from: inferred('“Easily accessible”: the policy names no channel.', 'OTO-PRIN-2'),
  },
];

const toReachYou = platformDefault(
  'The policy does not list contact details; an answer has to reach you somehow.',
);

export const intake: ProcedureText['intake'] = {
  fields: [
    {
      key: 'name',
      label: 'Your name',
      group: 'about you',
      kind: 'name',
      need: 'required',
      identifying: true,
      fills: 'name',
      from: clause('step 1', 164),
    },
    {
      key: 'email',
      label: 'Email address',
      group: 'about you',
      kind: 'email',
      need: 'asked',
      identifying: true,
      fills: 'email',
      from: toReachYou,
    },
    {
      key: 'phone',
      label: 'Telephone number',
      group: 'about you',
      kind: 'phone',
      need: 'asked',
      identifying: true,
      fills: 'phone',
      from: clause('step 10', 183),
      readings: { key: 'A spoken explanation is promised, so a number to call is asked for.' },
    },
    {
      key: 'address',
      label: 'Address',
      group: 'about you',
      kind: 'address',
      need: 'optional',
      identifying: true,
      fills: 'address',
      from: toReachYou,
    },
    {
      key: 'support',
      label: 'Would you like somebody you trust to help you or to be with you?',
      hint: 'A member of staff you are comfortable with can write the words for you. A friend or relative can come with you or speak for you.',
      group: 'about you',
      kind: 'text',
      need: 'optional',
      fills: 'other',
      from: clause('Children/young person Concerns and Complaints', 243, 244),
    },
    {
      key: 'access',
      label: 'Is there anything we should know about getting to a meeting or taking part?',
      group: 'about you',
      kind: 'text',
      need: 'optional',
      fills: 'other',
      from: clause('Equal access', 148),
    },
    {
      key: 'summary',
      label: 'What is your complaint about?',
      group: 'what happened',
      kind: 'text',
      need: 'required',
      fills: 'summary',
      from: clause('step 1', 164),
    },
    {
      key: 'incidentDate',
      label: 'When did it happen?',
      group: 'what happened',
      kind: 'date',
      need: 'optional',
      fills: 'incident date',
      from: platformDefault('Asked so that the investigation can find out what happened so far.'),
    },
    {
      key: 'involved',
      label: 'Who was involved?',
      group: 'what happened',
      kind: 'text',
      need: 'asked',
      fills: 'involved',
      from: clause('Standards', 67),
    },
    {
      key: 'toldWhom',
      label: 'Have you told anybody at 1-2-1 Mentors already? Whom?',
      group: 'what happened',
      kind: 'text',
      need: 'optional',
      fills: 'other',
      from: clause('step 1', 164),
    },
    {
      key: 'evidence',
      label: 'What supports your complaint?',
      hint: 'For example letters, messages, or somebody who saw it.',
      group: 'what happened',
      kind: 'text',
      need: 'optional',
      fills: 'evidence',
      from: clause('step 1', 164),
    },
    {
      key: 'remedy',
      label: 'What would put things right?',
      group: 'putting it right',
      kind: 'text',
      need: 'asked',
      fills: 'remedy',
      from: clause('Standards', 70),
    },
    {
      key: 'receivedBy',
      label: 'To whom the complaint was made',
      group: 'for staff',
      kind: 'name',
      need: 'asked',
      fills: 'received by',
      from: clause('step 1', 164),
    },
    {
      key: 'receivedOn',
      label: 'Date it was made',
      group: 'for staff',
      kind: 'date',
      need: 'asked',
      fills: 'received on',
      from: clause('step 1', 164),
    },
    {
      key: 'receivedTime',
      label: 'Time it was made',
      group: 'for staff',
      kind: 'time',
      need: 'asked',
      fills: 'other',
      from: clause('step 1', 164),
    },
    {
      key: 'investigation',
      label: 'How it was investigated, with the records of interviews',
      group: 'for staff',
      kind: 'text',
      need: 'asked',
      fills: 'investigation',
      from: clause('Monitoring complaints', 108),
    },
    {
      key: 'action',
      label: 'Action taken',
      group: 'for staff',
      kind: 'text',
      need: 'asked',
      fills: 'action',
      from: clause('Monitoring complaints', 110),
    },
  ],
  signature: {
    needed: false,
    waivedWhenAnonymous: false,
    from: inferred(
      'The policy asks for no signature, and takes complaints that another person wrote.',
      'OTO-ACC-3',
    ),
  },
  anonymous: {
    accepted: false,
    from: inferred(
      'Step 1 records the name of the person complaining and step 5 needs their initials. The policy does not mention anonymous complaints.',
      'OTO-S1a',
    ),
  },
  onBehalf: {
    accepted: true,
    organisations: true,
    from: clause('Equal access', 148),
    readings: { organisations: 'Council and partner agencies may complain themselves (line 89).' },
  },
  scribe: {
    staff: true,
    thirdParty: true,
    chosenByChild: true,
    from: clause('Children/young person Concerns and Complaints', 243),
    readings: { thirdParty: 'Line 148: complaints written by another individual on their behalf.' },
  },
  points: {
    asked: true,
    most: 20,
    from: clause('Framework of Principles', 37),
    readings: { most: 'More than twenty things are better said in a conversation first.' },
  },
};

export const reference: ProcedureText['reference'] = {
  minted: 'when a handler is known',
  parts: [
    { receivedOn: 'd.m.yy' },
    { text: ' / (' },
    { initials: 'handler' },
    { text: ') / ' },
    { site: true },
    { text: ' / (' },
    { initials: 'complainant' },
    { text: ')' },
  ],
  onCollision: ' / ',
  from: clause('step 5', 172, 173),
  readings: {
    parts:
      'The text says the name of the handler and “centre and programme”; the example shows initials and one site name. Written like the example.',
    onCollision:
      'The same handler, site and initials on one day would give the same number twice: the second is “ / 2”.',
  },
};
