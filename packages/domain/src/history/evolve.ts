import { londonDate, type Instant, type PlainDate } from '../calendar/plain-date.ts';
import type { Milestone } from '../procedure/vocabulary.ts';
import { evolvePanel } from './evolve-panel.ts';
import type { EventData, EventType, Recorded } from './events.ts';
import { newCase, type CaseState, type Point, type Reached } from './state.ts';

/**
 * What a case is after an event. Never throws: the apps fold histories with parts left out for their readers, and what is missing is then
 * simply not known.
 */
export const evolve = (state: CaseState, event: Recorded): CaseState => {
  const evolved = (changes[event.type] as Change<EventType>)(state, event.data, event);
  const panel = evolvePanel(evolved.panel, event);
  const reached = marks(evolved, event);
  const involved = withInvolved(evolved, event);
  return {
    ...evolved,
    panel,
    involved,
    seq: event.seq,
    reached: reached.length === 0 ? evolved.reached : [...evolved.reached, ...reached],
  };
};

/** A whole history, folded. */
export const stateOf = (history: readonly Recorded[]): CaseState => history.reduce(evolve, newCase);

type Change<T extends EventType> = (state: CaseState, data: EventData[T], event: Recorded) => CaseState;
const same = (state: CaseState): CaseState => state;

const changes: { readonly [T in EventType]: Change<T> } = {
  ComplaintReceived: (state, data) => ({
    ...state,
    status: 'open',
    kind: data.kind,
    procedure: data.procedure,
    trackingNumber: data.trackingNumber,
    receivedAt: data.receivedAt,
    receivedOn: londonDate(data.receivedAt),
    channel: data.channel,
    anonymous: data.anonymous,
    onBehalf: data.onBehalf,
    signature: data.signature,
    topics: data.topics,
    about: data.about,
    answersId: data.answersId,
    points: data.points.map((id) => ({ id, findings: {} })),
    stage: data.stage,
    stagesOpened: [data.stage],
    ...(data.audience === undefined ? {} : { audience: data.audience }),
    ...(data.site === undefined ? {} : { site: data.site }),
  }),
  ComplaintSigned: (state) => ({ ...state, signature: 'given' }),
  ReferenceMinted: (state, data) => ({ ...state, referenceId: data.labelId }),
  ComplaintAssessed: (state, data) => ({
    ...state,
    assessment: {
      seriousness: data.seriousness,
      informSubject: data.informSubject,
      ...(data.informOn === undefined ? {} : { informOn: data.informOn }),
    },
  }),
  SubjectNamed: (state, data) => ({
    ...state,
    about: [...new Set([...state.about, ...data.roles])],
    subjects: data.personId === undefined ? state.subjects : [...new Set([...state.subjects, data.personId])],
  }),
  SubjectInformed: (state) => ({ ...state, subjectInformed: true }),
  HandlerAssigned: (state, data) => ({ ...state, handlers: [...state.handlers, { ...data }] }),
  InvolvementRecorded: (state, { personId }) => ({
    ...state,
    concerned: [...new Set([...state.concerned, personId])],
  }),
  MeetingHeld: same,
  MeetingNotNeeded: same,
  SpokenExplanationGiven: same,
  NoteAdded: same,
  MessageSent: same,
  FindingRecorded: (state, { stage, pointId, outcome, effect, findingId }) => ({
    ...state,
    points: eachPoint(state, pointId, (point) => ({
      ...point,
      findings: { ...point.findings, [stage]: { outcome, effect, findingId } },
    })),
  }),
  OutcomeDecided: (state, { stage, outcome, effect, reasonsId, redress }) => ({
    ...state,
    outcomes: [
      ...state.outcomes,
      { stage, outcome, effect, redress, ...(reasonsId === undefined ? {} : { reasonsId }) },
    ],
  }),
  LetterSent: (state, data) => {
    const { letter, letterId, stage, to, sentAt, datedOn, receivedOn, promised, marks: marked } = data;
    const held = state.points.filter((point) => point.held !== undefined).map((point) => point.id);
    const sent = {
      letter,
      letterId,
      stage,
      to,
      sentAt,
      datedOn,
      receivedOn,
      held,
      ...(promised === undefined ? {} : { promised }),
    };
    const told = state.outcomes.findLastIndex((outcome) => outcome.stage === stage);
    const outcomes = marked.includes('outcomeSent')
      ? state.outcomes.map((outcome, index) =>
          index === told ? { ...outcome, sentOn: londonDate(sentAt), datedOn } : outcome,
        )
      : state.outcomes;
    return { ...state, letters: [...state.letters, sent], outcomes };
  },
  PointHeld: (state, { pointId, ground, heldOn }) => ({
    ...state,
    points: eachPoint(state, pointId, (point) => ({ ...point, held: { ground, heldOn } })),
    pauses: [...state.pauses, { pointId, from: heldOn }],
  }),
  PointResumed: (state, { pointId, resumedOn }) => ({
    ...state,
    points: eachPoint(state, pointId, ({ id, findings }) => ({ id, findings })),
    pauses: state.pauses.map((pause) =>
      pause.pointId === pointId && pause.to === undefined ? { ...pause, to: resumedOn } : pause,
    ),
  }),
  WindowSet: (state, { stage, until, standing }) => ({
    ...state,
    windows: { ...state.windows, [stage]: { until, standing } },
  }),
  NextStageRequested: (state, { from, to, receivedAt, late, answersId }) => ({
    ...state,
    requests: [...state.requests, { from, to, at: receivedAt, on: londonDate(receivedAt), late, answersId }],
  }),
  LateRequestDecided: (state, { to, accepted }) => ({
    ...state,
    requests: state.requests.map((request, index) =>
      request.to === to && index === state.requests.length - 1
        ? { ...request, decided: accepted ? 'accepted' : 'refused' }
        : request,
    ),
  }),
  StageOpened: (state, { stage, openedAt, direct }) => {
    const { closed: _reopened, ...rest } = state;
    const from = state.stagesOpened.filter((opened) => opened !== stage);
    const rerouted = direct && from.length > 0 ? { rerouted: { from, on: londonDate(openedAt) } } : {};
    return { ...rest, ...rerouted, status: 'open', stage, stagesOpened: [...state.stagesOpened, stage] };
  },
  ResponseObtained: (state, { responseId }) => ({ ...state, responseId }),
  ComplainantResponded: (state, { response }) => ({ ...state, complainantResponse: response }),
  CaseClosed: (state, { reason, closedOn }) => ({
    ...state,
    status: 'closed',
    closed: { reason, on: closedOn },
  }),
  PanelMemberAppointed: same,
  PanelMemberStoodDown: same,
  HearingArranged: same,
  PapersReleased: same,
  PapersRead: same,
  HearingOpened: same,
  HearingStepTaken: same,
  HearingNoted: same,
  HearingStepDeparted: same,
  HearingAdjourned: same,
  HearingEnded: same,
  VoteCast: same,
  VoteUndecided: same,
  PanelDecided: (state, { outcome, effect }) => ({
    ...state,
    outcomes: [...state.outcomes, { stage: state.stage, outcome, effect, redress: [] }],
  }),
  PanelFindingsRecorded: (state, { findings }) => ({
    ...state,
    points: state.points.map((point) => {
      const found = findings.find((finding) => finding.pointId === point.id);
      return found === undefined
        ? point
        : {
            ...point,
            findings: {
              ...point.findings,
              [state.stage]: { outcome: found.outcome, effect: found.effect, findingId: found.findingId },
            },
          };
    }),
  }),
};

const eachPoint = (state: CaseState, pointId: string, change: (point: Point) => Point): Point[] =>
  state.points.map((point) => (point.id === pointId ? change(point) : point));

/** The milestones an event reaches. `state` is the case after it. */
const marks = (state: CaseState, event: Recorded): Reached[] => {
  const mark = (milestone: Milestone, at: Instant, more: Partial<Reached> = {}): Reached => ({
    milestone,
    stage: state.stage,
    at,
    on: londonDate(at),
    seq: event.seq,
    ...more,
  });
  switch (event.type) {
    case 'ComplaintReceived': {
      const { receivedAt, writtenAt, signature, kind } = event.data;
      return [
        mark('received', receivedAt),
        ...(writtenAt === undefined ? [] : [mark('written', writtenAt)]),
        // NAM ?1: a waived signature (anonymous) starts what a signature would start, at receipt. NAM 4.1: a concern is not signed.
        ...(kind === 'complaint' && (signature === 'given' || signature === 'waived')
          ? [mark('signed', receivedAt)]
          : []),
      ];
    }
    case 'ComplaintSigned': {
      const written = state.reached.some((reached) => reached.milestone === 'written');
      return [
        ...(written ? [] : [mark('written', event.data.signedAt)]),
        mark('signed', event.data.signedAt),
      ];
    }
    case 'ComplaintAssessed':
      return [mark('assessed', event.at)];
    case 'SubjectInformed':
      return [mark('subjectInformed', event.at)];
    case 'HandlerAssigned':
      return [mark('investigatorAsked', event.at, { stage: event.data.stage })];
    case 'MeetingHeld':
      return [mark('meetingSettled', event.at, { on: event.data.on })];
    case 'MeetingNotNeeded':
      return [mark('meetingSettled', event.at)];
    case 'SpokenExplanationGiven':
      return [mark('spokenExplanation', event.data.at)];
    case 'LetterSent': {
      const { marks: marked, sentAt, datedOn, receivedOn, stage, to } = event.data;
      const day: Partial<Record<Milestone, PlainDate>> = {
        outcomeDated: datedOn,
        outcomeReceived: receivedOn,
      };
      return marked.map((milestone) =>
        mark(milestone, sentAt, { stage, to, on: day[milestone] ?? londonDate(sentAt) }),
      );
    }
    case 'StageOpened': {
      const asked = state.requests.findLast((request) => request.to === event.data.stage);
      const at = asked?.at ?? event.data.openedAt;
      // Nobody can sign an anonymous concern either: it counts as signed when it becomes a complaint.
      const signed =
        state.kind === 'concern' &&
        state.signature === 'waived' &&
        !state.reached.some(({ milestone }) => milestone === 'signed');
      return [
        ...(asked !== undefined || event.data.direct ? [mark('escalated', at)] : []),
        ...(signed ? [mark('signed', at)] : []),
      ];
    }
    case 'HearingEnded':
      return [mark('hearingEnded', event.data.endedAt)];
    case 'PanelDecided':
      return [mark('panelDecided', event.data.decidedAt)];
    case 'CaseClosed':
      return [mark('closed', event.at, { on: event.data.closedOn })];
    default:
      return [];
  }
};

/** OTO step 12: whoever had a part in a complaint cannot sit on its panel. Doing something in it as staff is having a part. */
const withInvolved = (state: CaseState, event: Recorded): readonly string[] => {
  const had = new Set(state.involved);
  if (event.by.kind === 'staff' && event.by.id !== undefined && !arranging.has(event.type))
    had.add(event.by.id);
  if (event.type === 'HandlerAssigned') had.add(event.data.personId);
  if (event.type === 'InvolvementRecorded') had.add(event.data.personId);
  if (event.type === 'SubjectNamed' && event.data.personId !== undefined) had.add(event.data.personId);
  return had.size === state.involved.length ? state.involved : [...had];
};

/** Arranging somebody else's hearing is not having a part in the complaint. */
const arranging: ReadonlySet<EventType> = new Set([
  'PanelMemberAppointed',
  'PanelMemberStoodDown',
  'HearingArranged',
  'PapersReleased',
]);
