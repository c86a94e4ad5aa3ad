import type { CalendarSpec } from '@redress/domain/calendar/calendar.ts';
import type { Instant, PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { countIn } from '@redress/domain/organisation/own-days.ts';
import type { CalendarChange } from '@redress/domain/organisation/state.ts';
import { calendarOf } from '@redress/domain/procedure/calendar-of.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';

/** A day an organisation added to the calendar, or took from it; or days on which it is closed. */
export type OwnDay = Pick<CalendarChange, 'kind' | 'division'> & {
  on: PlainDate;
  /** The same as `on` but for closures. */
  toOn: PlainDate;
  title: string;
  addedAt: Instant;
};

/** The calendar a procedure's days are counted in, with the days its organisation changed in that division. */
export function calendarSpec(procedure: Pick<Procedure, 'calendar'>, days: readonly OwnDay[]): CalendarSpec {
  const own = countIn(days, procedure.calendar.division);
  const of = (kind: OwnDay['kind']) => own.filter((day) => day.kind === kind);
  const { closures = [] } = calendarOf(procedure);
  return calendarOf(procedure, {
    additions: of('added').map(({ on, title, addedAt }) => ({ on, title, addedAt })),
    removals: of('removed').map(({ on, addedAt }) => ({ on, addedAt })),
    closures: [...closures, ...of('closure').map(({ on, toOn, title }) => ({ from: on, to: toOn, title }))],
  });
}

/** The days an organisation adds to its calendar and takes from it, and those on which it is closed. */
export type CalendarDays = Required<Pick<CalendarSpec, 'additions' | 'removals' | 'closures'>>;
