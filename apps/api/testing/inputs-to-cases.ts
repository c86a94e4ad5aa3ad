/** The id of no case, person, point or paper. */
export const nowhere = '01980000-0000-7000-8000-000000000000';

const on = '2026-10-13';
const text = 'Some words.';
const letter = {
  letter: 'outcome',
  to: 'complainant',
  channel: 'portal',
  datedOn: on,
  blocks: {},
  omitted: {},
};
/** Something of the right shape for every command of the console that is given in a case. */
export const inputs: Record<string, object> = {
  recordSignature: { name: text, declared: true },
  assessComplaint: { seriousness: 'serious', informSubject: 'not yet', reason: text },
  nameSubject: { roles: [], description: text },
  recordSubjectInformed: { note: text },
  assignHandler: { role: 'director', personId: nowhere },
  recordInvolvement: { personId: nowhere },
  recordMeeting: { on, note: text },
  recordNoMeeting: { reason: text },
  recordSpokenExplanation: { at: `${on}T09:00:00Z`, note: text },
  addNote: { kind: 'note', note: text },
  writeToComplainant: { message: text },
  holdPoint: { pointId: nowhere, ground: 'criminal', reason: text },
  resumePoint: { pointId: nowhere },
  recordFinding: { pointId: nowhere, outcome: 'upheld', finding: text },
  decideOutcome: { outcome: 'upheld', reasons: text, redress: [], omitted: {} },
  recordOrganisationResponse: { response: text },
  recordComplainantResponse: { response: 'satisfied', note: '' },
  closeCase: { reason: 'settled', note: text },
  setWindow: { until: '2026-12-01', standing: 'agreed' },
  recordNextStageRequest: { to: 'panel', answers: {} },
  decideLateRequest: { accepted: true, reason: text },
  sendLetter: letter,
  appointPanelMember: { personId: nowhere, independent: true, chair: true },
  standDownPanelMember: { personId: nowhere, why: 'conflict', reason: text },
  arrangeHearing: { hearingAt: '2026-12-01T10:00:00Z', place: text },
  releasePapers: { documents: [nowhere] },
  recordPanelFindings: { findings: [], action: text, recommendations: text },
};
