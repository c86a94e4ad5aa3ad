import { type CalendarSpec, compileCalendar, type NonWorking } from './calendar.ts';
import type { Count, Due, Pause } from './count.ts';
import { due, specFor } from './due.ts';
import { addDays, hasTime, type Instant, londonDate, type PlainDate } from './plain-date.ts';

/** A deadline that has not been met yet. */
export type RunningClock = {
  readonly id: string;
  readonly count: Count;
  readonly start: Instant | PlainDate;
  /** Whose time it is: a duty of the organisation's, or a window in which the complainant may act. */
  readonly side: 'duty' | 'window';
  /** What somebody was told in writing. */
  readonly promisedOn?: PlainDate;
  readonly pauses?: readonly Pause[];
};

/** A day that one calendar counts and the other does not: `was` and `is` say why not. */
export type ChangedDay = { readonly on: PlainDate; readonly was?: NonWorking; readonly is?: NonWorking };

export type Move = {
  readonly id: string;
  readonly side: RunningClock['side'];
  readonly before: Due;
  readonly after: Due;
  /** The date to keep until a person decides otherwise. */
  readonly standsOn: PlainDate;
  /** True when the new calendar gives another date than the one that stands. */
  readonly needsDecision: boolean;
  /** Why: the days that changed between the start and the later of the two deadlines. */
  readonly because: readonly ChangedDay[];
};

/**
 * What a changed calendar does to running clocks (S20). Only those that move are listed. A window takes the later
 * date. A duty keeps the earlier, since whether a day proclaimed while the clock ran counts is legally open; but
 * what was promised does not move earlier by itself.
 */
export function movedDeadlines(
  clocks: readonly RunningClock[],
  from: CalendarSpec,
  to: CalendarSpec,
): Move[] {
  return clocks.flatMap((clock) => {
    const { id, side, count, start, pauses } = clock;
    const before = due(count, start, from, { pauses });
    const after = due(count, start, to, { pauses });
    if (before.endsAt === after.endsAt) return [];
    const standsOn = standing(clock, before.on, after.on);
    const because = changedDays(clock, before.on > after.on ? before.on : after.on, from, to);
    return [{ id, side, before, after, standsOn, needsDecision: standsOn !== after.on, because }];
  });
}

function standing({ side, promisedOn }: RunningClock, before: PlainDate, after: PlainDate): PlainDate {
  const told = promisedOn ?? before;
  if (side === 'window') return after > told ? after : told;
  return !promisedOn && after < told ? after : told;
}

function changedDays(
  { count, start }: RunningClock,
  last: PlainDate,
  from: CalendarSpec,
  to: CalendarSpec,
): ChangedDay[] {
  const old = compileCalendar(specFor(count, from));
  const now = compileCalendar(specFor(count, to));
  const days: ChangedDay[] = [];
  for (let on = hasTime(start) ? londonDate(start) : start; on <= last; on = addDays(on, 1)) {
    const was = old.why(on);
    const is = now.why(on);
    if (!was !== !is) days.push({ on, was, is });
  }
  return days;
}
