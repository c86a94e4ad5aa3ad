import type { EventType, Recorded } from '../history/events.ts';
import type { NoticeKind } from '../words/notice-kinds.ts';

/** Whom a history is told to, when it is not told whole to those who work the case. */
export type Audience = 'complainant' | 'panel' | 'respondent';

/** `once sent`: what was decided reaches the complainant with the letter that says so, not before. */
export type Telling = 'told' | 'kept' | 'once sent';

/**
 * Who hears that there is news. `handler`: whoever works the stage, or who receives complaints while nobody does. `named`: the person the event
 * is about. A duty: whoever holds a role with it today.
 */
export type Hearer =
  | 'complainant'
  | 'handler'
  | 'members'
  | 'named'
  | 'receives'
  | 'assesses'
  | 'assigns'
  | 'convenes';
export type NoticeRule = { to: Hearer; about: NoticeKind; when?: keyof typeof conditions };

type Tellings = Readonly<Record<Audience, Telling>> & { notices: readonly NoticeRule[] };
const row = (
  complainant: Telling,
  panel: Telling,
  respondent: Telling,
  ...notices: readonly NoticeRule[]
): Tellings => ({
  complainant,
  panel,
  respondent,
  notices,
});

const news: NoticeRule = { to: 'complainant', about: 'news' };
const members: NoticeRule = { to: 'members', about: 'panel' };
const convener: NoticeRule = { to: 'convenes', about: 'panel' };
const named = (about: NoticeKind): NoticeRule => ({ to: 'named', about });
const handler = (about: NoticeKind): NoticeRule => ({ to: 'handler', about });

/** Who is told of what, and who hears at once that there is news. Every event has its row. */
export const tellings: Readonly<Record<EventType, Tellings>> = {
  // OTO step 2: passed on immediately. 1MM: acknowledged within minutes, by itself.
  ComplaintReceived: row(
    'told',
    'told',
    'told',
    { to: 'complainant', about: 'received' },
    { to: 'receives', about: 'received' },
    { to: 'assesses', about: 'received' },
  ),
  ComplaintSigned: row('told', 'told', 'kept', handler('news')),
  ReferenceMinted: row('told', 'told', 'kept'),
  // OTO step 2 promises that somebody looks at it: that it was kept is told, what they thought is not (`withoutIds`).
  ComplaintAssessed: row('told', 'kept', 'kept', { to: 'assigns', about: 'news' }),
  SubjectNamed: row('kept', 'kept', 'kept'),
  SubjectInformed: row('told', 'kept', 'told'),
  HandlerAssigned: row('told', 'told', 'kept', named('assigned')),
  InvolvementRecorded: row('kept', 'kept', 'kept'),
  MeetingHeld: row('told', 'told', 'kept'),
  MeetingNotNeeded: row('told', 'told', 'kept'),
  SpokenExplanationGiven: row('told', 'told', 'kept'),
  NoteAdded: row('kept', 'kept', 'kept'),
  MessageSent: row(
    'told',
    'kept',
    'kept',
    { to: 'complainant', about: 'message', when: 'from staff' },
    { to: 'handler', about: 'message', when: 'from the complainant' },
  ),
  FindingRecorded: row('once sent', 'told', 'kept'),
  OutcomeDecided: row('once sent', 'told', 'kept'),
  LetterSent: row('told', 'told', 'told', { to: 'complainant', about: 'letter', when: 'to the complainant' }),
  PointHeld: row('told', 'told', 'kept', news),
  PointResumed: row('told', 'told', 'kept', news),
  WindowSet: row('told', 'kept', 'kept'),
  NextStageRequested: row(
    'told',
    'told',
    'kept',
    { to: 'handler', about: 'late request', when: 'late' },
    { to: 'assigns', about: 'next stage asked', when: 'in time' },
    { to: 'convenes', about: 'next stage asked', when: 'in time' },
  ),
  LateRequestDecided: row('told', 'told', 'kept', news),
  StageOpened: row('told', 'told', 'told'),
  ResponseObtained: row('kept', 'told', 'kept'),
  ComplainantResponded: row('told', 'kept', 'kept', handler('news')),
  CaseClosed: row('told', 'told', 'told', news),
  PanelMemberAppointed: row('told', 'told', 'told', named('panel')),
  PanelMemberStoodDown: row('told', 'told', 'told', named('panel'), convener),
  HearingArranged: row('told', 'told', 'told', news, members),
  PapersReleased: row('told', 'told', 'told', members),
  PapersRead: row('kept', 'told', 'kept'),
  HearingOpened: row('told', 'told', 'told'),
  HearingStepTaken: row('kept', 'told', 'kept'),
  HearingNoted: row('kept', 'told', 'kept'),
  HearingStepDeparted: row('kept', 'told', 'kept'),
  HearingAdjourned: row('told', 'told', 'told', news, members),
  HearingEnded: row('told', 'told', 'told'),
  // A vote that was cast is no secret to the panel; what it was for is content, and is read by the count alone.
  VoteCast: row('kept', 'told', 'kept'),
  VoteUndecided: row('kept', 'told', 'kept', members),
  PanelDecided: row('once sent', 'told', 'kept', members, convener),
  PanelFindingsRecorded: row('once sent', 'told', 'kept', convener),
};

/** What an event must be for a notice that is not given of every one of its kind. */
export const conditions = {
  'from staff': (event) => event.type === 'MessageSent' && event.data.from === 'staff',
  'from the complainant': (event) => event.type === 'MessageSent' && event.data.from === 'complainant',
  'to the complainant': (event) => event.type === 'LetterSent' && event.data.to === 'complainant',
  late: (event) => event.type === 'NextStageRequested' && event.data.late,
  'in time': (event) => event.type === 'NextStageRequested' && !event.data.late,
} as const satisfies Record<string, (event: Recorded) => boolean>;
