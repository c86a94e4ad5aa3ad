import { closeCase } from './closing/close-case.ts';
import { decideLateRequest } from './escalation/decide-late-request.ts';
import { requestNextStage } from './escalation/request-next-stage.ts';
import { receiveComplaint } from './intake/receive-complaint.ts';
import { signComplaint } from './intake/sign-complaint.ts';
import { addNote } from './investigation/add-note.ts';
import { holdPoint } from './investigation/hold-point.ts';
import { recordFinding } from './investigation/record-finding.ts';
import { recordMeeting } from './investigation/record-meeting.ts';
import { recordNoMeeting } from './investigation/record-no-meeting.ts';
import { recordOrganisationResponse } from './investigation/record-organisation-response.ts';
import { recordSpokenExplanation } from './investigation/record-spoken-explanation.ts';
import { resumePoint } from './investigation/resume-point.ts';
import { sendMessage } from './investigation/send-message.ts';
import { sendLetter } from './letters/send-letter.ts';
import { decideOutcome } from './outcome/decide-outcome.ts';
import { recordComplainantResponse } from './outcome/record-complainant-response.ts';
import { setWindow } from './outcome/set-window.ts';
import { adjournHearing } from './panel/adjourn-hearing.ts';
import { appointPanelMember } from './panel/appoint-panel-member.ts';
import { arrangeHearing } from './panel/arrange-hearing.ts';
import { castVote } from './panel/cast-vote.ts';
import { departFromRunSheet } from './panel/depart-from-run-sheet.ts';
import { endHearing } from './panel/end-hearing.ts';
import { markPapersRead } from './panel/mark-papers-read.ts';
import { noteAtHearing } from './panel/note-at-hearing.ts';
import { openHearing } from './panel/open-hearing.ts';
import { recordPanelFindings } from './panel/record-panel-findings.ts';
import { releasePapers } from './panel/release-papers.ts';
import { standDownPanelMember } from './panel/stand-down-panel-member.ts';
import { takeHearingStep } from './panel/take-hearing-step.ts';
import { assessComplaint } from './triage/assess-complaint.ts';
import { assignHandler } from './triage/assign-handler.ts';
import { nameSubject } from './triage/name-subject.ts';
import { recordInvolvement } from './triage/record-involvement.ts';
import { recordSubjectInformed } from './triage/record-subject-informed.ts';

/** Every act on a case, a file each. */
export const acts = {
  ReceiveComplaint: receiveComplaint,
  SignComplaint: signComplaint,
  AssessComplaint: assessComplaint,
  NameSubject: nameSubject,
  RecordSubjectInformed: recordSubjectInformed,
  AssignHandler: assignHandler,
  RecordInvolvement: recordInvolvement,
  RecordMeeting: recordMeeting,
  RecordNoMeeting: recordNoMeeting,
  RecordSpokenExplanation: recordSpokenExplanation,
  AddNote: addNote,
  SendMessage: sendMessage,
  RecordFinding: recordFinding,
  HoldPoint: holdPoint,
  ResumePoint: resumePoint,
  RecordOrganisationResponse: recordOrganisationResponse,
  DecideOutcome: decideOutcome,
  SetWindow: setWindow,
  RecordComplainantResponse: recordComplainantResponse,
  SendLetter: sendLetter,
  RequestNextStage: requestNextStage,
  DecideLateRequest: decideLateRequest,
  CloseCase: closeCase,
  AppointPanelMember: appointPanelMember,
  StandDownPanelMember: standDownPanelMember,
  ArrangeHearing: arrangeHearing,
  ReleasePapers: releasePapers,
  MarkPapersRead: markPapersRead,
  OpenHearing: openHearing,
  TakeHearingStep: takeHearingStep,
  NoteAtHearing: noteAtHearing,
  DepartFromRunSheet: departFromRunSheet,
  AdjournHearing: adjournHearing,
  EndHearing: endHearing,
  CastVote: castVote,
  RecordPanelFindings: recordPanelFindings,
};
