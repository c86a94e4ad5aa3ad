import type { Instant, PlainDate } from '../calendar/plain-date.ts';
import type { PersonId, RoleKey } from '../people.ts';
import type { Channel, Effect, Milestone } from '../procedure/vocabulary.ts';
import { noPanel, type PanelState } from './panel-state.ts';
import type { ContentId, LetterId, PointId, StageKey } from './events.ts';

/** A milestone that was reached: when, in which stage, and for whom where there is one of it per recipient or point. */
export type Reached = {
  milestone: Milestone;
  stage?: StageKey;
  at: Instant;
  /** The day it counts from, in London; differs from `at` for a date that stands on a letter or a deemed receipt. */
  on: PlainDate;
  to?: string;
  pointId?: PointId;
  /** Position in the history, so that later can be told from earlier on the same day. */
  seq: number;
};

export type Point = {
  id: PointId;
  held?: { ground: string; heldOn: PlainDate };
  findings: Readonly<Record<StageKey, { outcome: string; effect: Effect; findingId: ContentId }>>;
};
export type Handler = {
  stage: StageKey;
  role: RoleKey;
  personId: PersonId;
  independence: 'met' | 'nobody independent available';
};
export type Outcome = {
  stage: StageKey;
  outcome: string;
  effect: Effect;
  reasonsId?: ContentId;
  redress: readonly string[];
  sentOn?: PlainDate;
  datedOn?: PlainDate;
};
export type SentLetter = {
  letter: string;
  letterId: LetterId;
  stage: StageKey;
  to: string;
  sentAt: Instant;
  datedOn: PlainDate;
  receivedOn: PlainDate;
  promised?: { clock: string; on: PlainDate };
  /** Points on hold when it went: they still have to be answered. */ held: readonly PointId[];
};
export type Pause = { pointId: PointId; from: PlainDate; to?: PlainDate };
export type StageRequest = {
  from: StageKey;
  to: StageKey;
  at: Instant;
  on: PlainDate;
  late: boolean;
  decided?: 'accepted' | 'refused';
  answersId: ContentId;
};

/** A case as its history tells it: nothing personal, everything a rule needs. */
export type CaseState = {
  seq: number;
  status: 'new' | 'open' | 'closed';
  kind: 'concern' | 'complaint';
  procedure?: { key: string; version: number };
  trackingNumber?: string;
  receivedAt?: Instant;
  receivedOn?: PlainDate;
  channel?: Channel;
  anonymous: boolean;
  onBehalf: 'self' | 'someone else' | 'organisation';
  signature: 'given' | 'needed' | 'waived' | 'not asked';
  audience?: string;
  topics: readonly string[];
  site?: string;
  answersId?: ContentId;
  /** Roles and people the complaint is about: everything those roles would do goes to whoever stands in for them. */
  about: readonly RoleKey[];
  subjects: readonly PersonId[];
  subjectInformed: boolean;
  referenceId?: ContentId;
  assessment?: {
    seriousness: 'ordinary' | 'serious' | 'very serious';
    informSubject: 'now' | 'later' | 'not yet' | 'no subject';
    informOn?: PlainDate;
  };
  stage: StageKey;
  stagesOpened: readonly StageKey[];
  /** The procedure took it out of the stages opened so far, without anybody asking, on this day. */
  rerouted?: { from: readonly StageKey[]; on: PlainDate };
  handlers: readonly Handler[];
  /** Everybody who had a part in the case: not to sit on its panel. */
  involved: readonly PersonId[];
  /** Those of them who had a part in what happened, and not only in dealing with it: not to investigate it either. */
  concerned: readonly PersonId[];
  points: readonly Point[];
  pauses: readonly Pause[];
  outcomes: readonly Outcome[];
  letters: readonly SentLetter[];
  windows: Readonly<Record<StageKey, { until: PlainDate; standing: 'agreed' | 'proposed' }>>;
  requests: readonly StageRequest[];
  responseId?: ContentId;
  complainantResponse?: 'satisfied' | 'not satisfied' | 'no answer';
  reached: readonly Reached[];
  closed?: { reason: string; on: PlainDate };
  panel: PanelState;
  /** How many events stand in the history that this release does not know: what they changed is not in here. */
  unread: number;
};

export const newCase: CaseState = {
  seq: 0,
  status: 'new',
  kind: 'complaint',
  anonymous: false,
  onBehalf: 'self',
  signature: 'not asked',
  topics: [],
  about: [],
  subjects: [],
  subjectInformed: false,
  stage: '',
  stagesOpened: [],
  handlers: [],
  involved: [],
  concerned: [],
  points: [],
  pauses: [],
  outcomes: [],
  letters: [],
  windows: {},
  requests: [],
  reached: [],
  panel: noPanel,
  unread: 0,
};

/** Who works the present stage, if anybody does yet. */
export const handlerNow = (state: CaseState): Handler | undefined =>
  state.handlers.findLast((handler) => handler.stage === state.stage);

/** Whether a milestone was reached, in one stage or in any. */
export const hasReached = (state: CaseState, milestone: Milestone, stage?: StageKey): boolean =>
  state.reached.some(
    (reached) => reached.milestone === milestone && (stage === undefined || reached.stage === stage),
  );

/** How many points the present stage has still to answer; what is on hold waits and does not count. */
export const pointsToAnswer = (state: CaseState): number =>
  state.points.filter((point) => point.held === undefined && point.findings[state.stage] === undefined)
    .length;
