import { marksNamingHandler, marksOfAnswers } from '../letters/letters-to-send.ts';
import { panelShort } from '../panel/composition.ts';
import type { StageRule } from '../procedure/stages.ts';
import type { Milestone } from '../procedure/vocabulary.ts';
import type { CommandType } from './commands.ts';
import { waysOn } from '../clocks/ways-on.ts';
import type { Facts } from './facts.ts';
import { unansweredPoints } from './outcome/deciding.ts';
import { handlerNow, hasReached } from '../history/state.ts';

/** What a command lets a case reach; letters say it of themselves. */
export const REACHES: Partial<Record<CommandType, readonly Milestone[]>> = {
  SignComplaint: ['written', 'signed'],
  AssessComplaint: ['assessed'],
  RecordSubjectInformed: ['subjectInformed'],
  AssignHandler: ['investigatorAsked'],
  RecordMeeting: ['meetingSettled'],
  RecordNoMeeting: ['meetingSettled'],
  RecordSpokenExplanation: ['spokenExplanation'],
  RequestNextStage: ['escalated'],
};

/** What cannot be reached before a command, while that command is still needed. */
export const WAITS_FOR: Partial<Record<CommandType, (facts: Facts) => readonly Milestone[]>> = {
  AssignHandler: (facts) =>
    handlerNow(facts.state) === undefined ? [...marksOfAnswers(facts), ...marksNamingHandler(facts)] : [],
  RecordFinding: (facts) => (unansweredPoints(facts) === undefined ? [] : marksOfAnswers(facts)),
  DecideOutcome: marksOfAnswers,
  SetWindow: (facts) => (facts.state.windows[facts.state.stage] === undefined ? marksOfAnswers(facts) : []),
  AppointPanelMember: (facts) => (panelShort(facts) === undefined ? [] : ['hearingEnded']),
  RecordResponse: (facts) => (facts.state.outcomes.length === 0 ? ['hearingEnded'] : []),
  ArrangeHearing: ({ state }) => (state.panel.hearing === undefined ? ['hearingEnded'] : []),
  ReleasePapers: ({ state }) => (state.panel.papers === undefined ? ['hearingEnded'] : []),
};

type Matters = (facts: Facts, stage: StageRule) => boolean;

const open: Matters = ({ state }) => state.status === 'open';
const decides: Matters = ({ state }, stage) =>
  state.status === 'open' && stage.kind !== 'panel' && stage.outcomes.length > 0;
const hears: Matters = ({ state, procedure }, stage) =>
  state.status === 'open' && procedure.panel?.stage === stage.key;
const awaited =
  (milestone: Milestone): Matters =>
  ({ state, procedure }) =>
    state.status === 'open' &&
    !hasReached(state, milestone) &&
    procedure.clocks.some(({ stops }) =>
      stops.some((group) => group.some((mark) => mark.milestone === milestone)),
    );
const answered: Matters = ({ state }) => state.outcomes.some((outcome) => outcome.sentOn !== undefined);

/** When a command means something. Commands of panels themselves have none: they are given in the panel's own app. */
export const MATTERS = {
  ReceiveComplaint: undefined,
  SignComplaint: ({ state }, stage) =>
    state.status === 'open' && state.signature === 'needed' && stage.kind !== 'concern',
  AssessComplaint: ({ state, procedure }) =>
    state.status === 'open' && procedure.assessment !== undefined && !hasReached(state, 'assessed'),
  NameSubject: open,
  RecordSubjectInformed: ({ state }) =>
    state.status === 'open' && !state.subjectInformed && state.subjects.length + state.about.length > 0,
  AssignHandler: open,
  RecordInvolvement: ({ state, procedure }) => state.status === 'open' && procedure.panel !== undefined,
  RecordMeeting: (facts, stage) => decides(facts, stage) || awaited('meetingSettled')(facts, stage),
  RecordNoMeeting: awaited('meetingSettled'),
  RecordSpokenExplanation: (facts, stage) =>
    stage.kind !== 'panel' && awaited('spokenExplanation')(facts, stage),
  AddNote: open,
  SendMessage: ({ state }) => state.status !== 'new',
  RecordFinding: (facts, stage) =>
    decides(facts, stage) && (stage.findings === 'each point' || facts.state.points.length > 1),
  DecideOutcome: (facts, stage) =>
    decides(facts, stage) && !facts.state.outcomes.some((outcome) => outcome.stage === stage.key),
  SendLetter: open,
  HoldPoint: ({ state, procedure }) =>
    state.status === 'open' &&
    procedure.holds.length > 0 &&
    state.points.some((point) => point.held === undefined),
  ResumePoint: ({ state }) =>
    state.status === 'open' && state.points.some((point) => point.held !== undefined),
  SetWindow: ({ state }, stage) =>
    state.status === 'open' && stage.onward.some((way) => way.window.kind === 'agreed'),
  RequestNextStage: (facts) => waysOn(facts).length > 0,
  DecideLateRequest: ({ state }) =>
    state.requests.at(-1)?.late === true && state.requests.at(-1)?.decided === undefined,
  RecordResponse: (facts, stage) => hears(facts, stage) && facts.state.responseId === undefined,
  RecordComplainantResponse: answered,
  CloseCase: open,
  AppointPanelMember: hears,
  StandDownPanelMember: (facts, stage) => hears(facts, stage) && facts.state.panel.members.length > 0,
  ArrangeHearing: hears,
  ReleasePapers: hears,
  MarkPapersRead: undefined,
  OpenHearing: undefined,
  TakeHearingStep: undefined,
  NoteAtHearing: undefined,
  DepartFromRunSheet: undefined,
  AdjournHearing: undefined,
  EndHearing: undefined,
  CastVote: undefined,
  RecordPanelFindings: undefined,
} as const satisfies Record<CommandType, Matters | undefined> as Record<CommandType, Matters | undefined>;

/** The order of the work, for what no clock puts in order. */
export const WORK = [
  'DecideLateRequest',
  'SignComplaint',
  'AssessComplaint',
  'NameSubject',
  'RecordSubjectInformed',
  'AssignHandler',
  'RecordInvolvement',
  'AppointPanelMember',
  'RecordResponse',
  'ArrangeHearing',
  'ReleasePapers',
  'StandDownPanelMember',
  'RecordMeeting',
  'RecordNoMeeting',
  'RecordSpokenExplanation',
  'RecordFinding',
  'HoldPoint',
  'ResumePoint',
  'DecideOutcome',
  'SetWindow',
  'SendLetter',
  'RecordComplainantResponse',
  'RequestNextStage',
  'SendMessage',
  'AddNote',
  'CloseCase',
] as const satisfies readonly CommandType[];
