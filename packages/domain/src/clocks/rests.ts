import type { PlainDate } from '../calendar/plain-date.ts';
import type { ClockRule } from '../procedure/counting.ts';
import type { TimedCase } from './timed-case.ts';

/** What a hold does to the clocks of a case. */
type Held = Pick<TimedCase, 'points' | 'pauses'>;

/** The day from which everything that this clock is about rests; undefined while anything of it goes on. */
export const pausedFrom = (rule: ClockRule, of: string, state: Held): PlainDate | undefined => {
  const points = state.points.filter((point) => rule.per !== 'point' || point.id === of);
  const held = points.flatMap((point) => (point.held === undefined ? [] : [point.held.heldOn]));
  return rule.holdable && held.length === points.length ? held.toSorted().at(-1) : undefined;
};

/** A clock of one point rests with that point; a clock of the case only while every point rests, so the others go on. */
export const pausesOf = (
  rule: ClockRule,
  of: string,
  state: Held,
  today: PlainDate,
): { from: PlainDate; to: PlainDate }[] => {
  if (!rule.holdable) return [];
  const closedOff = state.pauses.map((pause) => ({
    pointId: pause.pointId,
    from: pause.from,
    to: pause.to ?? today,
  }));
  if (rule.per === 'point') return closedOff.filter((pause) => pause.pointId === of);
  const [first, ...others] = state.points.map((point) =>
    closedOff.filter((pause) => pause.pointId === point.id),
  );
  return others.reduce<{ from: PlainDate; to: PlainDate }[]>(overlap, first ?? []);
};

const overlap = (
  some: readonly { from: PlainDate; to: PlainDate }[],
  others: readonly { from: PlainDate; to: PlainDate }[],
) =>
  some.flatMap((a) =>
    others
      .map((b) => ({ from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to }))
      .filter((both) => both.from <= both.to),
  );
