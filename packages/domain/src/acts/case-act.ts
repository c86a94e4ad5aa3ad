import type * as z from 'zod/mini';
import type { LetterRule, StageRule } from '../procedure/stages.ts';
import type { Milestone } from '../procedure/vocabulary.ts';
import type { Context, Decision } from './decision.ts';
import type { Facts } from '../history/facts.ts';
import type { ActOf } from './act-engine.ts';

/** What an act is to the work of a case, so that the playbook can say what is next. */
export type Work = {
  /** What a case reaches by it; what a letter reaches stands in the letter. */
  readonly reaches: readonly Milestone[] | ((facts: Facts, letter: LetterRule) => readonly Milestone[]);
  /** When it means something to staff in a stage; never, where it is left out. */
  readonly matters?: Matters;
  /** What cannot be reached before it, while it is still needed. */
  readonly waitsFor?: (facts: Facts) => readonly Milestone[];
};
export type Matters = (facts: Facts, stage: StageRule) => boolean;

/** An act on a case. One file each; `acts.ts` is the table of all. */
export const caseAct = <S extends z.ZodMiniType>(act: ActOf<S, Facts, Context, Decision, Work>) => act;
