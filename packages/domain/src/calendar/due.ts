import { type CalendarSpec, compileCalendar, type WorkingCalendar } from './calendar.ts';
import type { Count, CountsOn, Due, Notice, Pause, PlainCount, WorkingCount } from './count.ts';
import { afterPauses, type Axis } from './pauses.ts';
import {
  addDays,
  addMinutes,
  addMonths,
  compareDates,
  compareInstants,
  endOfDay,
  hasTime,
  type Instant,
  londonDate,
  londonTime,
  type PlainDate,
  startOfDay,
} from './plain-date.ts';
import { answer, practical, skipped, when } from './working-out.ts';

/**
 * The deadline of a count from a moment or a date (S1-S12, S16, S17, S21, S22). Hours from a date without a time
 * run from its first midnight. Throws a RangeError for a length that is not whole, and for a date outside the
 * calendar where working days decide.
 */
export function due(
  count: Count,
  start: Instant | PlainDate,
  spec: CalendarSpec,
  { pauses = [] }: { readonly pauses?: readonly Pause[] } = {},
): Due {
  const { n, unit, from, cutOff, beginning, roll = 'none' } = count as AnyCount;
  const calendar = calendarFor(count, spec);
  const at = hasTime(start) ? start : undefined;
  const receivedOn = hasTime(start) ? londonDate(start) : start;

  // When it counts as received, and whether that day is day 0 or day 1.
  const late = !!cutOff && !!at && londonTime(at) >= cutOff;
  const moves = late || ((!!cutOff || from === 'next working day') && !calendar.isWorkingDay(receivedOn));
  const startOn = moves ? calendar.add(receivedOn, 1) : receivedOn;
  const first = beginning || from === 'same day' ? 1 : 0;

  const timed = unit === 'minutes' || unit === 'hours';
  const working = unit === 'workingDays';
  const axis = timed ? ELAPSED : working ? { ...DATES, add: calendar.add, between: calendar.count } : DATES;
  const base = addDays(startOn, -first);
  const startAt = at ?? startOfDay(startOn);
  const length = n * SIZES[unit];
  const months = unit === 'months' || unit === 'years';
  const nominal = months ? addMonths(base, length) : axis.add(timed ? startAt : base, length);
  const { end, paused } = afterPauses(axis, timed ? startAt : base, nominal, pauses);
  const endAt = hasTime(end) ? end : undefined;
  const endOn = hasTime(end) ? londonDate(end) : end;

  // Asking about a working day is what throws outside the calendar; a date that does not roll may lie there.
  const rolls = roll !== 'none' && !calendar.isWorkingDay(endOn);
  const before = timed ? undefined : practical(calendar, endOn, startOn);
  const on = !rolls ? endOn : roll === 'next' ? calendar.add(endOn, 1) : (before ?? endOn);
  const restsOn = working || roll !== 'none' ? (on > endOn ? on : endOn) : undefined;
  const found = { on, at: endAt, restsOn, practicalOn: rolls ? undefined : before };
  return answer(calendar, found, () => [
    ...when(moves, {
      kind: 'deemed',
      on: receivedOn,
      to: startOn,
      because: late ? 'cut-off' : 'non-working day',
    }),
    { kind: 'start', on: startOn, at: timed ? startAt : undefined, n: first },
    ...paused,
    ...(working ? skipped(calendar, base, endOn) : []),
    { kind: 'counted', on: endOn, at: endAt, n, unit },
    ...when(months && nominal.slice(8) !== base.slice(8), { kind: 'clamped', on: endOn }),
    ...skipped(calendar, addDays(endOn, -1), on),
    ...when(on !== endOn, { kind: 'rolled', on, roll: roll === 'next' ? roll : 'previous' }),
  ]);
}

/** The last working day (or day) on which notice of an event can be given (S13, S14). */
export function latestNotice(notice: Notice, eventOn: PlainDate, spec: CalendarSpec): Due {
  const calendar = calendarFor(notice, spec);
  const { n, unit } = notice;
  const clear = notice.mode !== 'event day out';
  const working = unit === 'workingDays';
  const back = clear ? n + 1 : n;
  const on = working ? calendar.back(eventOn, back) : addDays(eventOn, -back);
  return answer(
    calendar,
    { on, restsOn: working ? eventOn : undefined, practicalOn: practical(calendar, on) },
    () => [
      { kind: 'event', on: eventOn },
      ...(working ? skipped(calendar, on, eventOn) : []),
      { kind: 'notice', on, n, unit, clear },
    ],
  );
}

/** The first day, or first working day, on which an event can be held when notice of it is given on `noticeOn`. */
export function earliestEvent(notice: Notice, noticeOn: PlainDate, spec: CalendarSpec): PlainDate {
  const from = lastDayOut(notice, noticeOn);
  const calendar = calendarFor(notice, spec);
  return notice.unit === 'days' ? addDays(from, notice.n + 1) : calendar.add(from, notice.n + 1);
}

/**
 * Whether notice given on `noticeOn` is enough. Ask this, rather than `latestNotice`, about a notice already given:
 * one given at a weekend can still leave the clear working days.
 */
export function isEnoughNotice(
  notice: Notice,
  noticeOn: PlainDate,
  eventOn: PlainDate,
  spec: CalendarSpec,
): boolean {
  return (
    clearDaysBetween(lastDayOut(notice, noticeOn), eventOn, specFor(notice, spec), notice.unit) >= notice.n
  );
}

/** Days or working days strictly between two dates; 0 when b is not after a. All the spec's closures are left out. */
export function clearDaysBetween(
  a: PlainDate,
  b: PlainDate,
  spec: CalendarSpec,
  unit: Notice['unit'],
): number {
  const last = addDays(b, -1);
  return Math.max(0, unit === 'days' ? compareDates(last, a) : compileCalendar(spec).count(a, last));
}

/** The calendar that a count or a notice names (S7, S8). */
export function specFor({ division, closures }: CountsOn, spec: CalendarSpec): CalendarSpec {
  return { ...spec, division: division ?? spec.division, closures: closures ? spec.closures : undefined };
}

function lastDayOut(notice: Notice, noticeOn: PlainDate): PlainDate {
  return notice.mode === 'event day out' ? addDays(noticeOn, -1) : noticeOn;
}

function calendarFor(length: Count | Notice, spec: CalendarSpec): WorkingCalendar {
  const { n, unit } = length;
  if (!(n >= 0 && n % 1 === 0))
    throw new RangeError(`A period is a whole number of ${unit}, 0 or more; this one is ${n}.`);
  return compileCalendar(specFor(length, spec));
}

// Every kind of count, with the fields that only some of them have.
type AnyCount = Omit<PlainCount, 'unit'> & Omit<WorkingCount, 'unit'> & Pick<Count, 'unit'>;

// Minutes in an hour, days in a week, months in a year.
const SIZES = {
  minutes: 1,
  hours: 60,
  workingDays: 1,
  days: 1,
  weeks: 7,
  months: 1,
  years: 12,
} as const satisfies Record<Count['unit'], number>;

const DATES: Axis = {
  add: addDays,
  between: (a: PlainDate, b: PlainDate) => compareDates(b, a),
  before: (on) => addDays(on, -1),
  last: (on) => on,
};

const ELAPSED: Axis = {
  add: addMinutes,
  between: (a: Instant, b: Instant) => compareInstants(b, a),
  before: startOfDay,
  last: endOfDay,
};
