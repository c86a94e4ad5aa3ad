import type { PlainDate } from '@redress/domain/calendar/plain-date.ts';
import type { Clock } from '@redress/domain/clocks/clocks.ts';

export type Urgency = 'late' | 'today' | 'soon' | 'resting' | 'undated';

/** How near the end of a running clock is. A clock is late when it says so itself: the end of its day may not have come. */
export function urgencyOf({ status, dueOn }: Pick<Clock, 'status' | 'dueOn'>, today: PlainDate): Urgency {
  if (status === 'paused') return 'resting';
  if (status === 'missed') return 'late';
  if (dueOn === undefined) return 'undated';
  return dueOn === today ? 'today' : 'soon';
}
