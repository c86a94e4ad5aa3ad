import * as z from 'zod';
import { MILESTONES, RENDITIONS } from '../procedure/vocabulary.ts';
import { event } from './event.ts';
import {
  calendarVersion,
  channel,
  contentId,
  instant,
  letterId,
  plainDate,
  stageKey,
} from './event-fields.ts';

/** Something is said to somebody, by letter or message. */
export const tellingEvents = {
  MessageSent: event(z.object({ from: z.enum(['complainant', 'staff']), messageId: contentId })),
  LetterSent: event(
    z.object({
      letter: z.string(),
      letterId,
      stage: stageKey,
      /** complainant, subject, handler, receiver, organisation or role:<key>. */
      to: z.string(),
      rendition: z.enum(RENDITIONS),
      channel,
      sentAt: instant,
      datedOn: plainDate,
      receivedOn: plainDate,
      marks: z.array(z.enum(MILESTONES)),
      /** A date promised in it: which clock it sets. */
      promised: z.object({ clock: z.string(), on: plainDate }).optional(),
      omitted: z.array(z.object({ block: z.string(), reasonId: contentId })),
      calendarVersion,
    }),
  ),
};
