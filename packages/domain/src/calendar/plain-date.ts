/** A calendar date with no time and no zone, `YYYY-MM-DD`. */
export type PlainDate = `${number}-${number}-${number}`;

/** A moment in UTC, `2026-08-28T15:10:00.000Z` or without the milliseconds. */
export type Instant = `${string}Z`;

/** A London wall-clock time, `HH:MM`. */
export type LocalTime = `${number}:${number}`;

/** ISO 8601 day of the week: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY = 864e5;
const HOUR = 36e5;

/** Strict: exactly `YYYY-MM-DD`, years 0001-9999, and only dates that exist. Anything else is undefined. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const on = text as PlainDate;
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && fromDayNumber(dayNumber(on)) === on ? on : undefined;
}

/** Strict: a real date, a time to the second or millisecond, and `Z`. No leap second, no `24:00`. */
export function parseInstant(text: string): Instant | undefined {
  return /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3})?Z$/.test(text) && parsePlainDate(text.slice(0, 10))
    ? (text as Instant)
    : undefined;
}

/** Days since 1970-01-01. The text is trusted: parse it first if it comes from outside. */
export function dayNumber(on: PlainDate): number {
  return daysFrom(+on.slice(0, 4), +on.slice(5, 7), +on.slice(8, 10));
}

/** The date that many days after 1970-01-01. */
export function fromDayNumber(n: number): PlainDate {
  // Years run from March here, so that the leap day is the last of its year (Hinnant, civil_from_days).
  const z = n + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return iso(yearOfEra + era * 400 + (month < 3 ? 1 : 0), month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1);
}

export function weekday(on: PlainDate): Weekday {
  return weekdayOf(dayNumber(on));
}

/** The weekday of a day number. */
export function weekdayOf(n: number): Weekday {
  return (((((n + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function addDays(on: PlainDate, n: number): PlainDate {
  return fromDayNumber(dayNumber(on) + n);
}

/** The corresponding date, or the last day of a shorter month: 31 January + 1 is 28 or 29 February (S11). */
export function addMonths(on: PlainDate, n: number): PlainDate {
  const months = +on.slice(0, 4) * 12 + +on.slice(5, 7) - 1 + n;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const last = daysFrom(year, month + 1, 1) - daysFrom(year, month, 1);
  return iso(year, month, Math.min(+on.slice(8, 10), last));
}

/** 29 February + 1 year is 28 February. */
export function addYears(on: PlainDate, n: number): PlainDate {
  return addMonths(on, n * 12);
}

/** Negative when a is before b, 0 when they are the same, positive when a is after b. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return dayNumber(a) - dayNumber(b);
}

/** The date on a London wall calendar at that moment. */
export function londonDate(at: Instant): PlainDate {
  return fromDayNumber(Math.floor(london(at) / DAY));
}

/** The time on a London wall clock at that moment. */
export function londonTime(at: Instant): LocalTime {
  return format(london(at)).slice(11, 16) as LocalTime;
}

/**
 * The moment at which a London clock shows that time. A time that the spring change leaves out is read an hour
 * later; of a time that the autumn change repeats, the first is meant.
 */
export function londonInstant(on: PlainDate, time: LocalTime): Instant {
  const wall = millis(`${on}T${time}:00Z`);
  return format(wall - offset(wall - HOUR));
}

/** Local midnight at which the day begins. */
export function startOfDay(on: PlainDate): Instant {
  return londonInstant(on, '00:00');
}

/** The next local midnight (S16): the day's deadline. What happens at that very moment is late. */
export function endOfDay(on: PlainDate): Instant {
  return startOfDay(addDays(on, 1));
}

/** Elapsed time: across a clock change the local hour moves (S15). */
export function addHours(at: Instant, n: number): Instant {
  return addMinutes(at, n * 60);
}

export function addMinutes(at: Instant, n: number): Instant {
  return format(millis(at) + n * 6e4);
}

/** Negative when a is before b. Instants cannot be compared as text: the milliseconds are optional. */
export function compareInstants(a: Instant, b: Instant): number {
  return millis(a) - millis(b);
}

function daysFrom(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const shifted = (month + 9) % 12;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * shifted + 2) / 5) + day - 719469;
}

function iso(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as PlainDate;
}

function millis(at: Instant): number {
  const time = at.slice(11, -1).split(':');
  return dayNumber(at.slice(0, 10) as PlainDate) * DAY + +time[0]! * HOUR + +time[1]! * 6e4 + Math.round(+time[2]! * 1000);
}

function format(ms: number): Instant {
  const day = Math.floor(ms / DAY);
  let rest = ms - day * DAY;
  const part = (size: number, width: number): string => {
    const n = Math.floor(rest / size);
    rest -= n * size;
    return String(n).padStart(width, '0');
  };
  return `${fromDayNumber(day)}T${part(HOUR, 2)}:${part(6e4, 2)}:${part(1000, 2)}.${part(1, 3)}Z`;
}

function london(at: Instant): number {
  const ms = millis(at);
  return ms + offset(ms);
}

// Summer time since 1996: from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October.
function offset(ms: number): number {
  const year = +fromDayNumber(Math.floor(ms / DAY)).slice(0, 4);
  return ms >= change(year, 3) && ms < change(year, 10) ? HOUR : 0;
}

function change(year: number, month: number): number {
  const last = daysFrom(year, month, 31);
  return (last - (weekdayOf(last) % 7)) * DAY + HOUR;
}
