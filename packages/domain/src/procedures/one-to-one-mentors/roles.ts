import type { ProcedureText } from '../../procedure/procedure.ts';
import { clause, platformDefault } from '../cite.ts';

export const roles: ProcedureText['roles'] = [
  {
    key: 'administrator',
    title: 'Administrator',
    duties: ['receives'],
    substitutes: ['operationalManager'],
    from: clause('Who to speak to informally', 210),
    readings: {
      substitutes:
        'People may speak to any of those named, so the Operational Manager takes a complaint about the administrator.',
    },
  },
  {
    key: 'mentor',
    title: 'Mentor or teacher',
    duties: [],
    substitutes: ['operationalManager'],
    from: clause('Summary', 201),
    readings: {
      duties: 'Resolves what they are told, and nothing beyond the informal stage.',
      substitutes: 'Line 210 lets people speak to the Operational Manager instead.',
    },
  },
  {
    key: 'seniorManager',
    title: 'Senior manager',
    duties: ['assesses', 'assigns', 'oversees'],
    substitutes: ['operationalManager'],
    from: clause('step 2', 166),
    readings: {
      duties:
        'Assesses and monitors, says the policy; naming who handles it is read into that, because the reference needs a handler within a working day.',
      substitutes: 'The policy names nobody for a complaint about the senior manager.',
    },
  },
  {
    key: 'director',
    title: 'Director',
    duties: [
      'receives',
      'assigns',
      'investigates',
      'decides',
      'convenes',
      'responds',
      'oversees',
      'safeguards',
    ],
    substitutes: ['operationalManager'],
    from: clause('Monitoring complaints', 113, 117),
    readings: {
      duties:
        'Co-ordinates and monitors (113), investigates (63), arranges the hearing (185, 189) and answers there (222). Line 22 names a member of staff for the same work: who holds the role is for the organisation to say.',
    },
  },
  {
    key: 'operationalManager',
    title: 'Operational Manager',
    duties: ['receives', 'assigns', 'investigates', 'decides', 'oversees'],
    substitutes: ['director'],
    from: clause('Summary', 202),
    readings: {
      duties:
        'The summary puts “operational Manager” beside the Director at the formal stage: investigates when the Director cannot.',
      substitutes: 'A complaint about the Operational Manager is the Director’s, like any other.',
    },
  },
  {
    key: 'investigator',
    title: 'Investigating senior member of staff',
    duties: ['investigates'],
    substitutes: ['operationalManager'],
    from: clause('step 9', 181),
    readings: { substitutes: 'The policy names nobody; the Operational Manager can ask somebody else.' },
  },
  {
    key: 'referrer',
    title: 'Referrer',
    duties: ['investigates'],
    substitutes: ['operationalManager'],
    outside: true,
    from: clause('step 9', 181),
    readings: { substitutes: 'The policy names nobody; the Operational Manager can ask somebody else.' },
  },
];

const nobodyOnThemselves = platformDefault('Nobody handles a complaint about themselves.');

export const conflicts: ProcedureText['conflicts'] = [
  { duty: 'receives', not: 'subject', hard: true, from: nobodyOnThemselves },
  { duty: 'assesses', not: 'subject', hard: true, from: nobodyOnThemselves },
  { duty: 'assigns', not: 'subject', hard: true, from: nobodyOnThemselves },
  { duty: 'investigates', not: 'subject', hard: true, from: clause('step 9', 181) },
  { stage: 'formal', duty: 'investigates', not: 'involved', hard: true, from: clause('step 9', 181) },
  { duty: 'decides', not: 'subject', hard: true, from: nobodyOnThemselves },
  { duty: 'convenes', not: 'subject', hard: true, from: clause('Monitoring complaints', 115, 117) },
  { stage: 'panel', duty: 'decides', not: 'involved', hard: true, from: clause('step 12', 185) },
];

export const assessment: ProcedureText['assessment'] = {
  by: 'seniorManager',
  seriousness: ['ordinary', 'serious', 'very serious'],
  subjectDecision: true,
  from: clause('steps 2 and 3', 166, 168),
  readings: {
    seriousness:
      'The policy speaks of seriousness and of a “very serious nature” (50); three steps are enough to say both.',
  },
};

export const entry: ProcedureText['entry'] = [
  {
    when: { about: 'director' },
    stage: 'panel',
    from: clause('The Formal Procedure', 83),
    readings: {
      stage: '“(stage 3)” is not defined anywhere: the appeal panel is the stage after the Director’s.',
    },
  },
  { when: { seriousness: 'very serious' }, stage: 'formal', from: clause('Standards', 50) },
  {
    when: { kind: 'complaint' },
    stage: 'formal',
    from: clause('The Policy', 46),
    readings: {
      when: 'The choice of the formal procedure is always available; the Director’s discretion of line 85 cannot take it away.',
    },
  },
  { when: { always: true }, stage: 'informal', from: clause('The Formal Procedure', 79) },
];
