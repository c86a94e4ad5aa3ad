import { compileCalendar } from '@redress/domain/calendar/calendar.ts';
import {
  addMinutes,
  londonDate,
  londonInstant,
  type Instant,
  type LocalTime,
  type PlainDate,
} from '@redress/domain/calendar/plain-date.ts';
import { calendarOf } from '@redress/domain/procedure/calendar-of.ts';
import { publishedProcedure } from '@redress/domain/procedures/published.ts';

/** Moments told from today, so that what the demonstration shows is as fresh on any day it is started. */
export type Days = {
  /** The working day so many working days before today, or after it where the number is negative. */
  on(workingDaysAgo: number): PlainDate;
  /** A time of that day. */
  at(workingDaysAgo: number, time?: LocalTime): Instant;
  /** So many minutes before now. */
  ago(minutes: number): Instant;
  /** Today, whether it is a working day or not. */
  today: PlainDate;
};

/** On a day that is none, working days are told from the next one: what falls due then is what comes next. */
export function daysFrom(now: Instant, procedureKey: string): Days {
  const calendar = compileCalendar(calendarOf(publishedProcedure(procedureKey)));
  const today = londonDate(now);
  const anchor = calendar.isWorkingDay(today) ? today : calendar.add(today, 1);
  const on = (workingDaysAgo: number) => calendar.add(anchor, -workingDaysAgo);
  return {
    on,
    at: (workingDaysAgo, time = '10:00') => londonInstant(on(workingDaysAgo), time),
    ago: (minutes) => addMinutes(now, -minutes),
    today,
  };
}
