import { londonDate } from '../calendar/plain-date.ts';
import type { EventData, Known, PanelEventType, Recorded } from './events.ts';
import type { PanelState } from './panel-state.ts';

/** A panel after one more event. Events that do not touch it, and events out of any order, leave it whole: nothing here throws. */
export function evolvePanel(panel: PanelState, event: Recorded): PanelState {
  if (event.type === 'LetterSent') return noticed(panel, event.data);
  return isOfPanel(event) ? after(panel, event) : panel;
}

type PanelEvent = Known<PanelEventType>;
type OfHearing =
  | 'HearingOpened'
  | 'HearingStepTaken'
  | 'HearingNoted'
  | 'HearingStepDeparted'
  | 'HearingAdjourned'
  | 'HearingEnded';

function after(panel: PanelState, event: PanelEvent): PanelState {
  switch (event.type) {
    case 'PanelMemberAppointed':
      return appointed(panel, event.data);
    case 'PanelMemberStoodDown':
      return stoodDown(panel, event.data);
    case 'HearingArranged':
      return arranged(panel, event.data);
    case 'PapersReleased':
      return { ...panel, papers: { version: event.data.version, documents: event.data.documents } };
    case 'PapersRead':
      return {
        ...panel,
        members: panel.members.map((member) =>
          member.personId === event.data.personId ? { ...member, readVersion: event.data.version } : member,
        ),
      };
    case 'VoteCast':
      return event.data.round === panel.round
        ? { ...panel, voted: added(panel.voted, event.data.personId) }
        : panel;
    case 'VoteUndecided':
      return { ...panel, round: event.data.round + 1, voted: [] };
    case 'PanelDecided':
      return {
        ...panel,
        decision: { outcome: event.data.outcome, effect: event.data.effect, carried: event.data.carried },
      };
    case 'PanelFindingsRecorded':
      return {
        ...panel,
        findings: event.data.findings,
        actionId: event.data.actionId,
        recommendationsId: event.data.recommendationsId,
      };
    default:
      return sitting(panel, event);
  }
}

/** In the hearing itself. */
function sitting(panel: PanelState, event: Known<OfHearing>): PanelState {
  switch (event.type) {
    case 'HearingOpened':
      return opened(panel, event.data);
    case 'HearingStepTaken':
      return { ...panel, stepsTaken: added(panel.stepsTaken, event.data.step) };
    case 'HearingNoted':
      return panel;
    case 'HearingStepDeparted':
      return { ...panel, departures: added(panel.departures, event.data.step) };
    case 'HearingAdjourned':
      return adjourned(panel);
    case 'HearingEnded':
      return { ...panel, endedAt: event.data.endedAt };
  }
}

// Somebody who sits already and is appointed again changes seat (a member becomes chair) and has still read what they read.
function appointed(
  panel: PanelState,
  { personId, independent, chair }: EventData['PanelMemberAppointed'],
): PanelState {
  const readVersion = panel.members.find((member) => member.personId === personId)?.readVersion ?? 0;
  const others = panel.members.filter((member) => member.personId !== personId);
  return {
    ...panel,
    members: [...others, { personId, independent, chair, readVersion }],
    stoodDown: without(panel.stoodDown, personId),
  };
}

// A vote already cast in the open round goes with its member.
function stoodDown(panel: PanelState, { personId }: EventData['PanelMemberStoodDown']): PanelState {
  return {
    ...panel,
    members: panel.members.filter((member) => member.personId !== personId),
    stoodDown: added(panel.stoodDown, personId),
    voted: panel.decision === undefined ? without(panel.voted, personId) : panel.voted,
  };
}

// After a hearing that ended without a decision the matter is heard afresh, and ballots of the old hearing never count in the new one.
function arranged(panel: PanelState, data: EventData['HearingArranged']): PanelState {
  const hearing = { at: data.hearingAt, on: data.hearingOn, placeId: data.placeId, noticeBy: data.noticeBy };
  const next = { ...panel, hearing, noticeTo: {}, noticeOn: undefined, opened: undefined };
  if (panel.endedAt === undefined) return next;
  const round = panel.voted.length > 0 ? panel.round + 1 : panel.round;
  return { ...next, endedAt: undefined, heard: undefined, stepsTaken: [], departures: [], voted: [], round };
}

function opened(panel: PanelState, { present, openedAt }: EventData['HearingOpened']): PanelState {
  const goesOn = panel.heard !== undefined && present.every((personId) => panel.heard?.includes(personId));
  const begun = { ...panel, opened: { present, at: openedAt } };
  return goesOn ? begun : { ...begun, heard: undefined, stepsTaken: [], departures: [] };
}

function adjourned(panel: PanelState): PanelState {
  const begun = panel.opened !== undefined && panel.stepsTaken.length + panel.departures.length > 0;
  const heard = begun
    ? panel.opened?.present.filter((personId) => panel.heard?.includes(personId) ?? true)
    : panel.heard;
  return { ...panel, hearing: undefined, noticeTo: {}, noticeOn: undefined, opened: undefined, heard };
}

// The day it was sent, not the day that stands on it: a letter dated back gives nobody more notice.
function noticed(panel: PanelState, { marks, to, sentAt }: EventData['LetterSent']): PanelState {
  if (panel.hearing === undefined || !marks.includes('hearingNoticeSent') || panel.noticeTo[to] !== undefined)
    return panel;
  const on = londonDate(sentAt);
  const noticeOn = panel.noticeOn === undefined || panel.noticeOn < on ? on : panel.noticeOn;
  return { ...panel, noticeTo: { ...panel.noticeTo, [to]: on }, noticeOn };
}

const OF_PANEL = {
  PanelMemberAppointed: true,
  PanelMemberStoodDown: true,
  HearingArranged: true,
  PapersReleased: true,
  PapersRead: true,
  HearingOpened: true,
  HearingStepTaken: true,
  HearingNoted: true,
  HearingStepDeparted: true,
  HearingAdjourned: true,
  HearingEnded: true,
  VoteCast: true,
  VoteUndecided: true,
  PanelDecided: true,
  PanelFindingsRecorded: true,
} as const satisfies Record<PanelEventType, true>;

const isOfPanel = (event: Recorded): event is PanelEvent => Object.hasOwn(OF_PANEL, event.type);

const added = (list: readonly string[], item: string): readonly string[] =>
  list.includes(item) ? list : [...list, item];
const without = (list: readonly string[], item: string): readonly string[] =>
  list.filter((other) => other !== item);
