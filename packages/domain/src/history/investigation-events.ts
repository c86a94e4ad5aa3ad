import * as z from 'zod';
import { event } from './event.ts';
import {
  contentId,
  effect,
  instant,
  outcomeKey,
  personId,
  plainDate,
  pointId,
  roleKey,
  stageKey,
} from './event-fields.ts';

/** Somebody looks into it, finds an answer to each point, and decides. */
export const investigationEvents = {
  HandlerAssigned: event(
    z.object({
      stage: stageKey,
      role: roleKey,
      personId,
      independence: z.enum(['met', 'nobody independent available']),
    }),
  ),
  InvolvementRecorded: event(z.object({ personId })),
  MeetingHeld: event(z.object({ on: plainDate, noteId: contentId })),
  MeetingNotNeeded: event(z.object({ reasonId: contentId })),
  SpokenExplanationGiven: event(z.object({ at: instant, noteId: contentId })),
  NoteAdded: event(z.object({ kind: z.enum(['note', 'interview', 'call', 'action']), noteId: contentId })),
  PointHeld: event(z.object({ pointId, ground: z.string(), heldOn: plainDate, reasonId: contentId })),
  PointResumed: event(z.object({ pointId, resumedOn: plainDate })),
  FindingRecorded: event(
    z.object({ stage: stageKey, pointId, outcome: outcomeKey, effect, findingId: contentId }),
  ),
  OutcomeDecided: event(
    z.object({
      stage: stageKey,
      outcome: outcomeKey,
      effect,
      reasonsId: contentId.optional(),
      redress: z.array(z.string()),
      redressOmitted: z.array(z.object({ redress: z.string(), reasonId: contentId })),
      signatureId: contentId.optional(),
    }),
  ),
  ResponseObtained: event(z.object({ responseId: contentId })),
};
