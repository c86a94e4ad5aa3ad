import type { StageRule } from '../procedure/stages.ts';
import { actorRef } from '../people.ts';
import { clocks, type Clock } from './clocks.ts';
import { evolve } from '../history/evolve.ts';
import type { Complaint } from '../acts/intake/complaint.ts';
import { receiveComplaint } from '../acts/intake/receive-complaint.ts';
import { newCase } from '../history/state.ts';
import { waysOn, windowOf } from './ways-on.ts';
import type { Facts, Refusal } from '../acts/facts.ts';
import { refusal } from '../acts/decide.ts';
import type { CommandType } from '../acts/commands.ts';

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
    .toSorted((a, b) => (a.endsAt ?? a.dueOn ?? '9').localeCompare(b.endsAt ?? b.dueOn ?? '9'));

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

/**
 * The facts as they would be if this complaint were received now: what the last page of a form asks `promises` and `promisesAhead` about before
 * anything is sent. It refuses nothing; what the form still lacks is for `problems` to say.
 */
export const ifReceivedNow = (facts: Omit<Facts, 'state'>, data: Complaint): Facts => {
  const before: Facts = { ...facts, state: newCase };
  let ids = 0;
  const newId = (): string => `preview-${++ids}`;
  const context = {
    ...before,
    newId,
    trackingNumber: '',
    known: { ballots: [], initials: {}, sameReference: 0 },
  };
  const { events } = receiveComplaint.decide(context, data);
  const recorded = events.map((event, index) => ({
    ...event,
    seq: index + 1,
    at: facts.now,
    by: actorRef(facts.actor),
  }));
  return { ...before, state: recorded.reduce(evolve, newCase) };
};

/** What the complainant may do now, each with the reason where it is not possible yet. */
export type Act = { command: CommandType; to?: string; refusal?: Refusal; until?: Clock };

const isConcern = ({ state, procedure }: Facts): boolean =>
  procedure.stages.some((stage) => stage.key === state.stage && stage.kind === 'concern');

export const complainantActs = (facts: Facts): readonly Act[] => {
  const ways = waysOn(facts);
  const act = (command: CommandType, more: Partial<Act> = {}, data?: object): Act => {
    const no = refusal({ type: command, ...(data === undefined ? {} : { data }) }, facts);
    return { command, ...more, ...(no === undefined ? {} : { refusal: no }) };
  };
  return [
    ...(facts.state.signature === 'needed' && !isConcern(facts) ? [act('SignComplaint')] : []),
    act('SendMessage'),
    ...(ways.length === 0
      ? [act('RequestNextStage')]
      : ways.map((way) => {
          const { clock } = windowOf(facts, way);
          return act(
            'RequestNextStage',
            { to: way.to, ...(clock === undefined ? {} : { until: clock }) },
            { to: way.to },
          );
        })),
    ...(facts.state.outcomes.some((outcome) => outcome.sentOn !== undefined)
      ? [act('RecordComplainantResponse')]
      : []),
  ];
};
