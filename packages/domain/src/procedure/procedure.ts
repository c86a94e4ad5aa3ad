import * as z from 'zod';
import { parsePlainDate } from '../calendar/plain-date.ts';
import { language, text, type InOneLanguage } from './text.ts';
import { ClockRule, CountRule } from './counting.ts';
import {
  AudienceRule,
  ChannelRule,
  IntakeRule,
  InterfaceRule,
  RedirectRule,
  ReferenceRule,
} from './intake.ts';
import { isInItsOwnLanguage } from './own-language.ts';
import { Provenance, source, sourced } from './provenance.ts';
import { ConflictRule, EntryRule, key, LetterRule, PanelRule, RoleRule, StageRule } from './stages.ts';

const plainDate = z
  .templateLiteral([z.number(), '-', z.number(), '-', z.number()])
  .refine((on) => parsePlainDate(on) !== undefined);
const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/**
 * An organisation's complaints policy, written out as data. Everything the engine does with a case it reads from here; a case is pinned to the
 * version it started under. Lists stand in the order they are shown.
 */
const Document = z.strictObject({
  identity: z.strictObject({
    key: kebab,
    /** The policy's own language: every text is there in it. */
    language: language.default('en'),
    organisation: z.string().min(1),
    title: text,
    version: z.int().positive(),
    effectiveFrom: plainDate,
    reviewOn: sourced(plainDate).optional(),
    reviewEvery: sourced(CountRule).optional(),
    /** Clause numbers that the published text skips: kept unused, never renumbered. */
    missingClauses: z.array(z.strictObject({ clause: z.string(), note: text })),
    policyFile: z.string().min(1),
    from: Provenance,
  }),
  calendar: z.strictObject({
    division: z.enum(['england-and-wales', 'scotland', 'northern-ireland', 'uk-any']),
    closures: z.array(z.strictObject({ from: plainDate, to: plainDate, title: text })),
    week: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).optional(),
    /** When a letter that was sent counts as received, if nobody recorded when it was. Left out: as court papers do (CPR 6.26). */
    service: z
      .strictObject({
        electronic: z.enum(['same day', 'business hours']),
        postDays: z.int().positive(),
        ...source,
      })
      .optional(),
    ...source,
  }),
  sites: z.array(z.strictObject({ key, name: text })),
  eligibility: z.strictObject({
    audiences: z.array(AudienceRule),
    redirects: z.array(RedirectRule),
    topics: z.array(AudienceRule),
    ...source,
  }),
  channels: z.array(ChannelRule),
  intake: IntakeRule,
  reference: ReferenceRule,
  roles: z.array(RoleRule),
  conflicts: z.array(ConflictRule),
  /** Triage, where the policy has it: who does it, and what must be decided there. */
  assessment: z
    .strictObject({
      by: key,
      seriousness: z.array(z.enum(['ordinary', 'serious', 'very serious'])),
      subjectDecision: z.boolean(),
      ...source,
    })
    .optional(),
  entry: z.array(EntryRule).min(1),
  stages: z.array(StageRule).min(1),
  clocks: z.array(ClockRule),
  letters: z.array(LetterRule),
  panel: PanelRule.optional(),
  external: z.array(
    z.strictObject({
      key,
      name: text,
      about: text,
      /** Shown in these stages' letters; with a topic, only where the complaint has it. */
      stages: z.array(key),
      topic: key.optional(),
      clock: key.optional(),
      ...source,
    }),
  ),
  confidentiality: z.strictObject({
    audience: z.enum(['case manager only', 'need to know']),
    grounds: z.array(z.strictObject({ key, label: text, ...source })),
    notices: z.array(z.strictObject({ key, words: text, ...source })),
    ...source,
  }),
  outcomeDisclosure: z.strictObject({ rule: z.enum(['full', 'may be restricted']), ...source }),
  holds: z.array(
    z.strictObject({
      key,
      label: text,
      scope: z.enum(['point', 'case']),
      tellComplainant: z.boolean(),
      ...source,
    }),
  ),
  consents: z.array(z.strictObject({ key, label: text, withdrawable: z.boolean(), ...source })),
  retention: z.union([
    z.strictObject({ after: z.literal('closed'), count: CountRule, holdable: z.boolean(), ...source }),
    z.strictObject({ unset: z.literal(true), ...source }),
  ]),
  persistentContact: z
    .strictObject({
      decidedBy: key,
      consulting: z.array(key),
      warningFirst: z.boolean(),
      withoutWarningOn: z.array(z.strictObject({ key, label: text, ...source })),
      restrictions: z.array(z.strictObject({ key, label: text, ...source })),
      noticeBlocks: z.array(z.strictObject({ key, label: text, ...source })),
      challengeHeardBy: key.optional(),
      reviewClock: key,
      ...source,
    })
    .optional(),
  monitoring: z.strictObject({
    fields: z.array(z.strictObject({ key, label: text, ...source })),
    reports: z.array(z.strictObject({ key, label: text, to: key, clock: key.optional(), ...source })),
    ...source,
  }),
  /** Why a case may be closed, and what must be so before it can be. `reason`: nothing but a recorded reason. */
  closures: z.array(
    z.strictObject({
      key,
      label: text,
      needs: z
        .enum(['reason', 'outcome sent', 'final outcome sent', 'window lapsed', 'anonymous'])
        .default('reason'),
      ...source,
    }),
  ),
  compliments: z.strictObject({
    rule: z.enum(['feedback only', 'in the register', 'recorded and reported']),
    ...source,
  }),
  safeguarding: z.strictObject({ tell: z.array(key), words: text, ...source }).optional(),
  interface: InterfaceRule,
});
/** Checked, too, that every text is there in the policy's own language: nothing else could stand in for one that is missing. */
export const Procedure = Document.refine((written) => isInItsOwnLanguage(written), {
  error: 'own language missing',
  path: ['identity', 'language'],
});
/** As it was written, with its texts in as many languages as they were given in. */
export type WrittenProcedure = z.infer<typeof Procedure>;
/** In one language, as everything but `readIn` knows it. */
export type Procedure = InOneLanguage<WrittenProcedure>;
/** As it is written in a file, before defaults are filled in. */
export type ProcedureText = z.input<typeof Procedure>;
