import type { Instant, PlainDate } from '../calendar/plain-date.ts';
import type { ActorRef, PersonId, RoleKey } from '../people.ts';
import type { Channel, Effect, Milestone, Rendition } from '../procedure/vocabulary.ts';
import type { PanelEventData } from './panel-events.ts';

/** Ids of encrypted rows: what people wrote, said and are called stands there, never in an event. */
export type ContentId = string;
export type PointId = string;
export type LetterId = string;
export type StageKey = string;

/**
 * What can happen to a case. Events hold ids, dates, codes and numbers only: no names, no free text. A date that was promised to somebody in
 * writing is a fact and stands here with the calendar it was worked out by; every other due date is computed.
 */
export type EventData = {
  ComplaintReceived: {
    kind: 'concern' | 'complaint';
    procedure: { key: string; version: number };
    stage: StageKey;
    trackingNumber: string;
    channel: Channel;
    receivedAt: Instant;
    /** When it existed in writing; absent while somebody still has to write it down. */
    writtenAt?: Instant;
    audience?: string;
    anonymous: boolean;
    onBehalf: 'self' | 'someone else' | 'organisation';
    scribe: 'none' | 'staff' | 'third party';
    signature: 'given' | 'needed' | 'waived' | 'not asked';
    topics: readonly string[];
    /** Roles the complaint is about, as far as the form or the person taking it down says. */
    about: readonly RoleKey[];
    site?: string;
    points: readonly PointId[];
    answersId: ContentId;
    calendarVersion: string;
  };
  ComplaintSigned: { how: 'typed name' | 'on paper'; signedAt: Instant; signatureId: ContentId };
  ReferenceMinted: { labelId: ContentId; collision: number };
  ComplaintAssessed: {
    seriousness: 'ordinary' | 'serious' | 'very serious';
    informSubject: 'now' | 'later' | 'not yet' | 'no subject';
    informOn?: PlainDate;
    reasonId?: ContentId;
  };
  SubjectNamed: { personId?: PersonId; roles: readonly RoleKey[]; subjectId: ContentId };
  SubjectInformed: { noteId: ContentId };
  HandlerAssigned: {
    stage: StageKey;
    role: RoleKey;
    personId: PersonId;
    independence: 'met' | 'nobody independent available';
  };
  InvolvementRecorded: { personId: PersonId };
  MeetingHeld: { on: PlainDate; noteId: ContentId };
  MeetingNotNeeded: { reasonId: ContentId };
  SpokenExplanationGiven: { at: Instant; noteId: ContentId };
  NoteAdded: { kind: 'note' | 'interview' | 'call' | 'action'; noteId: ContentId };
  MessageSent: { from: 'complainant' | 'staff'; messageId: ContentId };
  FindingRecorded: {
    stage: StageKey;
    pointId: PointId;
    outcome: string;
    effect: Effect;
    findingId: ContentId;
  };
  OutcomeDecided: {
    stage: StageKey;
    outcome: string;
    effect: Effect;
    reasonsId?: ContentId;
    redress: readonly string[];
    redressOmitted: readonly { redress: string; reasonId: ContentId }[];
    signatureId?: ContentId;
  };
  LetterSent: {
    letter: string;
    letterId: LetterId;
    stage: StageKey;
    /** complainant, subject, handler, receiver, organisation or role:<key>. */
    to: string;
    rendition: Rendition;
    channel: Channel;
    sentAt: Instant;
    datedOn: PlainDate;
    receivedOn: PlainDate;
    marks: readonly Milestone[];
    /** A date promised in it: which clock it sets. */
    promised?: { clock: string; on: PlainDate };
    omitted: readonly { block: string; reasonId: ContentId }[];
    calendarVersion: string;
  };
  PointHeld: { pointId: PointId; ground: string; heldOn: PlainDate; reasonId: ContentId };
  PointResumed: { pointId: PointId; resumedOn: PlainDate };
  WindowSet: { stage: StageKey; until: PlainDate; standing: 'agreed' | 'proposed'; calendarVersion: string };
  NextStageRequested: {
    from: StageKey;
    to: StageKey;
    receivedAt: Instant;
    late: boolean;
    answersId: ContentId;
  };
  LateRequestDecided: { to: StageKey; accepted: boolean; reasonId: ContentId };
  /** `direct`: the procedure sends the case here without anybody asking for it (a complaint about the head of the organisation). */
  StageOpened: { stage: StageKey; openedAt: Instant; direct: boolean };
  ResponseObtained: { responseId: ContentId };
  ComplainantResponded: { response: 'satisfied' | 'not satisfied' | 'no answer'; noteId?: ContentId };
  CaseClosed: { reason: string; noteId?: ContentId; closedOn: PlainDate };
} & PanelEventData;

export type EventType = keyof EventData;
export type CaseEvent = { [T in EventType]: { type: T; data: EventData[T] } }[EventType];

/** An event as the history holds it. `seq` counts from 1 within the case. */
export type Recorded = CaseEvent & { seq: number; at: Instant; by: ActorRef };
