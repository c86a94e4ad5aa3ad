import published from '../bank-holidays/uk-bank-holidays.json' with { type: 'json' };
import type { CalendarSpec } from '../src/calendar/calendar.ts';

/**
 * The slow oracle: it walks one day at a time, knows month lengths by heart and reads GOV.UK's lists as published.
 * It shares no code with the calendar. Good for 2012 to 2028.
 */
export function nextDay(on: string, by: 1 | -1 = 1): string {
  let [year, month, day] = on.split('-').map(Number) as [number, number, number];
  day += by;
  if (day < 1) {
    month--;
    if (month < 1) [year, month] = [year - 1, 12];
    day = monthLength(year, month);
  } else if (day > monthLength(year, month)) {
    [month, day] = [month + 1, 1];
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

export function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function works(spec: CalendarSpec, on: string): boolean {
  if (!(spec.week ?? [1, 2, 3, 4, 5]).some((day) => day === isoWeekday(on))) return false;
  if (spec.closures?.some(({ from, to }) => from <= on && on <= to)) return false;
  const removed = spec.removals?.filter((removal) => removal.on === on) ?? [];
  const added = spec.additions?.filter((addition) => addition.on === on) ?? [];
  if (
    added.some(
      ({ addedAt }) => !removed.some((removal) => !removal.addedAt || removal.addedAt >= (addedAt ?? '')),
    )
  )
    return false;
  return removed.length > 0 || !listed(spec.division, on);
}

export function walk(spec: CalendarSpec, on: string, n: number, by: 1 | -1 = 1): string {
  for (let left = n; left > 0;) {
    on = nextDay(on, by);
    if (works(spec, on)) left--;
  }
  return on;
}

/** Working days in (a, b]. */
export function tally(spec: CalendarSpec, a: string, b: string): number {
  let n = 0;
  while (a < b) {
    a = nextDay(a);
    if (works(spec, a)) n++;
  }
  return n;
}

// Sakamoto's congruence, which is none of the calendar's.
export function isoWeekday(on: string): number {
  const [year, month, day] = on.split('-').map(Number) as [number, number, number];
  const y = month < 3 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!;
  return ((y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day + 6) % 7) + 1;
}

const lists = Object.fromEntries(
  Object.entries(published.divisions).map(([division, days]) => [
    division,
    new Set(days.map(({ date }) => date)),
  ]),
);

function listed(division: CalendarSpec['division'], on: string): boolean {
  return division === 'uk-any' ? Object.values(lists).some((days) => days.has(on)) : lists[division]!.has(on);
}
