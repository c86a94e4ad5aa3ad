import type { Facts } from '../history/facts.ts';
import type { StageRule } from '../procedure/stages.ts';
import { clocks, soonestFirst, type Clock } from './clocks.ts';

/** One stage on the way of a case, for the rail that shows where it stands. */
export type StageOnRail = { stage: StageRule; standing: 'done' | 'now' | 'ahead' | 'not needed' };

/**
 * The stages of the procedure in its own order, as this case goes through them. A stage that was skipped because another came first, and one
 * that can no longer come, is "not needed".
 */
export const stageRail = ({ state, procedure }: Facts): readonly StageOnRail[] => {
  const now = procedure.stages.findIndex((stage) => stage.key === state.stage);
  return procedure.stages.map((stage, index): StageOnRail => {
    if (stage.key === state.stage) return { stage, standing: state.status === 'closed' ? 'done' : 'now' };
    if (state.stagesOpened.includes(stage.key)) return { stage, standing: 'done' };
    return { stage, standing: index > now && state.status !== 'closed' ? 'ahead' : 'not needed' };
  });
};

/**
 * What was promised to the complainant, in the order it falls due: clocks that everybody may see and that have begun. Broken promises are
 * among them; nothing is hidden.
 */
export const promises = (facts: Facts): readonly Clock[] =>
  clocks(facts.state, facts.procedure, facts.calendar, facts.now)
    .filter(
      (clock) =>
        clock.rule.audience === 'everybody' &&
        clock.status !== 'waiting' &&
        (clock.of === '' || clock.of === 'complainant'),
    )
    .toSorted(soonestFirst);

/**
 * Promises that will begin with the next thing that happens, such as the day somebody signs. Nothing of a stage is ahead any more once its
 * outcome has gone.
 */
export const promisesAhead = (facts: Facts): readonly Clock[] =>
  clocks(facts.state, facts.procedure, facts.calendar, facts.now).filter(
    (clock) =>
      clock.rule.audience === 'everybody' &&
      clock.status === 'waiting' &&
      clock.rule.stage === facts.state.stage &&
      !facts.state.outcomes.some(
        (outcome) => outcome.stage === clock.rule.stage && outcome.sentOn !== undefined,
      ) &&
      clock.of === '',
  );
