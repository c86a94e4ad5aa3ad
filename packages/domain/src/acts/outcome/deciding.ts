import { pointsToAnswer } from '../../history/state.ts';
import { findStage } from '../../procedure/find.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import type { Facts } from '../../history/facts.ts';

/** The outcomes the present stage can end in. */
export const outcomesHere = ({ state, procedure }: Facts) =>
  findStage(procedure, state.stage)?.outcomes ?? [];

/** The outcome row of the present stage by its key. */
export const outcomeRule = (facts: Facts, outcome: string) =>
  outcomesHere(facts).find((candidate) => candidate.key === outcome);

/** A gate: the present stage ends in an outcome that staff decide (a panel decides by its own rules). */
export function decidingStage(facts: Facts): Refusal | undefined {
  const stage = findStage(facts.procedure, facts.state.stage);
  if (stage?.kind === 'panel') return refused('panel decides', {});
  return outcomesHere(facts).length === 0 ? refused('no outcome here', {}) : undefined;
}

/** Where the procedure wants each point answered: the first that is neither answered nor on hold keeps the outcome back. */
export function unansweredPoints({ state, procedure }: Facts): Refusal | undefined {
  if (findStage(procedure, state.stage)?.findings !== 'each point') return undefined;
  const open = pointsToAnswer(state);
  return open === 0 ? undefined : refused('points unanswered', { open });
}
