import * as z from 'zod/mini';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import { caseIsOpen } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { written } from '../checks.ts';
import type { Facts } from '../../history/facts.ts';
import { withText } from '../kept-text.ts';
import { key, text } from '../typed-values.ts';
import { byChair, hearingInSession } from './panel-gates.ts';
import { onRunSheet, type StepAsked } from './run-sheet.ts';

/** A step departed from has lost its place: it may be taken at any time from now on, or not at all. The reason says which. */
export const departFromRunSheet = caseAct({
  schema: z.object({ step: key, reason: text }),
  gates: [caseIsOpen, byChair, hearingInSession, onRunSheet, notSettled],
  check: (_facts, { reason }) => written(reason, refused('no reason to depart', {}, 'reason')),
  decide: (context, { step, reason }) =>
    withText(context, 'reason', reason, (reasonId) => ({
      type: 'HearingStepDeparted',
      data: { step, reasonId },
    })),
  reaches: [],
});

function notSettled({ state }: Facts, { step }: StepAsked): Refusal | undefined {
  const { stepsTaken, departures } = state.panel;
  return step !== undefined && (stepsTaken.includes(step) || departures.includes(step))
    ? refused('step settled', {}, 'step')
    : undefined;
}
