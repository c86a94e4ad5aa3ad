import * as z from 'zod/mini';
import { CHANNELS } from '../../procedure/vocabulary.ts';
import type { Frozen } from '../act-engine.ts';
import { instant, key, keys, line, text, textByKey } from '../typed-values.ts';

/** A new complaint: by the complainant through the portal, or written down by staff for somebody who phoned, wrote or came in. */
export const complaint = z.object({
  kind: z.enum(['concern', 'complaint']),
  channel: z.enum(CHANNELS),
  /** When it reached the organisation; the portal leaves it out and now counts. */
  receivedAt: z.optional(instant),
  /** False when somebody told it and it still has to be put in writing. */
  inWriting: z.boolean(),
  audience: z.optional(key),
  anonymous: z.boolean(),
  onBehalf: z.enum(['self', 'someone else', 'organisation']),
  scribe: z.enum(['none', 'staff', 'third party']),
  topics: keys,
  /** Roles of whom it is about. */
  about: keys,
  site: z.optional(key),
  /** Answers to the intake fields by key, as typed. */
  answers: textByKey,
  /** The points of the complaint, each in the complainant's words; empty: the summary is the one point. */
  points: z.array(text).check(z.maxLength(100)),
  /** The typed name that signs it, with the declaration made. */
  signature: z.optional(z.object({ name: line, declared: z.boolean() })),
});
export type Complaint = Frozen<z.output<typeof complaint>>;
