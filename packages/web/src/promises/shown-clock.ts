import { londonDate, type Instant, type PlainDate } from '@redress/domain/calendar/plain-date.ts';
import type { Clock, ClockStatus } from '@redress/domain/clocks/clocks.ts';

/** Where a clock stands, as all three apps show it. `kept` and `keptLate` are done; `released` is one that is no longer needed. */
export type ClockState =
  | 'waiting'
  | 'undated'
  | 'due'
  | 'dueToday'
  | 'overdue'
  | 'kept'
  | 'keptLate'
  | 'paused'
  | 'moved'
  | 'released';

export type ShownClock = {
  state: ClockState;
  /** When it is due, or when it was done. Undefined while the date depends on something that has not happened. */
  on?: PlainDate;
  /** The date that was promised before, when it was done on another. */
  promisedOn?: PlainDate;
};

/** What is shown of a clock. It is late when it says so itself: the end of its day may not have come. A broken one keeps the date that was promised. */
export function shownClock(
  { status, dueOn, stoppedOn }: Pick<Clock, 'status' | 'dueOn' | 'stoppedOn'>,
  now: Instant,
): ShownClock {
  const state = status === 'running' && dueOn === londonDate(now) ? 'dueToday' : STATES[status];
  return isDone(state)
    ? { state, ...(stoppedOn && { on: stoppedOn }), ...(dueOn && { promisedOn: dueOn }) }
    : { state, ...(dueOn && { on: dueOn }) };
}

export const isDone = (state: ClockState) => state === 'kept' || state === 'keptLate';

const STATES = {
  waiting: 'waiting',
  running: 'due',
  undated: 'undated',
  paused: 'paused',
  kept: 'kept',
  'kept late': 'keptLate',
  missed: 'overdue',
  replaced: 'moved',
  lapsed: 'released',
  ended: 'released',
} as const satisfies Record<ClockStatus, ClockState>;
