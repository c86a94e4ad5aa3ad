import * as z from 'zod';
import { event } from './event.ts';
import { calendarVersion, contentId, instant, plainDate, stageKey } from './event-fields.ts';

/** A case goes from one stage to another, or ends. */
export const stageEvents = {
  WindowSet: event(
    z.object({
      stage: stageKey,
      until: plainDate,
      standing: z.enum(['agreed', 'proposed']),
      calendarVersion,
    }),
  ),
  NextStageRequested: event(
    z.object({
      from: stageKey,
      to: stageKey,
      receivedAt: instant,
      late: z.boolean(),
      answersId: contentId,
    }),
  ),
  LateRequestDecided: event(z.object({ to: stageKey, accepted: z.boolean(), reasonId: contentId })),
  /** `direct`: the procedure sends the case here without anybody asking for it (a complaint about the head of the organisation). */
  StageOpened: event(z.object({ stage: stageKey, openedAt: instant, direct: z.boolean() })),
  ComplainantResponded: event(
    z.object({
      response: z.enum(['satisfied', 'not satisfied', 'no answer']),
      noteId: contentId.optional(),
    }),
  ),
  CaseClosed: event(z.object({ reason: z.string(), noteId: contentId.optional(), closedOn: plainDate })),
};
