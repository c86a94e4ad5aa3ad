import { londonDate, type Instant } from '../calendar/plain-date.ts';
import { findStage } from '../procedure/find.ts';
import type { WayOn } from '../procedure/stages.ts';
import type { Facts } from '../history/facts.ts';
import { clocks, type Clock } from './clocks.ts';

/**
 * The ways on that are open to whoever asks: those the sent outcome of the present stage leads to, and those that can be taken at any time (the
 * choice of the formal procedure, which closing the file takes from nobody: OTO-POL-1). A way that only the organisation's own work takes is nobody's to ask for.
 */
export const waysOn = ({ state, procedure, actor }: Facts): readonly WayOn[] => {
  const sent = state.outcomes.findLast(
    (candidate) => candidate.stage === state.stage && candidate.sentOn !== undefined,
  );
  return (findStage(procedure, state.stage)?.onward ?? [])
    .filter((way) => way.by === 'complainant' || (way.by === 'subject' && actor.kind !== 'complainant'))
    .filter((way) =>
      sent === undefined ? way.anytime : way.after === undefined || way.after.includes(sent.effect),
    );
};

/** Until when a way on is open. `over` is false while it is open or has no end; `clock` is where its date is explained. */
export const windowOf = (
  facts: Facts,
  way: WayOn,
  at: Instant = facts.now,
): { over: boolean; clock?: Clock } => {
  if (way.window.kind === 'open') return { over: false };
  const { clock: key } = way.window;
  const clock = clocks(facts.state, facts.procedure, facts.calendar, at).find(
    (candidate) => candidate.key === key,
  );
  if (clock === undefined) return { over: false };
  // A date that was only proposed binds nobody: OTO ?10, without a recorded agreement the time never runs out by itself.
  const agreed = way.window.kind === 'fixed' || facts.state.windows[facts.state.stage]?.standing === 'agreed';
  return { over: agreed && clock.dueOn !== undefined && londonDate(at) > clock.dueOn, clock };
};
