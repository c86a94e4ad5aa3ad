import type { Clock, ClockStatus } from '@redress/domain/clocks/clocks.ts';
import { londonDate, type Instant } from '@redress/domain/calendar/plain-date.ts';
import type { PromiseItem, PromiseState } from '@redress/web/promises/promise-item.ts';
import type { Why } from './use-why.ts';

/** A clock as it is shown to the person it is promised to. A broken one keeps the date that was promised. */
export function promiseOf(clock: Clock, now: Instant, why: Why): PromiseItem {
  const dueToday = clock.status === 'running' && clock.dueOn === londonDate(now);
  const done = clock.status === 'kept' || clock.status === 'kept late';
  return {
    id: `${clock.key} ${clock.of}`,
    what: clock.rule.promise,
    state: dueToday ? 'dueToday' : STATES[clock.status],
    on: done ? clock.stoppedOn : clock.dueOn,
    ...(done && clock.dueOn ? { promisedOn: clock.dueOn } : {}),
    why: why(clock),
  };
}

const STATES = {
  waiting: 'due',
  running: 'due',
  undated: 'due',
  paused: 'paused',
  kept: 'kept',
  'kept late': 'keptLate',
  missed: 'overdue',
  replaced: 'moved',
  lapsed: 'released',
  ended: 'released',
} as const satisfies Record<ClockStatus, PromiseState>;

/** What the organisation has to do, apart from what the complainant may do and the dates that only inform. */
export const isOurs = ({ rule }: Clock) => rule.kind === 'hard' || rule.kind === 'target';

/** Our promises in the order they fall due; an aim (“within 24 hours”) stands right after the promise that the same act keeps. */
export function inOrder(all: readonly Clock[]): readonly Clock[] {
  const ours = all.filter(isOurs);
  const keptBy = ({ rule }: Clock) => JSON.stringify(rule.stops);
  const promised = ours.filter(({ rule }) => rule.kind === 'hard');
  const aims = ours.filter(({ rule }) => rule.kind === 'target');
  const placed = promised.flatMap((clock) => [clock, ...aims.filter((aim) => keptBy(aim) === keptBy(clock))]);
  return [...placed, ...aims.filter((aim) => !placed.includes(aim))];
}
