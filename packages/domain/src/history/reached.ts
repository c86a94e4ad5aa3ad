import { londonDate, type Instant, type PlainDate } from '../calendar/plain-date.ts';
import type { Milestone } from '../procedure/vocabulary.ts';
import type { EventData, Known } from './events.ts';
import type { CaseState, Reached } from './state.ts';

type Marking = (milestone: Milestone, at: Instant, more?: Partial<Reached>) => Reached;

/** The milestones an event reaches. `state` is the case after it. */
export const milestonesOf = (state: CaseState, event: Known): Reached[] => {
  const { stage } = state;
  const { seq } = event;
  const mark: Marking = (milestone, at, more) => ({ milestone, stage, at, on: londonDate(at), seq, ...more });
  switch (event.type) {
    case 'ComplaintReceived':
      return received(event.data, mark);
    case 'ComplaintSigned':
      return [
        ...(hasReached(state, 'written') ? [] : [mark('written', event.data.signedAt)]),
        mark('signed', event.data.signedAt),
      ];
    case 'ComplaintAssessed':
      return [mark('assessed', event.at)];
    case 'SubjectInformed':
      return [mark('subjectInformed', event.at)];
    case 'HandlerAssigned':
      return [mark('investigatorAsked', event.at, { stage: event.data.stage })];
    case 'MeetingHeld':
      return [mark('meetingSettled', event.at, { on: event.data.on })];
    case 'MeetingNotNeeded':
      return [mark('meetingSettled', event.at)];
    case 'SpokenExplanationGiven':
      return [mark('spokenExplanation', event.data.at)];
    case 'LetterSent':
      return sent(event.data, mark);
    case 'StageOpened':
      return opened(state, event.data, mark);
    case 'HearingEnded':
      return [mark('hearingEnded', event.data.endedAt)];
    case 'PanelDecided':
      return [mark('panelDecided', event.data.decidedAt)];
    case 'CaseClosed':
      return [mark('closed', event.at, { on: event.data.closedOn })];
    default:
      return [];
  }
};

function received(
  { receivedAt, writtenAt, signature, kind }: EventData['ComplaintReceived'],
  mark: Marking,
): Reached[] {
  return [
    mark('received', receivedAt),
    ...(writtenAt === undefined ? [] : [mark('written', writtenAt)]),
    // NAM ?1: a waived signature (anonymous) starts what a signature would start, at receipt. NAM 4.1: a concern is not signed.
    ...(kind === 'complaint' && (signature === 'given' || signature === 'waived')
      ? [mark('signed', receivedAt)]
      : []),
  ];
}

function sent(
  { marks, sentAt, datedOn, receivedOn, stage, to }: EventData['LetterSent'],
  mark: Marking,
): Reached[] {
  const day: Partial<Record<Milestone, PlainDate>> = { outcomeDated: datedOn, outcomeReceived: receivedOn };
  return marks.map((milestone) =>
    mark(milestone, sentAt, { stage, to, on: day[milestone] ?? londonDate(sentAt) }),
  );
}

function opened(state: CaseState, data: EventData['StageOpened'], mark: Marking): Reached[] {
  const asked = state.requests.findLast((request) => request.to === data.stage);
  const at = asked?.at ?? data.openedAt;
  // Nobody can sign an anonymous concern either: it counts as signed when it becomes a complaint.
  const signed = state.kind === 'concern' && state.signature === 'waived' && !hasReached(state, 'signed');
  return [
    ...(asked !== undefined || data.direct ? [mark('escalated', at)] : []),
    ...(signed ? [mark('signed', at)] : []),
  ];
}

const hasReached = ({ reached }: CaseState, milestone: Milestone): boolean =>
  reached.some((one) => one.milestone === milestone);
