import type { Instant } from '../calendar/plain-date.ts';
import type { Actor, PersonId } from '../people.ts';

/** What a value of a sentence is, so that whoever says it can name it: a person's name, a stage's name, a long date. */
export const RECORD_VALUE_KINDS = [
  'carried',
  'channel',
  'closure',
  'day',
  'hold',
  'letter',
  'moment',
  'noteKind',
  'number',
  'outcome',
  'part',
  'person',
  'point',
  'recipient',
  'redress',
  'role',
  'seriousness',
  'stage',
  'standDownReason',
  'step',
  'text',
] as const;
export type RecordValueKind = (typeof RECORD_VALUE_KINDS)[number];

/** Several values of one name are said one after another. `stage`: whose outcome or redress it is, where it is not the panel's. */
export type RecordValue = { name: string; kind: RecordValueKind; value: string; stage: string | null };

/** What a sentence of a record says; its words are the reader's app's. */
export const RECORD_CODES = [
  'CaseClosed',
  'ComplaintAssessed',
  'ComplaintReceived',
  'ComplaintSigned',
  'ConcernReceived',
  'FindingRecorded',
  'HandlerAssigned',
  'HearingAdjourned',
  'HearingArranged',
  'HearingEnded',
  'HearingNoted',
  'HearingOpened',
  'HearingStepDeparted',
  'HearingStepTaken',
  'InformLater',
  'InformNobody',
  'InformNotYet',
  'InformNow',
  'InvolvementRecorded',
  'LateRequestAccepted',
  'LateRequestRefused',
  'LetterPromises',
  'LetterSent',
  'MeetingHeld',
  'MeetingNotNeeded',
  'MessageFromComplainant',
  'MessageToComplainant',
  'NextStageRequested',
  'NobodyIndependent',
  'NoteAdded',
  'OutcomeDecided',
  'PanelDecided',
  'PanelFindingsRecorded',
  'PanelMemberAppointed',
  'PanelMemberStoodDown',
  'PapersRead',
  'PapersReleased',
  'PointHeld',
  'PointResumed',
  'RedressOffered',
  'ReferenceMinted',
  'RequestedLate',
  'RespondedNoAnswer',
  'RespondedNotSatisfied',
  'RespondedSatisfied',
  'ResponseObtained',
  'SignedOnPaper',
  'SpokenExplanationGiven',
  'StageOpened',
  'StageOpenedDirectly',
  'SubjectDescribed',
  'SubjectInformed',
  'SubjectNamed',
  'Unread',
  'VoteCast',
  'VoteUndecided',
  'WindowAgreed',
  'WindowProposed',
] as const;
export type RecordCode = (typeof RECORD_CODES)[number];

export type RecordSentence = { readonly code: RecordCode; readonly values: readonly RecordValue[] };

/** What happened, in sentences, with the ids of what was written at the time. */
export type RecordTelling = {
  readonly sentences: readonly RecordSentence[];
  readonly textIds: readonly string[];
};

/** One line of the record of a case. What follows from something else was nobody's own act: `system`. */
export type RecordEntry = RecordTelling & {
  readonly seq: number;
  readonly at: Instant;
  readonly by: Actor['kind'];
  readonly byPersonId: PersonId | null;
};

export const value = (
  name: string,
  kind: RecordValueKind,
  of: string | number,
  stage: string | null = null,
): RecordValue => ({ name, kind, value: String(of), stage });

export const values = (name: string, kind: RecordValueKind, of: readonly string[]): readonly RecordValue[] =>
  of.map((each) => value(name, kind, each));

export const sentence = (code: RecordCode, ...said: readonly RecordValue[]): RecordSentence => ({
  code,
  values: said,
});

/** One sentence, and what was written. */
export const tell = (
  told: RecordSentence | readonly RecordSentence[],
  ...written: readonly (string | undefined)[]
): RecordTelling => ({
  sentences: 'code' in told ? [told] : told,
  textIds: written.filter((id) => id !== undefined),
});
