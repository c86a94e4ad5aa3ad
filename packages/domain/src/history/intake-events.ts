import * as z from 'zod';
import { event, was } from './event.ts';
import {
  calendarVersion,
  channel,
  contentId,
  instant,
  personId,
  plainDate,
  pointId,
  roleKey,
  stageKey,
} from './event-fields.ts';

/** A complaint comes in, is signed, and is looked at for the first time. */
export const intakeEvents = {
  ComplaintReceived: event(
    z.object({
      kind: z.enum(['concern', 'complaint']),
      procedure: z.object({ key: z.string(), version: z.number() }),
      stage: stageKey,
      trackingNumber: z.string(),
      channel,
      receivedAt: instant,
      /** When it existed in writing; absent while somebody still has to write it down. */
      writtenAt: instant.optional(),
      audience: z.string().optional(),
      anonymous: z.boolean(),
      onBehalf: z.enum(['self', 'someone else', 'organisation']),
      scribe: z.enum(['none', 'staff', 'third party']),
      signature: z.enum(['given', 'needed', 'waived', 'not asked']),
      topics: z.array(z.string()),
      /** Roles the complaint is about, as far as the form or the person taking it down says. */
      about: z.array(roleKey),
      site: z.string().optional(),
      points: z.array(pointId),
      answersId: contentId,
      calendarVersion,
    }),
  ),
  ComplaintSigned: event(
    z.object({ how: z.enum(['typed name', 'on paper']), signedAt: instant, signatureId: contentId }),
  ),
  ReferenceMinted: event(
    z.object({ referenceId: contentId, collision: z.number() }),
    was(z.object({ labelId: contentId, collision: z.number() }), ({ labelId, collision }) => ({
      referenceId: labelId,
      collision,
    })),
  ),
  ComplaintAssessed: event(
    z.object({
      seriousness: z.enum(['ordinary', 'serious', 'very serious']),
      informSubject: z.enum(['now', 'later', 'not yet', 'no subject']),
      informOn: plainDate.optional(),
      reasonId: contentId.optional(),
    }),
  ),
  SubjectNamed: event(
    z.object({ personId: personId.optional(), roles: z.array(roleKey), subjectId: contentId }),
  ),
  SubjectInformed: event(z.object({ noteId: contentId })),
};
