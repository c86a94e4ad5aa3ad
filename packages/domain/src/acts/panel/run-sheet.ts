import { panelRuleOf } from '../../panel/composition.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import type { Facts } from '../../history/facts.ts';

/** As much of an act on a step as is known when a gate is asked. */
export type StepAsked = { readonly step?: string };

/** A gate: the step stands on the run sheet of the procedure. */
export const onRunSheet = ({ procedure }: Facts, { step }: StepAsked): Refusal | undefined =>
  step === undefined || panelRuleOf(procedure).runSheet.some((row) => row.key === step)
    ? undefined
    : refused('no such step', {}, 'step');
