/** A calendar date with no time and no zone, `YYYY-MM-DD`, years 1000 to 9999. */
export type PlainDate = `${number}-${number}-${number}`;

/** A moment in UTC, `2026-08-28T15:10:00.000Z` or without the milliseconds. What this module makes always has them. */
export type Instant = `${string}Z`;

/** A London wall-clock time, `HH:MM`. */
export type LocalTime = `${number}:${number}`;

/** ISO 8601 day of the week: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MINUTE = 6e4;
const HOUR = 36e5;
const DAY = 864e5;
const { floor } = Math;

/** Strict: exactly `YYYY-MM-DD`, and only dates that exist. Anything else is undefined. */
export function parsePlainDate(text: string): PlainDate | undefined {
  return isPlainDate(text) ? text : undefined;
}

/** Strict: a real date, a time to the second or millisecond, and `Z`. No leap second, no `24:00`. */
export function parseInstant(text: string): Instant | undefined {
  return isInstant(text) ? text : undefined;
}

function isPlainDate(text: string): text is PlainDate {
  return /^\d{4}-\d\d-\d\d$/.test(text) && fromDayNumber(daysTo(text)) === text;
}

function isInstant(text: string): text is Instant {
  return /^.{10}T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{3})?Z$/.test(text) && isPlainDate(text.slice(0, 10));
}

/** Tells the two apart where a count may start from either. */
export function hasTime(start: Instant | PlainDate): start is Instant {
  return start.length > 10;
}

/** Days since 1970-01-01. The text is trusted: parse it first when it comes from outside. */
export function dayNumber(on: PlainDate): number {
  return daysTo(on);
}

// Of a date, or of a text that begins with one.
function daysTo(text: string): number {
  return firstOf(monthOf(text)) + dayOf(text) - 1;
}

/** The date that many days after 1970-01-01. */
export function fromDayNumber(n: number): PlainDate {
  // The mean month leads to the right one or to one of its neighbours.
  let month = floor((n + 719528) / 30.436875);
  if (firstOf(month) > n) month--;
  if (firstOf(month + 1) <= n) month++;
  return iso(month, n - firstOf(month) + 1);
}

export function weekday(on: PlainDate): Weekday {
  return weekdayOf(dayNumber(on));
}

/** The weekday of a day number. */
export function weekdayOf(n: number): Weekday {
  return (n + 3 - floor((n + 3) / 7) * 7 + 1) as Weekday;
}

export function addDays(on: PlainDate, n: number): PlainDate {
  return fromDayNumber(dayNumber(on) + n);
}

/** The corresponding date, or the last day of a shorter month: 31 January + 1 is 28 or 29 February (S11). */
export function addMonths(on: PlainDate, n: number): PlainDate {
  const month = monthOf(on) + n;
  return iso(month, Math.min(dayOf(on), firstOf(month + 1) - firstOf(month)));
}

/** Days from b to a: negative when a is before b, 0 when they are the same. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return dayNumber(a) - dayNumber(b);
}

/** The date on a London calendar at that moment. */
export function londonDate(at: Instant): PlainDate {
  return fromDayNumber(floor(londonMillis(at) / DAY));
}

/** The time on a London clock at that moment. */
export function londonTime(at: Instant): LocalTime {
  return london(at).slice(11, 16) as LocalTime;
}

/**
 * The moment at which a London clock shows that time. A time that the spring change leaves out is read an hour
 * later; of a time that the autumn change repeats, the first is meant.
 */
export function londonInstant(on: PlainDate, time: LocalTime): Instant {
  const wall = millis(`${on}T${time}:00Z`);
  return instant(wall - offset(wall - HOUR));
}

/** The local midnight with which the day begins. */
export function startOfDay(on: PlainDate): Instant {
  return londonInstant(on, '00:00');
}

/** The local midnight with which the next day begins (S16). What happens at that very moment is not in the day. */
export function endOfDay(on: PlainDate): Instant {
  return startOfDay(addDays(on, 1));
}

/** Elapsed time: across a clock change the local hour moves (S15). */
export function addMinutes(at: Instant, n: number): Instant {
  return instant(millis(at) + n * MINUTE);
}

/** Minutes from b to a. Instants cannot be compared as text, as the milliseconds are optional. */
export function compareInstants(a: Instant, b: Instant): number {
  return (millis(a) - millis(b)) / MINUTE;
}

// Months are counted from January of the year 0.
function monthOf(on: string): number {
  return (pair(on, 0) * 100 + pair(on, 2)) * 12 + pair(on, 5) - 1;
}

function dayOf(on: string): number {
  return pair(on, 8);
}

// Two digits. Cutting strings takes several times as long, and parsing is most of what counting ten years costs.
function pair(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

function firstOf(month: number): number {
  // Years run from March here, so that the leap day is the last day of its year.
  const year = floor((month - 2) / 12);
  return (
    floor(365.25 * year) -
    floor(year / 100) +
    floor(year / 400) +
    floor((153 * (month - 2 - 12 * year) + 2) / 5) -
    719468
  );
}

function iso(month: number, day: number): PlainDate {
  return `${floor(month / 12)}-${two((month % 12) + 1)}-${two(day)}` as PlainDate;
}

function two(n: number): string {
  return (n < 10 ? '0' : '') + floor(n);
}

function millis(at: Instant): number {
  return daysTo(at) * DAY + pair(at, 11) * HOUR + pair(at, 14) * MINUTE + +at.slice(17, -1) * 1000;
}

function instant(ms: number): Instant {
  const day = floor(ms / DAY);
  const time = ms - day * DAY;
  const thousandths = `${1000 + (time % 1000)}`.slice(1);
  return `${fromDayNumber(day)}T${two(time / HOUR)}:${two((time % HOUR) / MINUTE)}:${two((time % MINUTE) / 1000)}.${thousandths}Z`;
}

function london(at: Instant): Instant {
  return instant(londonMillis(at));
}

// What a London clock shows, as if it were UTC.
function londonMillis(at: Instant): number {
  const ms = millis(at);
  return ms + offset(ms);
}

// Summer time since 1996: from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October.
function offset(ms: number): number {
  const january = floor(monthOf(fromDayNumber(floor(ms / DAY))) / 12) * 12;
  const lastSunday = (month: number): number =>
    (floor((firstOf(january + month) + 3) / 7) * 7 - 4) * DAY + HOUR;
  return ms >= lastSunday(3) && ms < lastSunday(10) ? HOUR : 0;
}
