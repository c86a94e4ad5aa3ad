import { marksOf, copiesOf } from '../letters/recipients.ts';
import { panelShort } from '../panel/composition.ts';
import { findStage, lettersOfStage } from '../procedure/find.ts';
import type { LetterRule, StageRule } from '../procedure/stages.ts';
import type { Milestone } from '../procedure/vocabulary.ts';
import { clocks, runningClocks, type Clock } from './clocks.ts';
import type { CommandType } from './commands.ts';
import { refusal } from './decide.ts';
import { waysOn } from './escalation.ts';
import type { Facts, Refusal } from './facts.ts';
import { unansweredPoints } from './outcome.ts';
import { handlerNow, hasReached, type CaseState } from './state.ts';

/** One thing that staff can do in a case, or will be able to: why not now, and which running clocks it stops or helps to stop. */
export type Step = {
  readonly command: CommandType;
  /** For `SendLetter`: which letter. */
  readonly letter?: LetterRule;
  readonly refusal?: Refusal;
  /** Soonest first. */
  readonly stops: readonly Clock[];
  /** Running clocks that another step stops, which cannot be taken before this one. */
  readonly helps: readonly Clock[];
};

/**
 * What staff do in the present stage of a case: every command that means something here, in the order in which the clocks they stop run out; what
 * stops none comes after, in the order of the work. A step that cannot be done now stays, with the reason.
 */
export function playbook(facts: Facts): readonly Step[] {
  const { state, procedure, calendar, now } = facts;
  const stage = findStage(procedure, state.stage);
  if (stage === undefined) return [];
  const running = runningClocks(clocks(state, procedure, calendar, now));
  const steps = WORK.filter((command) => MATTERS[command]?.(facts, stage) === true).flatMap((command) =>
    command === 'SendLetter'
      ? lettersToSend(facts).map((letter) => stepOf(facts, running, command, letter))
      : [stepOf(facts, running, command)],
  );
  return steps.toSorted((a, b) => endOf(a).localeCompare(endOf(b)));
}

/** The running clocks that the organisation itself has to stop, soonest first: the first is what a case is listed by. */
export const duties = ({ state, procedure, calendar, now }: Facts): readonly Clock[] =>
  runningClocks(clocks(state, procedure, calendar, now)).filter(
    ({ rule }) => rule.kind === 'hard' || rule.kind === 'target',
  );

function stepOf(facts: Facts, running: readonly Clock[], command: CommandType, letter?: LetterRule): Step {
  const no = refusal(
    { type: command, ...(letter === undefined ? {} : { data: { letter: letter.key } }) },
    facts,
  );
  const marks = letter === undefined ? (REACHES[command] ?? []) : marksOfAll(letter, facts);
  return {
    command,
    ...(letter === undefined ? {} : { letter }),
    ...(no === undefined ? {} : { refusal: no }),
    stops: running.filter((clock) => isStoppedBy(clock, marks, facts.state)),
    helps: helpedBy(facts, running, command),
  };
}

/** What has to be done first is as urgent as what waits for it: an outcome before its letter, a panel before its hearing. */
function helpedBy(facts: Facts, running: readonly Clock[], command: CommandType): readonly Clock[] {
  const waiting = WAITS_FOR[command]?.(facts) ?? [];
  return running.filter((clock) => isStoppedBy(clock, waiting, facts.state));
}

/** A clock that waits for two things is helped along by either, as long as that one has not happened. */
function isStoppedBy({ rule }: Clock, milestones: readonly Milestone[], state: CaseState): boolean {
  return rule.stops.some((group) =>
    group.some(
      (mark) =>
        milestones.includes(mark.milestone) &&
        (mark.milestone === 'escalated' ||
          mark.stage === undefined ||
          mark.stage === state.stage ||
          state.stagesOpened.includes(mark.stage)) &&
        (rule.per === 'recipient' || !hasReached(state, mark.milestone, mark.stage)),
    ),
  );
}

const marksOfAll = (letter: LetterRule, { state, procedure }: Facts): readonly Milestone[] =>
  copiesOf(letter, { state, procedure }).flatMap(({ to }) => marksOf(letter, to, procedure));

// What stops no clock comes after everything that does.
const endOf = ({ stops, helps }: Step): string => {
  const first = stops[0] ?? helps[0];
  return first === undefined ? 'zz' : (first.endsAt ?? 'z');
};

/** What a command lets a case reach; letters say it of themselves. */
const REACHES: Partial<Record<CommandType, readonly Milestone[]>> = {
  SignComplaint: ['written', 'signed'],
  AssessComplaint: ['assessed'],
  RecordSubjectInformed: ['subjectInformed'],
  AssignHandler: ['investigatorAsked'],
  RecordMeeting: ['meetingSettled'],
  RecordNoMeeting: ['meetingSettled'],
  RecordSpokenExplanation: ['spokenExplanation'],
  RequestNextStage: ['escalated'],
};

/** The milestones of the letters that answer the present stage, or name who handles it. */
const marksOfLetters = (facts: Facts, fits: (letter: LetterRule) => boolean): readonly Milestone[] =>
  lettersToSend(facts)
    .filter(fits)
    .flatMap((letter) => marksOfAll(letter, facts));

const answer = (facts: Facts): readonly Milestone[] => marksOfLetters(facts, ({ outcome }) => outcome);
const namesHandler = ({ blocks }: LetterRule): boolean => blocks.some(({ fill }) => fill === 'handler');

/** What cannot be reached before a command, while that command is still needed. */
const WAITS_FOR: Partial<Record<CommandType, (facts: Facts) => readonly Milestone[]>> = {
  AssignHandler: (facts) =>
    handlerNow(facts.state) === undefined ? [...answer(facts), ...marksOfLetters(facts, namesHandler)] : [],
  RecordFinding: (facts) => (unansweredPoints(facts) === undefined ? [] : answer(facts)),
  DecideOutcome: answer,
  SetWindow: (facts) => (facts.state.windows[facts.state.stage] === undefined ? answer(facts) : []),
  AppointPanelMember: (facts) => (panelShort(facts).length > 0 ? ['hearingEnded'] : []),
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
const MATTERS = {
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
const WORK = [
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

/** The letters that can still be owed: those of this stage, those of no stage, and an acknowledgement of a stage gone by that never went. */
function lettersToSend({ state, procedure }: Facts): readonly LetterRule[] {
  const here = lettersOfStage(procedure, state.stage);
  const owed = procedure.letters.filter(
    (letter) =>
      !here.includes(letter) &&
      letter.stage !== undefined &&
      state.stagesOpened.includes(letter.stage) &&
      !letter.outcome &&
      letter.extends === undefined &&
      letter.marks.some((mark) => !hasReached(state, mark)),
  );
  return [...owed, ...here].filter(
    (letter) =>
      letter.marks.length === 0 ||
      letter.marks.some(again) ||
      letter.marks.some((mark) => !hasReached(state, mark, letter.stage)),
  );
}

/** What can be owed more than once in a stage: a copy for each recipient, an outcome for a point that was on hold, another extension. */
const again = (mark: Milestone): boolean =>
  mark === 'outcomeSent' ||
  mark === 'findingsSent' ||
  mark === 'hearingNoticeSent' ||
  mark === 'holdingLetterSent' ||
  mark === 'expectedDateGiven';
