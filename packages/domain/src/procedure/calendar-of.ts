import type { CalendarSpec } from '../calendar/calendar.ts';
import type { Weekday } from '../calendar/plain-date.ts';
import type { Procedure } from './procedure.ts';

/**
 * The days an organisation added to the calendar, and took from it, on top of what its procedure says; and all days on which it is closed, where
 * there are more than the procedure's own.
 */
export type OwnDays = Pick<CalendarSpec, 'additions' | 'removals' | 'closures'>;

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The calendar a procedure counts in: its own division, week and closures, with the days its organisation changed. */
export function calendarOf({ calendar }: Pick<Procedure, 'calendar'>, own: OwnDays = {}): CalendarSpec {
  const { division, week, closures } = calendar;
  return {
    division,
    ...(week === undefined ? {} : { week: week.map((day) => (weekdays.indexOf(day) + 1) as Weekday) }),
    closures: own.closures ?? (closures as CalendarSpec['closures']),
    additions: own.additions ?? [],
    removals: own.removals ?? [],
  };
}
