import * as z from 'zod';
import { parseInstant, parsePlainDate, type Instant, type PlainDate } from '../calendar/plain-date.ts';
import { CHANNELS, EFFECTS } from '../procedure/vocabulary.ts';

// What events are made of. A key, an id and an outcome are whatever the procedure and the database call them.
// A word leaves one of the lists only with a new version of the events that hold it, or the rows that have it are no longer read.

/** Of an encrypted row: what people wrote, said and are called stands there, never in an event. */
export const contentId = z.string();
export const pointId = z.string();
export const letterId = z.string();
export const personId = z.string();
export const stageKey = z.string();
export const roleKey = z.string();
export const outcomeKey = z.string();
/** Which calendar a date was worked out by. */
export const calendarVersion = z.string();

export const plainDate = z.custom<PlainDate>(
  (value) => typeof value === 'string' && parsePlainDate(value) !== undefined,
);
export const instant = z.custom<Instant>(
  (value) => typeof value === 'string' && parseInstant(value) !== undefined,
);
export const channel = z.enum(CHANNELS);
/** What an outcome means, whatever word the policy has for it. */
export const effect = z.enum(EFFECTS);

/** Who did it: an id, never a name. */
export const actorRef = z.object({
  kind: z.enum(['complainant', 'staff', 'panel', 'system']),
  id: personId.optional(),
  party: z.string().optional(),
});
