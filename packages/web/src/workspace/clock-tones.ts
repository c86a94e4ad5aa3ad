import type { ClockState } from '../promises/shown-clock.ts';
import type { StatusTone } from './StatusBadge.tsx';

/** The tone of a clock's badge in console and panel. */
export const clockTones = {
  waiting: 'neutral',
  undated: 'neutral',
  due: 'active',
  dueToday: 'warning',
  overdue: 'bad',
  kept: 'good',
  keptLate: 'warning',
  paused: 'neutral',
  moved: 'warning',
  released: 'neutral',
} as const satisfies Record<ClockState, StatusTone>;
