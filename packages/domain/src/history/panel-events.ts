import * as z from 'zod';
import { event } from './event.ts';
import {
  calendarVersion,
  contentId,
  effect,
  instant,
  outcomeKey,
  personId,
  plainDate,
  pointId,
} from './event-fields.ts';

/** What can happen to a panel. No vote stands in an event before all are in, and then only the count: each ballot is content. */
export const panelEvents = {
  PanelMemberAppointed: event(z.object({ personId, independent: z.boolean(), chair: z.boolean() })),
  PanelMemberStoodDown: event(
    z.object({ personId, why: z.enum(['conflict', 'withdrew', 'replaced']), reasonId: contentId }),
  ),
  HearingArranged: event(
    z.object({
      hearingAt: instant,
      hearingOn: plainDate,
      placeId: contentId,
      noticeBy: plainDate,
      calendarVersion,
    }),
  ),
  PapersReleased: event(z.object({ version: z.number(), documents: z.array(contentId), digest: z.string() })),
  PapersRead: event(z.object({ personId, version: z.number() })),
  HearingOpened: event(z.object({ present: z.array(personId), openedAt: instant })),
  HearingStepTaken: event(z.object({ step: z.string(), noteId: contentId.optional() })),
  /** Written down while a step ran, by any member. */
  HearingNoted: event(z.object({ personId, step: z.string(), noteId: contentId })),
  HearingStepDeparted: event(z.object({ step: z.string(), reasonId: contentId })),
  HearingAdjourned: event(z.object({ reasonId: contentId })),
  HearingEnded: event(z.object({ endedAt: instant })),
  VoteCast: event(z.object({ personId, round: z.number(), ballotId: contentId })),
  /** All votes of a round are in and no outcome has the majority the procedure asks for: not a decision. */
  VoteUndecided: event(z.object({ round: z.number(), counts: z.array(z.number()) })),
  PanelDecided: event(
    z.object({
      outcome: outcomeKey,
      effect,
      carried: z.enum(['unanimous', 'by a majority']),
      round: z.number(),
      decidedAt: instant,
    }),
  ),
  PanelFindingsRecorded: event(
    z.object({
      findings: z.array(z.object({ pointId, outcome: outcomeKey, effect, findingId: contentId })),
      actionId: contentId.optional(),
      recommendationsId: contentId.optional(),
    }),
  ),
};
