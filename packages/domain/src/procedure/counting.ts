import * as z from 'zod';
import { text, type InOneLanguage } from './text.ts';
import { MILESTONES, CLOCK_KINDS } from './vocabulary.ts';
import { source } from './provenance.ts';

const division = z.enum(['england-and-wales', 'scotland', 'northern-ireland', 'uk-any']);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const ownCalendar = { division: division.optional(), closures: z.boolean().optional() };

/** How much time: the shapes of `Count` in calendar/due.ts, as data. */
export const CountRule = z.discriminatedUnion('unit', [
  z.strictObject({ unit: z.enum(['minutes', 'hours']), n: z.int().positive() }),
  z.strictObject({
    unit: z.enum(['days', 'weeks', 'months', 'years']),
    n: z.int().positive(),
    roll: z.enum(['none', 'next', 'previous']).optional(),
    beginning: z.boolean().optional(),
    ...ownCalendar,
  }),
  z.strictObject({
    unit: z.literal('workingDays'),
    n: z.int().positive(),
    from: z.enum(['day after', 'next working day', 'same day']).optional(),
    cutOff: time.optional(),
    ...ownCalendar,
  }),
]);
export type CountRule = InOneLanguage<z.infer<typeof CountRule>>;

/** A date that no rule gives: a letter states it, two people agree it, or it follows a recurring period. */
export const OpenCount = z.discriminatedUnion('unit', [
  z.strictObject({ unit: z.literal('stated') }),
  z.strictObject({ unit: z.literal('agreed') }),
  z.strictObject({ unit: z.literal('next quarterly review') }),
]);

/** A point in the life of a case, in one stage or in any. */
export const Mark = z.strictObject({ milestone: z.enum(MILESTONES), stage: z.string().optional() });
export type Mark = InOneLanguage<z.infer<typeof Mark>>;

/**
 * One promise with a time limit. It starts on a mark, or when another clock runs out; it stops when every mark of any one group in `stops`
 * has been reached. `per` says what there is one of: the case, each recipient of the distribution list, each point.
 */
export const ClockRule = z.strictObject({
  key: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  name: text,
  /** What was promised, in words a complainant reads: "We tell you the outcome". */
  promise: text,
  kind: z.enum(CLOCK_KINDS),
  stage: z.string().optional(),
  starts: z.union([Mark, z.strictObject({ expiryOf: z.string() })]),
  /** It starts on any of these too, whichever comes first: a concern that becomes a formal complaint is no longer received, but escalated. */
  alsoStarts: z.array(Mark).default([]),
  count: z.union([CountRule, OpenCount]),
  stops: z.array(z.array(Mark).min(1)),
  /** The act that stops it, for the person who must do it. */
  act: text,
  per: z.enum(['case', 'recipient', 'point', 'organisation']).default('case'),
  /** Runs only where the complaint has this topic. */
  topic: z.string().optional(),
  /** The two sides may agree another date in its place. */
  agreedInstead: z.boolean().default(false),
  /** Once this other clock runs, it stands in this one's place (a holding letter's final date). */
  replacedBy: z.string().optional(),
  /** What running out means. */
  onExpiry: z.enum(['breach', 'report', 'close', 'show', 'nothing']),
  audience: z.enum(['everybody', 'staff']).default('everybody'),
  /** A duty that can be put on hold with the point or the case, on a ground that `holds` lists. */
  holdable: z.boolean().default(false),
  ...source,
});
export type ClockRule = InOneLanguage<z.infer<typeof ClockRule>>;

/** A notice counted backward from an event. */
export const NoticeRule = z.strictObject({
  n: z.int().positive(),
  unit: z.enum(['workingDays', 'days']),
  mode: z.enum(['clear', 'event day out']).default('clear'),
  ...source,
});
export type NoticeRule = InOneLanguage<z.infer<typeof NoticeRule>>;
