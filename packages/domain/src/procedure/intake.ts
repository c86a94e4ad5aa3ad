import * as z from 'zod';
import { text, type InOneLanguage } from './text.ts';
import { CHANNELS } from './vocabulary.ts';
import { source, sourced } from './provenance.ts';
import { key } from './stages.ts';

/** Who somebody is to the organisation, asked first where a policy is not open to everybody. */
export const AudienceRule = z.strictObject({ key, label: text, ...source });

/** Somebody, or some matter, that this procedure is not for: where they are sent, and that staff can turn it back into a complaint. */
export const RedirectRule = z.strictObject({
  key,
  when: z.union([z.strictObject({ audience: key }), z.strictObject({ topic: key })]),
  label: text,
  target: text,
  /** signpost: told of the other way as well, and taken in. redirect: logged and sent on, reversible by staff. */
  effect: z.enum(['redirect', 'signpost']),
  ...source,
});

/** One thing the form asks. Answers are content; a field never decides anything but what is asked. */
export const IntakeField = z.strictObject({
  key,
  label: text,
  hint: text.optional(),
  group: z.enum(['about you', 'what happened', 'putting it right', 'signing', 'for staff']),
  kind: z.enum([
    'line',
    'text',
    'email',
    'phone',
    'address',
    'date',
    'time',
    'name',
    'choice',
    'choices',
    'files',
  ]),
  /** required: cannot be sent without. asked: asked for plainly, may be left out. optional: marked so. */
  need: z.enum(['required', 'asked', 'optional']),
  options: z.array(z.strictObject({ key, label: text, ...source })).optional(),
  /** Not asked of somebody who stays anonymous. */
  identifying: z.boolean().default(false),
  /** Which part of the record it fills, so that letters and the register find it whatever the policy calls it. */
  fills: z.enum([
    'name',
    'email',
    'phone',
    'address',
    'account',
    'incident date',
    'incident time',
    'incident place',
    'summary',
    'remedy',
    'grounds',
    'involved',
    'evidence',
    'documents',
    'other',
    'signature',
    'signed on',
    'received by',
    'received on',
    'investigation',
    'action',
    'completed by',
    'completion signature',
    'completed on',
  ]),
  ...source,
});
export type IntakeField = InOneLanguage<z.infer<typeof IntakeField>>;

export const IntakeRule = z.strictObject({
  fields: z.array(IntakeField),
  signature: z.strictObject({ needed: z.boolean(), waivedWhenAnonymous: z.boolean(), ...source }),
  anonymous: z.strictObject({ accepted: z.boolean(), limit: text.optional(), ...source }),
  onBehalf: z.strictObject({ accepted: z.boolean(), organisations: z.boolean(), ...source }),
  scribe: z.strictObject({
    staff: z.boolean(),
    thirdParty: z.boolean(),
    chosenByChild: z.boolean(),
    ...source,
  }),
  points: z.strictObject({ asked: z.boolean(), most: z.int().positive(), ...source }),
});

/** How the policy's reference is composed. `minted` says what must be known first. */
export const ReferenceRule = z.strictObject({
  minted: z.enum(['on receipt', 'when a handler is known', 'never']),
  parts: z.array(
    z.union([
      z.strictObject({ text: z.string() }),
      z.strictObject({ trackingNumber: z.literal(true) }),
      z.strictObject({ receivedOn: z.enum(['d.m.yy', 'yyyy']) }),
      z.strictObject({ initials: z.enum(['handler', 'complainant']) }),
      z.strictObject({ site: z.literal(true) }),
    ]),
  ),
  /** Printed before a counting number when the same reference was given before. */
  onCollision: z.string().optional(),
  ...source,
});
export type ReferenceRule = InOneLanguage<z.infer<typeof ReferenceRule>>;

export const ChannelRule = z.strictObject({
  channel: z.enum(CHANNELS),
  standing: z.enum(["the policy's own", 'also offered', 'reasonable adjustment']),
  ...source,
});

export const InterfaceRule = z.strictObject({
  quickExit: sourced(z.boolean()),
  languages: sourced(z.array(z.string().min(2))),
  childVersion: sourced(z.boolean()),
});
