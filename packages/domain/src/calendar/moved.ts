import type { CalendarSpec } from './calendar.ts';
import type { Count, Due, Pause } from './due.ts';
import type { Instant, PlainDate } from './plain-date.ts';

export type RunningClock = {
  readonly id: string;
  readonly count: Count;
  readonly start: Instant | PlainDate;
  readonly side: 'duty' | 'window';
  /** What was promised in writing. */
  readonly promisedOn?: PlainDate;
  readonly pauses?: readonly Pause[];
};

export type Move = {
  readonly id: string;
  readonly before: Due;
  readonly after: Due;
  /** The date that stands until a person decides otherwise. */
  readonly standsOn: PlainDate;
};

/** S20 */
export declare function movedDeadlines(clocks: readonly RunningClock[], before: CalendarSpec, after: CalendarSpec): Move[];
