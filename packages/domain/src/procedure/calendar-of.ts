import type { CalendarSpec } from '../calendar/calendar.ts';
import type { Weekday } from '../calendar/plain-date.ts';
import type { Procedure } from './procedure.ts';

/**
 * The days an organisation added to the calendar, and took from it, on top of what its procedure says; and all days on which it is closed, where
 * there are more than the procedure's own.
 */
export type OwnDays = Pick<CalendarSpec, 'additions' | 'removals' | 'closures'>;

const weekdays = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 } as const satisfies Record<
  string,
  Weekday
>;

/** The calendar a procedure counts in: its own division, week and closures, with the days its organisation changed. */
export function calendarOf({ calendar }: Pick<Procedure, 'calendar'>, own: OwnDays = {}): CalendarSpec {
  const { division, week, closures } = calendar;
  return {
    division,
    ...(week === undefined ? {} : { week: week.map((day) => weekdays[day]) }),
    closures: own.closures ?? closures,
    additions: own.additions ?? [],
    removals: own.removals ?? [],
  };
}
