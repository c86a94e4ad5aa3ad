import { findStage } from '../../procedure/find.ts';
import type { Facts } from '../../history/facts.ts';

/** The stage a handler is wanted for: the present one, or the first that does the work when the present one only takes complaints in. */
export const stageToWork = ({ state, procedure }: Facts): string => {
  const stage = findStage(procedure, state.stage);
  return stage?.kind === 'intake' ? (stage.onward[0]?.to ?? state.stage) : state.stage;
};
