import { londonDate, type Instant, type PlainDate } from '../calendar/plain-date.ts';
import type { Milestone } from '../procedure/vocabulary.ts';
import type { Known } from './events.ts';
import type { CaseState, Reached } from './state.ts';

/** The milestones an event reaches. `state` is the case after it. */
export const milestonesOf = (state: CaseState, event: Known): Reached[] => {
  const mark = (milestone: Milestone, at: Instant, more: Partial<Reached> = {}): Reached => ({
    milestone,
    stage: state.stage,
    at,
    on: londonDate(at),
    seq: event.seq,
    ...more,
  });
  switch (event.type) {
    case 'ComplaintReceived': {
      const { receivedAt, writtenAt, signature, kind } = event.data;
      return [
        mark('received', receivedAt),
        ...(writtenAt === undefined ? [] : [mark('written', writtenAt)]),
        // NAM ?1: a waived signature (anonymous) starts what a signature would start, at receipt. NAM 4.1: a concern is not signed.
        ...(kind === 'complaint' && (signature === 'given' || signature === 'waived')
          ? [mark('signed', receivedAt)]
          : []),
      ];
    }
    case 'ComplaintSigned': {
      const written = state.reached.some((reached) => reached.milestone === 'written');
      return [
        ...(written ? [] : [mark('written', event.data.signedAt)]),
        mark('signed', event.data.signedAt),
      ];
    }
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
    case 'LetterSent': {
      const { marks: marked, sentAt, datedOn, receivedOn, stage, to } = event.data;
      const day: Partial<Record<Milestone, PlainDate>> = {
        outcomeDated: datedOn,
        outcomeReceived: receivedOn,
      };
      return marked.map((milestone) =>
        mark(milestone, sentAt, { stage, to, on: day[milestone] ?? londonDate(sentAt) }),
      );
    }
    case 'StageOpened': {
      const asked = state.requests.findLast((request) => request.to === event.data.stage);
      const at = asked?.at ?? event.data.openedAt;
      // Nobody can sign an anonymous concern either: it counts as signed when it becomes a complaint.
      const signed =
        state.kind === 'concern' &&
        state.signature === 'waived' &&
        !state.reached.some(({ milestone }) => milestone === 'signed');
      return [
        ...(asked !== undefined || event.data.direct ? [mark('escalated', at)] : []),
        ...(signed ? [mark('signed', at)] : []),
      ];
    }
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
