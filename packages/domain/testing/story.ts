import type { CommandData } from '../src/acts/commands.ts';

/**
 * The invented cases that every test, every demo and every journey retells. Nobody here exists; every address ends in example.org.
 */

/** People of the two organisations, by the name of their part in the story. Ids are made where they are stored. */
export const people = {
  notAlone: {
    contact: {
      name: 'Priya Nair',
      email: 'priya.nair@notalone.example.org',
      roles: ['contact', 'investigator'],
    },
    reviewer: { name: 'Tom Ashby', email: 'tom.ashby@notalone.example.org', roles: ['reviewer'] },
  },
  oneToOne: {
    director: { name: 'Pat Reeve', email: 'pat.reeve@onetoone.example.org', roles: ['director'] },
    operationalManager: {
      name: 'Daniel Osei',
      email: 'daniel.osei@onetoone.example.org',
      roles: ['operationalManager'],
    },
    seniorManager: {
      name: 'Ruth Adeyemi',
      email: 'ruth.adeyemi@onetoone.example.org',
      roles: ['seniorManager'],
    },
    mentor: { name: 'Lewis Grant', email: 'lewis.grant@onetoone.example.org', roles: ['mentor'] },
  },
  /** Who run the two organisations here: they hold no role, and see no case. */
  administrators: {
    notAlone: { name: 'Glenys Marlow', email: 'glenys.marlow@notalone.example.org' },
    oneToOne: { name: 'Yusuf Kerr', email: 'yusuf.kerr@onetoone.example.org' },
  },
  panelPool: {
    chair: { name: 'Farah Siddiqui', email: 'farah.siddiqui@panel.example.org', independent: true },
    governor: { name: 'George Whitlock', email: 'george.whitlock@panel.example.org', independent: false },
    teacher: { name: 'Anne Keane', email: 'anne.keane@panel.example.org', independent: false },
    // Was asked about the call during the investigation, so never sits on this case.
    involved: { name: 'Ines Calder', email: 'ines.calder@panel.example.org', independent: false },
  },
} as const;

/** Somebody whose sessions were cancelled without a word, and who was then sent a bill. */
export const missedSessions: CommandData['ReceiveComplaint'] = {
  kind: 'complaint',
  channel: 'portal',
  inWriting: true,
  audience: 'serviceUser',
  anonymous: false,
  onBehalf: 'self',
  scribe: 'none',
  topics: [],
  about: [],
  answers: {
    name: 'Morgan Ellis',
    phone: '01632 960 114',
    email: 'morgan.ellis@example.org',
    address: '4 Quarry Lane, Harlow Bridge',
    invoiceNumber: 'INV-20417',
    incidentDate: '2026-12-07',
    incidentTime: '16:30',
    incidentPlace: 'The community hall',
    grounds: 'service,unfair',
    summary:
      'My mentor did not come to three sessions in a row. Nobody told me beforehand, and I was sent a bill for all three.',
    remedy: 'An apology, the bill taken back, and a mentor who comes.',
  },
  points: [],
  signature: { name: 'Morgan Ellis', declared: true },
};

/** A parent with three points about a mentoring programme: one about safety, one about reports, one about how they were spoken to. */
export const threePoints: CommandData['ReceiveComplaint'] = {
  kind: 'complaint',
  channel: 'portal',
  inWriting: true,
  anonymous: false,
  onBehalf: 'someone else',
  scribe: 'none',
  topics: [],
  about: [],
  answers: {
    name: 'Carys Innes',
    email: 'carys.innes@example.org',
    phone: '01632 960 582',
    address: '17 Weir Street, Northwell',
    summary:
      'My son was left waiting alone outside, I never got the reports I was promised, and I was told off for asking.',
    remedy: 'A change in how pick-ups are done, the reports, and an apology.',
  },
  points: [
    'On 12 August my son was left alone outside the centre for forty minutes after his session.',
    'I was promised a report every month. I have had one since March.',
    'When I rang to ask, I was told that I was being difficult.',
  ],
};

/** What is said and written about the missed sessions after they were complained of. */
export const missedSessionsTold = {
  noMeeting: 'Everything that is needed stands in the form.',
  interview: 'The mentor was ill for three weeks, and nobody rang the family.',
  delay: 'The mentor is still away, and the diary has to be asked for elsewhere.',
  reasons: 'Nobody came, and nobody told you.',
  apology: 'We are sorry.',
  noApology: 'The complainant asked not to be sent an apology in writing.',
  noRecurrence: 'Mentors now ring before a session falls out.',
  why: 'The bill still stands.',
  review: 'We review the investigation.',
  appealReasons: 'The bill was wrong.',
  changes: 'The bill is taken back.',
} as const;

/** What is said and written about the three points after they were complained of. Findings stand in the order of the points. */
export const threePointsTold = {
  subject: 'The mentor who led the session',
  toldLater: 'The complainant is heard first.',
  steps: 'Two people have been asked.',
  spoken: 'Rang and explained the steps and the time.',
  findings: [
    { outcome: 'upheld', finding: 'Nobody waited with your son.' },
    { outcome: 'partlyUpheld', finding: 'Two reports were written and not sent.' },
    { outcome: 'notUpheld', finding: 'Nobody remembers those words.' },
  ],
  reasons: 'Two of three points are right.',
  letterReasons: 'Nobody else heard that call.',
  unresolved: 'How I was spoken to.',
  putRight: 'An apology for it.',
  place: 'The library, Northwell. There is a ramp.',
  against: 'I was not convinced.',
  inPart: 'The call log says enough.',
  panelFinding: 'So the panel finds.',
  action: 'A written apology for the call.',
  recommendations: 'Record calls about complaints.',
} as const;
