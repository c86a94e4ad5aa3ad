import type { EventData, EventType, Recorded } from '../history/events.ts';
import { handlerNow, type CaseState } from '../history/state.ts';

/**
 * Somebody who should hear that there is news, never what it says: a notice has no reference, no name and no content. `role` goes to whoever
 * holds it today.
 */
export type Notice = {
  to:
    | { complainant: true }
    | { personId: string }
    | { duty: 'receives' | 'assesses' | 'convenes' | 'assigns' };
  about: NoticeKind;
  letterId?: string;
};
export type NoticeKind =
  | 'received'
  | 'news'
  | 'letter'
  | 'assigned'
  | 'message'
  | 'next stage asked'
  | 'late request'
  | 'panel';

/** Who hears of an event. `state` is the case after it. */
export const noticesFor = (event: Recorded, state: CaseState): readonly Notice[] =>
  (rows[event.type] as Row<EventType>)(event.data, state);

type Row<T extends EventType> = (data: EventData[T], state: CaseState) => readonly Notice[];
const silent = (): readonly Notice[] => [];
const complainant = (about: NoticeKind): Notice => ({ to: { complainant: true }, about });
const handler = (state: CaseState, about: NoticeKind): readonly Notice[] => {
  const now = handlerNow(state);
  return now === undefined
    ? [{ to: { duty: 'receives' }, about }]
    : [{ to: { personId: now.personId }, about }];
};
const wholePanel = (state: CaseState): readonly Notice[] =>
  state.panel.members.map((member): Notice => ({ to: { personId: member.personId }, about: 'panel' }));

const rows: { readonly [T in EventType]: Row<T> } = {
  // OTO step 2: passed on immediately. 1MM: acknowledged within minutes, by itself.
  ComplaintReceived: () => [
    complainant('received'),
    { to: { duty: 'receives' }, about: 'received' },
    { to: { duty: 'assesses' }, about: 'received' },
  ],
  ComplaintSigned: (_data, state) => handler(state, 'news'),
  ReferenceMinted: silent,
  ComplaintAssessed: () => [{ to: { duty: 'assigns' }, about: 'news' }],
  SubjectNamed: silent,
  SubjectInformed: silent,
  HandlerAssigned: (data) => [{ to: { personId: data.personId }, about: 'assigned' }],
  InvolvementRecorded: silent,
  MeetingHeld: silent,
  MeetingNotNeeded: silent,
  SpokenExplanationGiven: silent,
  NoteAdded: silent,
  MessageSent: (data, state) =>
    data.from === 'staff' ? [complainant('message')] : handler(state, 'message'),
  FindingRecorded: silent,
  OutcomeDecided: silent,
  LetterSent: (data) =>
    data.to === 'complainant'
      ? [{ to: { complainant: true }, about: 'letter', letterId: data.letterId }]
      : [],
  PointHeld: () => [complainant('news')],
  PointResumed: () => [complainant('news')],
  WindowSet: silent,
  NextStageRequested: (data, state) =>
    data.late
      ? [...handler(state, 'late request')]
      : [
          { to: { duty: 'assigns' }, about: 'next stage asked' },
          { to: { duty: 'convenes' }, about: 'next stage asked' },
        ],
  LateRequestDecided: () => [complainant('news')],
  StageOpened: silent,
  ResponseObtained: silent,
  ComplainantResponded: (_data, state) => handler(state, 'news'),
  CaseClosed: () => [complainant('news')],
  PanelMemberAppointed: (data) => [{ to: { personId: data.personId }, about: 'panel' }],
  PanelMemberStoodDown: (data) => [
    { to: { personId: data.personId }, about: 'panel' },
    { to: { duty: 'convenes' }, about: 'panel' },
  ],
  HearingArranged: (_data, state) => [complainant('news'), ...wholePanel(state)],
  PapersReleased: (_data, state) => wholePanel(state),
  PapersRead: silent,
  HearingOpened: silent,
  HearingStepTaken: silent,
  HearingNoted: silent,
  HearingStepDeparted: silent,
  HearingAdjourned: (_data, state) => [complainant('news'), ...wholePanel(state)],
  HearingEnded: silent,
  VoteCast: silent,
  VoteUndecided: (_data, state) => wholePanel(state),
  PanelDecided: (_data, state) => [...wholePanel(state), { to: { duty: 'convenes' }, about: 'panel' }],
  PanelFindingsRecorded: () => [{ to: { duty: 'convenes' }, about: 'panel' }],
};
