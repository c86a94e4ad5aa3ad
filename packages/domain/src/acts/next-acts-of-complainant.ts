import { findStage } from '../procedure/find.ts';
import type { Clock } from '../clocks/clocks.ts';
import { waysOn, windowOf } from '../clocks/ways-on.ts';
import type { Facts } from '../history/facts.ts';
import type { Refusal } from '../words/refusal-codes.ts';
import type { CommandType } from './commands.ts';
import { refusal } from './decide.ts';

/** What the complainant may do now, each with the reason where it is not possible yet. */
export type NextActOfComplainant = { command: CommandType; to?: string; refusal?: Refusal; until?: Clock };

const isConcern = ({ state, procedure }: Facts): boolean =>
  findStage(procedure, state.stage)?.kind === 'concern';

export const nextActsOfComplainant = (facts: Facts): readonly NextActOfComplainant[] => {
  const ways = waysOn(facts);
  const act = (
    command: CommandType,
    more: Partial<NextActOfComplainant> = {},
    data?: object,
  ): NextActOfComplainant => {
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
