import type { Instant, PlainDate } from '../calendar/plain-date.ts';
import type {
  CaseState,
  Handler,
  Outcome,
  Pause,
  Point,
  Reached,
  SentLetter,
  StageRequest,
} from '../history/state.ts';
import type { PersonId, RoleKey } from '../people.ts';
import type { Channel, Effect, Milestone } from '../procedure/vocabulary.ts';
import { spelled, type Spelled } from '../words/spelled.ts';
import { toldPanel, type ToldPanel } from './told-panel.ts';

/**
 * A case as it is sent to one reader: what its history comes to, as far as they may know it, and none of the events. Lists stand where the state
 * holds records, null where it holds nothing, and closed words are spelled as the contract spells them. Each app asks for its readers' part of it,
 * and `case-as-told.ts` makes of that part the state that the rules are asked about.
 */
export type ToldCase = {
  readonly seq: number;
  readonly status: CaseState['status'];
  readonly kind: CaseState['kind'];
  readonly trackingNumber: string | null;
  readonly receivedAt: Instant | null;
  readonly receivedOn: PlainDate | null;
  readonly channel: Spelled<Channel> | null;
  readonly anonymous: boolean;
  readonly onBehalf: Spelled<CaseState['onBehalf']>;
  readonly signature: Spelled<CaseState['signature']>;
  readonly audience: string | null;
  readonly topics: readonly string[];
  readonly site: string | null;
  readonly answersId: string | null;
  readonly about: readonly RoleKey[];
  readonly subjects: readonly PersonId[];
  readonly subjectInformed: boolean;
  readonly referenceId: string | null;
  readonly assessment: ToldAssessment | null;
  readonly stage: string;
  readonly stagesOpened: readonly string[];
  readonly rerouted: CaseState['rerouted'] | null;
  readonly handlers: readonly ToldHandler[];
  readonly involved: readonly PersonId[];
  readonly concerned: readonly PersonId[];
  readonly points: readonly ToldPoint[];
  readonly pauses: readonly ToldPause[];
  readonly outcomes: readonly ToldOutcome[];
  readonly letters: readonly ToldLetter[];
  readonly windows: readonly ToldWindow[];
  readonly requests: readonly ToldRequest[];
  readonly responseId: string | null;
  readonly complainantResponse: Spelled<NonNullable<CaseState['complainantResponse']>> | null;
  readonly reached: readonly ToldMilestone[];
  readonly closed: { readonly reason: string; readonly on: PlainDate } | null;
  readonly panel: ToldPanel;
  readonly unread: number;
};
type Nullable<T, K extends keyof T> = { readonly [Key in keyof T as Key extends K ? never : Key]: T[Key] } & {
  readonly [Key in K]-?: NonNullable<T[Key]> | null;
};
export type ToldAssessment = {
  readonly seriousness: Spelled<NonNullable<CaseState['assessment']>['seriousness']>;
  readonly informSubject: Spelled<NonNullable<CaseState['assessment']>['informSubject']>;
  readonly informOn: PlainDate | null;
};
export type ToldHandler = Omit<Handler, 'independence'> & { independence: Spelled<Handler['independence']> };
export type ToldPoint = Pick<Point, 'id'> & {
  readonly held: NonNullable<Point['held']> | null;
  readonly findings: readonly ToldFinding[];
};
export type ToldFinding = { stage: string; outcome: string; effect: Spelled<Effect>; findingId: string };
export type ToldPause = Nullable<Pause, 'to'>;
export type ToldOutcome = Nullable<Omit<Outcome, 'effect'>, 'reasonsId' | 'sentOn' | 'datedOn'> & {
  readonly effect: Spelled<Effect>;
};
export type ToldLetter = Nullable<SentLetter, 'promised'>;
export type ToldWindow = { stage: string; until: PlainDate; standing: 'agreed' | 'proposed' };
export type ToldRequest = Nullable<StageRequest, 'decided'>;
export type ToldMilestone = Omit<Nullable<Reached, 'stage' | 'to' | 'pointId'>, 'milestone'> & {
  readonly milestone: Milestone;
};

export const toldCase = (state: CaseState): ToldCase => ({
  ...toldComplaint(state),
  ...toldPeople(state),
  ...toldCourse(state),
  seq: state.seq,
  panel: toldPanel(state.panel),
  unread: state.unread,
});

/** What came in. */
const toldComplaint = (state: CaseState) => ({
  status: state.status,
  kind: state.kind,
  trackingNumber: state.trackingNumber ?? null,
  receivedAt: state.receivedAt ?? null,
  receivedOn: state.receivedOn ?? null,
  channel: state.channel === undefined ? null : spelled(state.channel),
  anonymous: state.anonymous,
  onBehalf: spelled(state.onBehalf),
  signature: spelled(state.signature),
  audience: state.audience ?? null,
  topics: state.topics,
  site: state.site ?? null,
  answersId: state.answersId ?? null,
  referenceId: state.referenceId ?? null,
});

/** Whom it is about, and who deals with it. */
const toldPeople = ({ assessment, ...state }: CaseState) => ({
  about: state.about,
  subjects: state.subjects,
  subjectInformed: state.subjectInformed,
  assessment:
    assessment === undefined
      ? null
      : {
          seriousness: spelled(assessment.seriousness),
          informSubject: spelled(assessment.informSubject),
          informOn: assessment.informOn ?? null,
        },
  handlers: state.handlers.map((handler) => ({ ...handler, independence: spelled(handler.independence) })),
  involved: state.involved,
  concerned: state.concerned,
});

/** What became of it. */
const toldCourse = (state: CaseState) => ({
  stage: state.stage,
  stagesOpened: state.stagesOpened,
  rerouted: state.rerouted ?? null,
  points: state.points.map(({ id, held, findings }) => ({
    id,
    held: held ?? null,
    findings: Object.entries(findings).map(([stage, found]) => ({
      ...found,
      stage,
      effect: spelled(found.effect),
    })),
  })),
  pauses: state.pauses.map((pause) => ({ ...pause, to: pause.to ?? null })),
  outcomes: state.outcomes.map((outcome) => ({
    ...outcome,
    effect: spelled(outcome.effect),
    reasonsId: outcome.reasonsId ?? null,
    sentOn: outcome.sentOn ?? null,
    datedOn: outcome.datedOn ?? null,
  })),
  letters: state.letters.map((letter) => ({ ...letter, promised: letter.promised ?? null })),
  windows: Object.entries(state.windows).map(([stage, window]) => ({ stage, ...window })),
  requests: state.requests.map((request) => ({ ...request, decided: request.decided ?? null })),
  responseId: state.responseId ?? null,
  complainantResponse: state.complainantResponse === undefined ? null : spelled(state.complainantResponse),
  reached: state.reached.map((mark) => ({
    ...mark,
    stage: mark.stage ?? null,
    to: mark.to ?? null,
    pointId: mark.pointId ?? null,
  })),
  closed: state.closed ?? null,
});
