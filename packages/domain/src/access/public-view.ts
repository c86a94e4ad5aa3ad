import type { RoleKey } from '../people.ts';
import type { EventData, EventType, Recorded } from '../history/events.ts';

/** Whom a history is told to, when it is not told whole to those who work the case. */
export type Audience = 'complainant' | 'panel' | 'respondent';

type Telling = 'told' | 'kept' | 'once sent';
type Row = Readonly<Record<Audience, Telling>>;

const everybody: Row = { complainant: 'told', panel: 'told', respondent: 'told' };
const complainantOnly: Row = { complainant: 'told', panel: 'kept', respondent: 'kept' };
const nobody: Row = { complainant: 'kept', panel: 'kept', respondent: 'kept' };
/** What was decided reaches the complainant with the letter that says so, not before. */
const withLetter: Row = { complainant: 'once sent', panel: 'told', respondent: 'kept' };
const hearingMatters: Row = { complainant: 'told', panel: 'told', respondent: 'told' };
const panelOnly: Row = { complainant: 'kept', panel: 'told', respondent: 'kept' };

/** Who is told of what. Every event has its row. */
export const tellings = {
  ComplaintReceived: everybody,
  ComplaintSigned: { complainant: 'told', panel: 'told', respondent: 'kept' },
  ReferenceMinted: { complainant: 'told', panel: 'told', respondent: 'kept' },
  // OTO step 2 promises that somebody looks at it: that it was kept is told, what they thought is not (`withoutIds`).
  ComplaintAssessed: complainantOnly,
  SubjectNamed: nobody,
  SubjectInformed: { complainant: 'told', panel: 'kept', respondent: 'told' },
  HandlerAssigned: { complainant: 'told', panel: 'told', respondent: 'kept' },
  InvolvementRecorded: nobody,
  MeetingHeld: { complainant: 'told', panel: 'told', respondent: 'kept' },
  MeetingNotNeeded: { complainant: 'told', panel: 'told', respondent: 'kept' },
  SpokenExplanationGiven: { complainant: 'told', panel: 'told', respondent: 'kept' },
  NoteAdded: nobody,
  MessageSent: complainantOnly,
  FindingRecorded: withLetter,
  OutcomeDecided: withLetter,
  LetterSent: { complainant: 'told', panel: 'told', respondent: 'told' },
  PointHeld: { complainant: 'told', panel: 'told', respondent: 'kept' },
  PointResumed: { complainant: 'told', panel: 'told', respondent: 'kept' },
  WindowSet: { complainant: 'told', panel: 'kept', respondent: 'kept' },
  NextStageRequested: { complainant: 'told', panel: 'told', respondent: 'kept' },
  LateRequestDecided: { complainant: 'told', panel: 'told', respondent: 'kept' },
  StageOpened: { complainant: 'told', panel: 'told', respondent: 'told' },
  ResponseObtained: panelOnly,
  ComplainantResponded: complainantOnly,
  CaseClosed: everybody,
  PanelMemberAppointed: hearingMatters,
  PanelMemberStoodDown: hearingMatters,
  HearingArranged: hearingMatters,
  PapersReleased: hearingMatters,
  PapersRead: panelOnly,
  HearingOpened: hearingMatters,
  HearingStepTaken: panelOnly,
  HearingNoted: panelOnly,
  HearingStepDeparted: panelOnly,
  HearingAdjourned: hearingMatters,
  HearingEnded: hearingMatters,
  // A vote that was cast is no secret to the panel; what it was for is content, and is read by the count alone.
  VoteCast: panelOnly,
  VoteUndecided: panelOnly,
  PanelDecided: withLetter,
  PanelFindingsRecorded: withLetter,
} as const satisfies Record<EventType, Row>;

/**
 * A history as one audience may know it: events that are kept from it are left out, ids that would tell more are taken off, and what is left
 * is numbered afresh so that no gap shows. It folds with `evolve` like a whole one.
 */
export const historyFor = (audience: Audience, history: readonly Recorded[]): readonly Recorded[] => {
  const sent = answersIn(history);
  const about = history.flatMap((event) =>
    event.type === 'ComplaintReceived'
      ? event.data.about
      : event.type === 'SubjectNamed'
        ? event.data.roles
        : [],
  );
  let stage = '';
  const told = history.filter((event) => {
    if (event.type === 'ComplaintReceived' || event.type === 'StageOpened') stage = event.data.stage;
    const telling: Telling = tellings[event.type][audience];
    if (event.type === 'LetterSent' && !isTold(audience, event.data, about)) return false;
    return (
      telling === 'told' || (telling === 'once sent' && isAnswered(event, stageOf(event) ?? stage, sent))
    );
  });
  return told.map((event, index) => ({ ...withoutIds(audience, event), seq: index + 1 }));
};

type Answer = { seq: number; stage: string; held: ReadonlySet<string> };

/** The letters that told the complainant an outcome, each with the points that were on hold when it went and that it said nothing of. */
const answersIn = (history: readonly Recorded[]): readonly Answer[] => {
  const held = new Set<string>();
  return history.flatMap((event) => {
    if (event.type === 'PointHeld') held.add(event.data.pointId);
    if (event.type === 'PointResumed') held.delete(event.data.pointId);
    const answers =
      event.type === 'LetterSent' &&
      event.data.to === 'complainant' &&
      event.data.marks.some((mark) => mark === 'outcomeSent' || mark === 'findingsSent');
    return answers ? [{ seq: event.seq, stage: event.data.stage, held: new Set(held) }] : [];
  });
};

/** Whether a letter after it told what was decided or found. What came after the letter waits for the next. */
const isAnswered = (event: Recorded, stage: string, answers: readonly Answer[]): boolean =>
  answers.some(
    (answer) =>
      answer.seq > event.seq &&
      answer.stage === stage &&
      !(event.type === 'FindingRecorded' && answer.held.has(event.data.pointId)),
  );

/** A panel opens no hearing of which somebody had no notice, and sees its findings go out: of those letters it knows that they went. */
const isTold = (audience: Audience, letter: EventData['LetterSent'], about: readonly RoleKey[]): boolean =>
  (audience === 'respondent' ? isToSubject(letter, about) : letter.to === 'complainant') ||
  (audience === 'panel' &&
    letter.marks.some((mark) => mark === 'hearingNoticeSent' || mark === 'findingsSent'));

/**
 * Whether a letter is one to the person complained about: to them as such, or to a role that the complaint is about, such as notice of a hearing
 * to the Director. A full copy never is: it went out before anybody knew whom the complaint is about.
 */
export const isToSubject = (
  { to, rendition }: Pick<EventData['LetterSent'], 'to' | 'rendition'>,
  about: readonly RoleKey[],
): boolean =>
  to === 'subject' ||
  (rendition !== 'full' && to.startsWith('role:') && about.includes(to.slice('role:'.length)));

/**
 * Whether a respondent's history says that they have been told of the complaint. Until then there is nothing for them, whatever the panel has been
 * given: when to tell them was decided at triage (OTO step 3).
 */
export const respondentIsTold = (told: readonly Recorded[]): boolean =>
  told.some(({ type }) => type === 'SubjectInformed' || type === 'LetterSent');

const stageOf = (event: Recorded): string | undefined =>
  event.type === 'FindingRecorded' || event.type === 'OutcomeDecided' ? event.data.stage : undefined;

/** Who on the staff did what is for the file; the complainant learns of people from the letters that name them. */
const withoutIds = (audience: Audience, event: Recorded): Recorded => {
  const anonymous: Recorded = {
    ...event,
    by: audience === 'complainant' && event.by.kind === 'complainant' ? event.by : { kind: event.by.kind },
  };
  switch (anonymous.type) {
    case 'ComplaintReceived':
      return audience === 'respondent'
        ? { ...anonymous, data: withoutComplainant(anonymous.data) }
        : anonymous;
    case 'ComplaintAssessed':
      return { ...anonymous, data: { seriousness: 'ordinary', informSubject: 'not yet' } };
    case 'PanelDecided':
      // How often a panel voted before it agreed is its own.
      return audience === 'panel' ? anonymous : { ...anonymous, data: { ...anonymous.data, round: 1 } };
    case 'LetterSent':
      return { ...anonymous, data: { ...anonymous.data, omitted: [] } };
    default:
      return anonymous;
  }
};

/** Who they are to the organisation, and how they came, can tell somebody complained about who it was. */
const withoutComplainant = ({
  audience: _who,
  ...data
}: EventData['ComplaintReceived']): EventData['ComplaintReceived'] => ({
  ...data,
  trackingNumber: '',
  answersId: '',
  points: [],
  onBehalf: 'self',
  scribe: 'none',
});
