import type { Instant, PlainDate } from '../calendar/plain-date.ts';
import type { PersonId } from '../people.ts';
import type { Effect } from '../procedure/vocabulary.ts';

/** What can happen to a panel. No vote stands in an event before all are in, and then only the count: each ballot is content. */
export type PanelEventData = {
  PanelMemberAppointed: { personId: PersonId; independent: boolean; chair: boolean };
  PanelMemberStoodDown: { personId: PersonId; why: 'conflict' | 'withdrew' | 'replaced'; reasonId: string };
  HearingArranged: {
    hearingAt: Instant;
    hearingOn: PlainDate;
    placeId: string;
    noticeBy: PlainDate;
    calendarVersion: string;
  };
  PapersReleased: { version: number; documents: readonly string[]; digest: string };
  PapersRead: { personId: PersonId; version: number };
  HearingOpened: { present: readonly PersonId[]; openedAt: Instant };
  HearingStepTaken: { step: string; noteId?: string };
  /** Written down while a step ran, by any member. */
  HearingNoted: { personId: PersonId; step: string; noteId: string };
  HearingStepDeparted: { step: string; reasonId: string };
  HearingAdjourned: { reasonId: string };
  HearingEnded: { endedAt: Instant };
  VoteCast: { personId: PersonId; round: number; ballotId: string };
  /** All votes of a round are in and no outcome has the majority the procedure asks for: not a decision. */
  VoteUndecided: { round: number; counts: readonly number[] };
  PanelDecided: {
    outcome: string;
    effect: Effect;
    carried: 'unanimous' | 'by a majority';
    round: number;
    decidedAt: Instant;
  };
  PanelFindingsRecorded: {
    findings: readonly { pointId: string; outcome: string; effect: Effect; findingId: string }[];
    actionId?: string;
    recommendationsId?: string;
  };
};
