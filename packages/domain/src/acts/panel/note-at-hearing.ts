import * as z from 'zod/mini';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import { caseIsOpen } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { written } from '../checks.ts';
import type { Facts } from '../../history/facts.ts';
import { withText } from '../kept-text.ts';
import { key, text } from '../typed-values.ts';
import { byMember, hearingInSession, personOf } from './panel-gates.ts';
import type { StepAsked } from './run-sheet.ts';

/** Any member may write down what was said; the notes are the panel's own. */
export const noteAtHearing = caseAct({
  schema: z.object({ step: key, note: text }),
  gates: [caseIsOpen, byMember, hearingInSession, hasBegun],
  check: (_facts, { note }) => written(note, refused('no hearing note', {}, 'note')),
  decide: (context, { step, note }) =>
    withText(context, 'hearing note', note, (noteId) => ({
      type: 'HearingNoted',
      data: { personId: personOf(context.actor) ?? '', step, noteId },
    })),
  reaches: [],
});

function hasBegun({ state }: Facts, { step }: StepAsked): Refusal | undefined {
  return step === undefined || state.panel.stepsTaken.includes(step)
    ? undefined
    : refused('step not begun', {}, 'step');
}
