import * as z from 'zod';
import { text, type InOneLanguage } from './text.ts';

/**
 * Where a value of a procedure comes from. Everything in a procedure carries one of these, and the apps show it ("why this date?").
 * `clause` is the policy's own numbering where it has one; `line` is the line of the published text.
 */
export const Provenance = z.union([
  z.strictObject({
    clause: z.string().min(1),
    line: z.union([z.int().positive(), z.tuple([z.int().positive(), z.int().positive()])]),
  }),
  z.strictObject({ inferred: text, obligation: z.string().optional() }),
  z.strictObject({ platformDefault: text }),
]);
export type Provenance = InOneLanguage<z.infer<typeof Provenance>>;

/**
 * The source of a composite item. `from` covers every value in it, except those named in `readings`: what the policy does not say of
 * this item and how it was read, by the name of the field.
 */
export const source = { from: Provenance, readings: z.record(z.string(), text).optional() };

/** A single value with its source; its field is called `value`. */
export const sourced = <T extends z.ZodType>(value: T) => z.strictObject({ value, ...source });
