import * as z from 'zod/mini';
import { nextStep } from '../../panel/hearing.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import { caseIsOpen } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import type { Facts } from '../../history/facts.ts';
import { withTextIfAny } from '../kept-text.ts';
import { key, text } from '../typed-values.ts';
import { byChair, hearingInSession, quorumPresent } from './panel-gates.ts';
import { onRunSheet, type StepAsked } from './run-sheet.ts';

/** Goes on to a step of the run sheet: the next one, or one that was departed from. */
export const takeHearingStep = caseAct({
  schema: z.object({ step: key, note: z.optional(text) }),
  gates: [caseIsOpen, byChair, hearingInSession, quorumPresent, onRunSheet, inOrder],
  check: () => [],
  decide: (context, { step, note = '' }) =>
    withTextIfAny(context, 'hearing note', note, (noteId) => ({
      type: 'HearingStepTaken',
      data: { step, ...(noteId === undefined ? {} : { noteId }) },
    })),
  reaches: [],
});

function inOrder(facts: Facts, { step }: StepAsked): Refusal | undefined {
  const { stepsTaken, departures } = facts.state.panel;
  if (step === undefined) return undefined;
  if (stepsTaken.includes(step)) return refused('step taken', {}, 'step');
  const next = nextStep(facts);
  return next === undefined || next.key === step || departures.includes(step)
    ? undefined
    : refused('step out of order', { next: next.title }, 'step');
}
