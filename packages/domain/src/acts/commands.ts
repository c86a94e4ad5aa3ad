import type { Instant, PlainDate } from '../calendar/plain-date.ts';
import type { PersonId, RoleKey } from '../people.ts';
import type { Channel } from '../procedure/vocabulary.ts';
import type { PanelCommandData } from './panel/panel-commands.ts';
import type { PointId, StageKey } from '../history/events.ts';

/** What people ask for. Text here becomes encrypted content; `decide` says which. Everything else becomes part of an event. */
export type CommandData = {
  /** A new complaint: by the complainant through the portal, or written down by staff for somebody who phoned, wrote or came in. */
  ReceiveComplaint: {
    kind: 'concern' | 'complaint';
    channel: Channel;
    /** When it reached the organisation; the portal leaves it out and now counts. */
    receivedAt?: Instant;
    /** Absent for a form that is filled in writing; false when somebody told it and it still has to be put in writing. */
    inWriting: boolean;
    audience?: string;
    anonymous: boolean;
    onBehalf: 'self' | 'someone else' | 'organisation';
    scribe: 'none' | 'staff' | 'third party';
    topics: readonly string[];
    about: readonly RoleKey[];
    site?: string;
    /** Answers to the intake fields by key, as typed. */
    answers: Readonly<Record<string, string>>;
    /** The points of the complaint, each in the complainant's words; empty: the summary is the one point. */
    points: readonly string[];
    /** The typed name that signs it, with the declaration made. */
    signature?: { name: string; declared: boolean };
  };
  SignComplaint: { name: string; declared: boolean; how: 'typed name' | 'on paper' };
  AssessComplaint: {
    seriousness: 'ordinary' | 'serious' | 'very serious';
    informSubject: 'now' | 'later' | 'not yet' | 'no subject';
    informOn?: PlainDate;
    reason: string;
  };
  NameSubject: { personId?: PersonId; roles: readonly RoleKey[]; description: string };
  RecordSubjectInformed: { note: string };
  AssignHandler: { role: RoleKey; personId: PersonId };
  RecordInvolvement: { personId: PersonId };
  RecordMeeting: { on: PlainDate; note: string };
  RecordNoMeeting: { reason: string };
  RecordSpokenExplanation: { at: Instant; note: string };
  AddNote: { kind: 'note' | 'interview' | 'call' | 'action'; note: string };
  SendMessage: { message: string };
  RecordFinding: { pointId: PointId; outcome: string; finding: string };
  DecideOutcome: {
    outcome: string;
    reasons: string;
    redress: readonly string[];
    /** Why a due redress is left out, by redress key. */
    omitted: Readonly<Record<string, string>>;
    signature?: string;
  };
  SendLetter: {
    letter: string;
    to: string;
    channel: Channel;
    datedOn: PlainDate;
    /** Text of the typed blocks, by block key. */
    blocks: Readonly<Record<string, string>>;
    /** The date this letter promises, where it must hold one. */
    statedOn?: PlainDate;
    /** Why a block is left out, by block key, where the procedure allows that. */
    omitted: Readonly<Record<string, string>>;
  };
  HoldPoint: { pointId: PointId; ground: string; reason: string };
  ResumePoint: { pointId: PointId };
  SetWindow: { until: PlainDate; standing: 'agreed' | 'proposed' };
  RequestNextStage: { to: StageKey; receivedAt?: Instant; answers: Readonly<Record<string, string>> };
  DecideLateRequest: { accepted: boolean; reason: string };
  RecordResponse: { response: string };
  RecordComplainantResponse: { response: 'satisfied' | 'not satisfied' | 'no answer'; note: string };
  CloseCase: { reason: string; note: string };
} & PanelCommandData;

export type CommandType = keyof CommandData;
export type Command = { [T in CommandType]: { type: T; data: CommandData[T] } }[CommandType];
