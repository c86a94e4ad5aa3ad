import * as z from 'zod';
import { text, type InOneLanguage } from './text.ts';
import { DUTIES, EFFECTS, FILLS, MILESTONES, RENDITIONS, STAGE_KINDS } from './vocabulary.ts';
import { NoticeRule } from './counting.ts';
import { Provenance, source, sourced } from './provenance.ts';

export const key = z.string().regex(/^[a-z][A-Za-z0-9]*$/);

/** A role of the organisation. Roles are bound to people by data, with dates; a person never stands in a procedure. */
export const RoleRule = z.strictObject({
  key,
  title: text,
  duties: z.array(z.enum(DUTIES)),
  /** Who takes over everything this role would do when the complaint is about it, in order. Empty: nobody, and lint says so. */
  substitutes: z.array(key),
  outside: z.boolean().default(false),
  /** The policy names one and the same person for this role and that one. */
  samePersonAs: key.optional(),
  ...source,
});
export type RoleRule = InOneLanguage<z.infer<typeof RoleRule>>;

/** Who may not do what in a case. `hard` refuses; otherwise the case records that nobody independent was there and the letter says so. */
export const ConflictRule = z.strictObject({
  stage: key.optional(),
  duty: z.enum(DUTIES),
  not: z.enum(['subject', 'involved', 'handler of an earlier stage']),
  hard: z.boolean(),
  ...source,
});
export type ConflictRule = InOneLanguage<z.infer<typeof ConflictRule>>;

/** The policy's own word and what it means, kept apart. */
export const OutcomeRule = z.strictObject({
  key,
  word: text,
  effect: z.enum(EFFECTS),
  needsReasons: z.boolean().default(false),
  ...source,
});
export type OutcomeRule = InOneLanguage<z.infer<typeof OutcomeRule>>;

/** How to go on to another stage after this one. */
export const WayOn = z.strictObject({
  to: key,
  window: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), clock: key }),
    z.strictObject({ kind: z.literal('agreed'), clock: key }),
    z.strictObject({ kind: z.literal('open') }),
  ]),
  /** Offered after these effects only; left out: after any outcome. */
  after: z.array(z.enum(EFFECTS)).optional(),
  /** staff: the work itself goes on to there, with nobody asking for it. */
  by: z.enum(['complainant', 'subject', 'staff']).default('complainant'),
  /** It can be taken while the stage still runs, before any outcome. */
  anytime: z.boolean().default(false),
  /** What the person is asked when they go on. */
  asks: z.array(z.strictObject({ key, label: text, required: z.boolean(), ...source })),
  late: z.enum(['staff decide', 'refused']).default('staff decide'),
  ...source,
});
export type WayOn = InOneLanguage<z.infer<typeof WayOn>>;

export const StageRule = z.strictObject({
  key,
  name: text,
  /** Display text only: the same number means different things in different policies. */
  number: z.string(),
  kind: z.enum(STAGE_KINDS),
  /** Role that does the work, and role that decides. */
  handledBy: key.optional(),
  decidedBy: key.optional(),
  outcomes: z.array(OutcomeRule),
  /** Whether each point of complaint needs a finding of its own before the outcome can go. */
  findings: z.enum(['each point', 'whole']).default('whole'),
  /** What can be offered to put things right. */
  redress: z.array(z.strictObject({ key, label: text, ...source })),
  /** Effects after which the named redress must be offered, or a reason recorded for leaving it out. */
  redressDue: z
    .array(
      z.strictObject({ redress: key, effects: z.array(z.enum(EFFECTS)), orReason: z.boolean(), ...source }),
    )
    .default([]),
  /** What else the written record of this stage holds, once or for each point; with `effects`, only where a finding has one of them. */
  record: z
    .array(
      z.strictObject({
        key,
        label: text,
        per: z.enum(['stage', 'point']),
        effects: z.array(z.enum(EFFECTS)).optional(),
        ...source,
      }),
    )
    .default([]),
  agreement: z.enum(['recorded', 'not asked']).default('not asked'),
  signOff: z.boolean().default(false),
  final: z.boolean(),
  onward: z.array(WayOn),
  ...source,
});
export type StageRule = InOneLanguage<z.infer<typeof StageRule>>;

/** Where a new complaint starts. The first row that fits wins; the last has no condition. */
export const EntryRule = z.strictObject({
  when: z.union([
    z.strictObject({ about: key }),
    z.strictObject({ seriousness: z.literal('very serious') }),
    z.strictObject({ kind: z.enum(['concern', 'complaint']) }),
    z.strictObject({ always: z.literal(true) }),
  ]),
  stage: key,
  ...source,
});
export type EntryRule = InOneLanguage<z.infer<typeof EntryRule>>;

export const Recipient = z.strictObject({
  /** complainant, subject, handler, receiver, organisation, or `role:<key>`. */
  to: z.string().regex(/^(complainant|subject|handler|receiver|organisation|role:[a-z][A-Za-z0-9]*)$/),
  rendition: z.enum(RENDITIONS),
  wherePossible: z.boolean().default(false),
  ...source,
});
export type Recipient = InOneLanguage<z.infer<typeof Recipient>>;

/** A block that a letter must hold. `when` limits it to outcomes of certain effects; `orReason`: a recorded reason may stand in its place. */
export const LetterBlock = z.strictObject({
  key,
  label: text,
  fill: z.enum(FILLS),
  clock: key.optional(),
  /** Words offered to the writer, or printed as they stand when the fill is not `typed`. */
  words: text.optional(),
  effects: z.array(z.enum(EFFECTS)).optional(),
  orReason: z.boolean().default(false),
  ...source,
});
export type LetterBlock = InOneLanguage<z.infer<typeof LetterBlock>>;

export const LetterRule = z.strictObject({
  key,
  name: text,
  stage: key.optional(),
  /** What sending it marks on the case, and so which clocks it stops and starts. */
  marks: z.array(z.enum(MILESTONES)),
  recipients: z.array(Recipient).min(1),
  blocks: z.array(LetterBlock).min(1),
  /** The letter that carries the stage's outcome. */
  outcome: z.boolean().default(false),
  /** Sent by the system, with nobody writing it. */
  automatic: z.boolean().default(false),
  /** The outcome letter to send when the outcome itself may not be disclosed. */
  restricted: z.boolean().default(false),
  /** The letter extends a running clock: how often the policy allows it. */
  extends: z.strictObject({ clock: key, most: z.int().positive() }).optional(),
  ...source,
});
export type LetterRule = InOneLanguage<z.infer<typeof LetterRule>>;

/** One step of a hearing: who speaks, and who may question them. */
export const HearingStep = z.strictObject({
  key,
  title: text,
  speaks: z.enum(['chair', 'complainant', 'respondent', 'every party', 'both sides']),
  mayQuestion: z.array(z.enum(['panel', 'complainant', 'respondent', 'every party'])),
  ...source,
});
export type HearingStep = InOneLanguage<z.infer<typeof HearingStep>>;

export const PanelRule = z.strictObject({
  stage: key,
  minimum: sourced(z.int().min(1)),
  independent: sourced(z.int().min(0)),
  noPriorInvolvement: sourced(z.boolean()),
  quorum: z.strictObject({ members: z.int().min(1), independent: z.int().min(0), ...source }),
  decision: z.strictObject({
    rule: z.enum(['majority', 'unanimous']),
    abstention: z.boolean(),
    castingVote: z.boolean(),
    ...source,
  }),
  dissent: sourced(z.enum(['private', 'printed'])),
  notice: NoticeRule,
  /** Who arranges it, and who answers for the organisation. */
  convenedBy: key,
  respondent: key,
  attends: z.array(
    z.strictObject({
      who: z.enum(['complainant', 'companion', 'representative', 'respondent', 'witness']),
      ...source,
    }),
  ),
  /** Papers must be out this long before (nobody's policy says so here), and the response must stand in them. */
  responseFirst: sourced(z.boolean()),
  runSheet: z.array(HearingStep),
  findingsClock: key,
  distribution: z.array(Recipient),
  from: Provenance,
});
export type PanelRule = InOneLanguage<z.infer<typeof PanelRule>>;
