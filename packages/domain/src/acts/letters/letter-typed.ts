import * as z from 'zod/mini';
import type { Frozen } from '../act-engine.ts';
import { key, plainDate, textByKey } from '../typed-values.ts';
import { CHANNELS } from '../../procedure/vocabulary.ts';

/** A letter as somebody writes it. */
export const letterTyped = z.object({
  letter: key,
  /** Who gets this copy, as the list of the letter names them. */
  to: key,
  channel: z.enum(CHANNELS),
  datedOn: plainDate,
  /** Text of the typed blocks, by block key. */
  blocks: textByKey,
  /** The date this letter promises, where it must hold one. */
  statedOn: z.optional(plainDate),
  /** Why a block is left out, by block key, where the procedure allows that. */
  omitted: textByKey,
});
export type LetterTyped = Frozen<z.output<typeof letterTyped>>;
