import type { CalendarSpec } from '@redress/domain/calendar/calendar.ts';
import type { Instant, PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { calendarOf } from '@redress/domain/procedure/calendar-of.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';

/** A day an organisation added to the calendar, or took from it. */
export type OwnDay = {
  kind: 'added' | 'removed';
  /** Of the kingdom, or `any`. */
  division: string;
  on: PlainDate;
  title: string;
  addedAt: Instant;
};

/** The calendar a procedure's days are counted in, with the days its organisation changed in that division. */
export function calendarSpec(procedure: Pick<Procedure, 'calendar'>, days: readonly OwnDay[]): CalendarSpec {
  const own = days.filter((day) => day.division === 'any' || day.division === procedure.calendar.division);
  const of = (kind: OwnDay['kind']) => own.filter((day) => day.kind === kind);
  return calendarOf(procedure, {
    additions: of('added').map(({ on, title, addedAt }) => ({ on, title, addedAt })),
    removals: of('removed').map(({ on, addedAt }) => ({ on, addedAt })),
  });
}
