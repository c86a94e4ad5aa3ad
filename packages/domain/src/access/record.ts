import { isKnown } from '../history/evolve.ts';
import type { CaseEvent, EventData, EventType, Recorded } from '../history/events.ts';
import { sentence, tell, value, values, type RecordEntry, type RecordTelling } from './record-entry.ts';
import { panelRecord } from './record-of-a-panel.ts';

/** Everything that happened in a case, in order, for those who may read its history; of what this release does not know, that there is something. */
export const recordOf = (history: readonly Recorded[]): readonly RecordEntry[] =>
  history.map((event) => {
    const { seq, at, by } = event;
    const whose = BY_ITSELF.has(event.type) ? { kind: 'system' as const } : by;
    return {
      seq,
      at,
      by: whose.kind,
      byPersonId: ('id' in whose ? whose.id : undefined) ?? null,
      ...(isKnown(event) ? told(event) : tell(sentence('Unread'))),
    };
  });

const told = <T extends EventType>({ type, data }: CaseEvent<T>): RecordTelling => record[type](data);

const BY_ITSELF: ReadonlySet<Recorded['type']> = new Set<EventType>([
  'ReferenceMinted',
  'StageOpened',
  'VoteUndecided',
  'PanelDecided',
]);

const INFORM = {
  now: 'InformNow',
  later: 'InformLater',
  'not yet': 'InformNotYet',
  'no subject': 'InformNobody',
} as const;

const RESPONDED = {
  satisfied: 'RespondedSatisfied',
  'not satisfied': 'RespondedNotSatisfied',
  'no answer': 'RespondedNoAnswer',
} as const;

/** How each kind of event stands in the record. */
const record: { readonly [T in EventType]: (data: EventData[T]) => RecordTelling } = {
  ComplaintReceived: ({ kind, channel }) =>
    tell(
      sentence(
        kind === 'concern' ? 'ConcernReceived' : 'ComplaintReceived',
        value('channel', 'channel', channel),
      ),
    ),
  ComplaintSigned: ({ how }) => tell(sentence(how === 'on paper' ? 'SignedOnPaper' : 'ComplaintSigned')),
  ReferenceMinted: ({ referenceId }) =>
    tell(sentence('ReferenceMinted', value('reference', 'text', referenceId))),
  ComplaintAssessed: ({ seriousness, informSubject, informOn, reasonId }) =>
    tell(
      [
        sentence('ComplaintAssessed', value('seriousness', 'seriousness', seriousness)),
        sentence(INFORM[informSubject], ...(informOn === undefined ? [] : [value('date', 'day', informOn)])),
      ],
      reasonId,
    ),
  SubjectNamed: ({ personId, roles, subjectId }) => {
    const who = [
      ...values('who', 'person', personId === undefined ? [] : [personId]),
      ...values('who', 'role', roles),
    ];
    return tell(
      who.length === 0 ? sentence('SubjectDescribed') : sentence('SubjectNamed', ...who),
      subjectId,
    );
  },
  SubjectInformed: ({ noteId }) => tell(sentence('SubjectInformed'), noteId),
  HandlerAssigned: ({ stage, role, personId, independence }) =>
    tell([
      sentence(
        'HandlerAssigned',
        value('who', 'person', personId),
        value('role', 'role', role),
        value('stage', 'stage', stage),
      ),
      ...(independence === 'met' ? [] : [sentence('NobodyIndependent')]),
    ]),
  InvolvementRecorded: ({ personId }) =>
    tell(sentence('InvolvementRecorded', value('who', 'person', personId))),
  MeetingHeld: ({ on, noteId }) => tell(sentence('MeetingHeld', value('date', 'day', on)), noteId),
  MeetingNotNeeded: ({ reasonId }) => tell(sentence('MeetingNotNeeded'), reasonId),
  SpokenExplanationGiven: ({ at, noteId }) =>
    tell(sentence('SpokenExplanationGiven', value('at', 'moment', at)), noteId),
  NoteAdded: ({ kind, noteId }) => tell(sentence('NoteAdded', value('kind', 'noteKind', kind)), noteId),
  MessageSent: ({ from, messageId }) =>
    tell(sentence(from === 'staff' ? 'MessageToComplainant' : 'MessageFromComplainant'), messageId),
  FindingRecorded: ({ stage, pointId, outcome, findingId }) =>
    tell(
      sentence(
        'FindingRecorded',
        value('number', 'point', pointId),
        value('word', 'outcome', outcome, stage),
      ),
      findingId,
    ),
  OutcomeDecided: ({ stage, outcome, reasonsId, redress, redressOmitted }) =>
    tell(
      [
        sentence('OutcomeDecided', value('stage', 'stage', stage), value('word', 'outcome', outcome, stage)),
        ...(redress.length === 0
          ? []
          : [
              sentence('RedressOffered', ...redress.map((offer) => value('offers', 'redress', offer, stage))),
            ]),
      ],
      reasonsId,
      ...redressOmitted.map(({ reasonId }) => reasonId),
    ),
  LetterSent: ({ letter, to, channel, promised, omitted }) =>
    tell(
      [
        sentence(
          'LetterSent',
          value('letter', 'letter', letter),
          value('to', 'recipient', to),
          value('channel', 'channel', channel),
        ),
        ...(promised === undefined ? [] : [sentence('LetterPromises', value('date', 'day', promised.on))]),
      ],
      ...omitted.map(({ reasonId }) => reasonId),
    ),
  PointHeld: ({ pointId, ground, reasonId }) =>
    tell(sentence('PointHeld', value('number', 'point', pointId), value('ground', 'hold', ground)), reasonId),
  PointResumed: ({ pointId }) => tell(sentence('PointResumed', value('number', 'point', pointId))),
  WindowSet: ({ until, standing }) =>
    tell(sentence(standing === 'agreed' ? 'WindowAgreed' : 'WindowProposed', value('date', 'day', until))),
  NextStageRequested: ({ to, late }) =>
    tell(sentence(late ? 'RequestedLate' : 'NextStageRequested', value('stage', 'stage', to))),
  LateRequestDecided: ({ accepted, reasonId }) =>
    tell(sentence(accepted ? 'LateRequestAccepted' : 'LateRequestRefused'), reasonId),
  StageOpened: ({ stage, direct }) =>
    tell(sentence(direct ? 'StageOpenedDirectly' : 'StageOpened', value('stage', 'stage', stage))),
  ResponseObtained: ({ responseId }) => tell(sentence('ResponseObtained'), responseId),
  ComplainantResponded: ({ response, noteId }) => tell(sentence(RESPONDED[response]), noteId),
  CaseClosed: ({ reason, noteId }) =>
    tell(sentence('CaseClosed', value('reason', 'closure', reason)), noteId),
  ...panelRecord,
};

/** A message between the complainant and staff; what it says is content. */
export type MessageEntry = {
  readonly id: string;
  readonly from: 'complainant' | 'staff';
  readonly at: Recorded['at'];
  readonly byPersonId: string | null;
};

export const messagesOf = (history: readonly Recorded[]): readonly MessageEntry[] =>
  history.flatMap((event) =>
    event.type === 'MessageSent'
      ? [{ id: event.data.messageId, from: event.data.from, at: event.at, byPersonId: event.by.id ?? null }]
      : [],
  );

/** Ids of the words in which people were described that it is about. */
export const subjectTextsOf = (history: readonly Recorded[]): readonly string[] =>
  history.flatMap((event) => (event.type === 'SubjectNamed' ? [event.data.subjectId] : []));
