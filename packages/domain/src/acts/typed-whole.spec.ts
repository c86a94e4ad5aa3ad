import { describe, expect, it } from 'vitest';
import { acts } from './acts.ts';
import type { CommandData, CommandType } from './commands.ts';

const id = '6f1c2a34-9d2b-4c55-8e0f-2b7a1c9d4e10';
const other = 'b1e0c7d2-3f4a-4a6b-9c8d-7e6f5a4b3c2d';
const received = {
  kind: 'complaint',
  channel: 'post',
  receivedAt: '2026-12-18T10:00:00.000Z',
  inWriting: true,
  audience: 'serviceUser',
  anonymous: false,
  onBehalf: 'self',
  scribe: 'none',
  topics: ['fees'],
  about: ['director'],
  site: 'north',
  answers: { name: 'Somebody' },
  points: ['The first.', 'The second.'],
  signature: { name: 'Somebody', declared: true },
} as const;

/** Every act filled in whole, once for each word that one of its fields may be. */
const filledIn: { readonly [T in CommandType]: readonly CommandData[T][] } = {
  ReceiveComplaint: [
    received,
    { ...received, kind: 'concern', channel: 'portal', onBehalf: 'someone else', scribe: 'staff' },
    { ...received, channel: 'email', onBehalf: 'organisation', scribe: 'third party' },
    { ...received, channel: 'phone' },
    { ...received, channel: 'in person' },
  ],
  SignComplaint: [
    { name: 'Somebody', declared: true, how: 'typed name' },
    { name: 'Somebody', declared: true, how: 'on paper' },
  ],
  AssessComplaint: [
    { seriousness: 'ordinary', informSubject: 'later', informOn: '2027-01-05', reason: 'First the notes.' },
    { seriousness: 'serious', informSubject: 'now', reason: '' },
    { seriousness: 'very serious', informSubject: 'not yet', reason: 'The police ask.' },
    { seriousness: 'ordinary', informSubject: 'no subject', reason: '' },
  ],
  NameSubject: [{ personId: id, roles: ['mentor'], description: 'The mentor.' }],
  RecordSubjectInformed: [{ note: 'Told.' }],
  AssignHandler: [{ role: 'investigator', personId: id }],
  RecordInvolvement: [{ personId: id }],
  RecordMeeting: [{ on: '2026-12-21', note: 'Met.' }],
  RecordNoMeeting: [{ reason: 'All is in the form.' }],
  RecordSpokenExplanation: [{ at: '2026-12-21T10:00:00.000Z', note: 'Rang.' }],
  AddNote: (['note', 'interview', 'call', 'action'] as const).map((kind) => ({ kind, note: 'Heard.' })),
  SendMessage: [{ message: 'Have you got this?' }],
  RecordFinding: [{ pointId: id, outcome: 'upheld', finding: 'Nobody came.' }],
  HoldPoint: [{ pointId: id, ground: 'disciplinary', reason: 'A staff matter.' }],
  ResumePoint: [{ pointId: id }],
  RecordOrganisationResponse: [{ response: 'Our side.' }],
  DecideOutcome: [
    {
      outcome: 'upheld',
      reasons: 'Nobody came.',
      redress: ['improvement'],
      omitted: { apology: 'Not wanted.' },
      signature: 'Somebody',
    },
  ],
  SetWindow: [
    { until: '2027-01-20', standing: 'agreed' },
    { until: '2027-01-20', standing: 'proposed' },
  ],
  RecordComplainantResponse: (['satisfied', 'not satisfied', 'no answer'] as const).map((response) => ({
    response,
    note: 'By telephone.',
  })),
  SendLetter: [
    {
      letter: 'holding',
      to: 'complainant',
      channel: 'post',
      datedOn: '2027-01-05',
      blocks: { why: 'Somebody is away.' },
      statedOn: '2027-01-20',
      omitted: { apology: 'Not wanted.' },
    },
  ],
  RequestNextStage: [{ to: 'appeal', receivedAt: '2027-01-08T09:00:00.000Z', answers: { why: 'The bill.' } }],
  DecideLateRequest: [{ accepted: true, reason: 'Was in hospital.' }],
  CloseCase: [{ reason: 'withdrawn', note: 'By telephone.' }],
  AppointPanelMember: [{ personId: id, independent: true, chair: false }],
  StandDownPanelMember: (['conflict', 'withdrew', 'replaced'] as const).map((why) => ({
    personId: id,
    why,
    reason: 'Knows the family.',
  })),
  ArrangeHearing: [{ hearingAt: '2026-10-08T13:00:00.000Z', place: 'The library.' }],
  ReleasePapers: [{ documents: [id, other] }],
  MarkPapersRead: [{}],
  OpenHearing: [{ present: [id, other] }],
  TakeHearingStep: [{ step: 'welcome', note: 'All came.' }],
  NoteAtHearing: [{ step: 'welcome', note: 'All came.' }],
  DepartFromRunSheet: [{ step: 'closing', reason: 'Asked for.' }],
  AdjournHearing: [{ reason: 'A fire alarm.' }],
  EndHearing: [{}],
  CastVote: [{ outcome: 'upheld', reasons: 'I was convinced.' }],
  RecordPanelFindings: [
    {
      findings: [{ pointId: id, outcome: 'upheld', finding: 'So we find.' }],
      action: 'An apology.',
      recommendations: 'Record calls.',
    },
  ],
};

const reads = (type: CommandType, typed: unknown) => acts[type].schema.safeParse(typed);

describe('what is typed for an act', () => {
  it.each(Object.entries(filledIn))('reaches %s whole: no field is lost on the way', (type, all) => {
    for (const typed of all)
      expect(reads(type as CommandType, typed)).toEqual({ success: true, data: typed });
  });

  it('may leave out nothing that the act needs', () => {
    const needsNothing = Object.keys(acts).filter((type) => reads(type as CommandType, {}).success);
    expect(needsNothing.toSorted()).toEqual(['EndHearing', 'MarkPapersRead']);
  });

  it('is nothing but the words there are', () => {
    const [typed] = filledIn.SetWindow;
    expect(reads('SetWindow', { ...typed, standing: 'hoped for' }).success).toBe(false);
    expect(reads('RecordComplainantResponse', { response: '', note: '' }).success).toBe(false);
    expect(reads('ReceiveComplaint', { ...received, channel: 'pigeon' }).success).toBe(false);
  });

  it('holds two hundred texts by their keys, and not one more', () => {
    const answers = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, at) => [`q${at}`, '']));
    expect(reads('RequestNextStage', { to: 'appeal', answers: answers(200) }).success).toBe(true);
    expect(reads('RequestNextStage', { to: 'appeal', answers: answers(201) }).success).toBe(false);
  });
});
