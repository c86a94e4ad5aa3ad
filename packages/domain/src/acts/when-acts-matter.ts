import { hasReached } from '../history/state.ts';
import type { Milestone } from '../procedure/vocabulary.ts';
import type { Matters } from './case-act.ts';

/** When acts mean something; what several of them share. */

export const whileOpen: Matters = ({ state }) => state.status === 'open';

export const whereStaffDecide: Matters = ({ state }, stage) =>
  state.status === 'open' && stage.kind !== 'panel' && stage.outcomes.length > 0;

export const beforeAPanel: Matters = ({ state, procedure }, stage) =>
  state.status === 'open' && procedure.panel?.stage === stage.key;

/** While a clock of the procedure waits for the milestone. */
export const whileAwaited =
  (milestone: Milestone): Matters =>
  ({ state, procedure }) =>
    state.status === 'open' &&
    !hasReached(state, milestone) &&
    procedure.clocks.some(({ stops }) =>
      stops.some((group) => group.some((mark) => mark.milestone === milestone)),
    );
