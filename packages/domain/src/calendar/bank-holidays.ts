import { dayNumber, fromDayNumber, type PlainDate } from './plain-date.ts';
import { PROCLAMATIONS, PUBLISHED_YEAR } from './proclamations.ts';

// A holiday proclaimed for one year is added in `packages/domain/bank-holidays`; the standing ones are here.
// As bits. `uk-any` is the union: FOIA s 10(6), a bank holiday "in any part of the United Kingdom".
const BITS = { 'england-and-wales': 1, scotland: 2, 'northern-ireland': 4, 'uk-any': 7 };

/** England and Wales share a list; each of the three is a division of its own, and so is their union. */
export type Division = keyof typeof BITS;

export type BankHoliday = { readonly on: PlainDate; readonly title: string };

/** The last day for which GOV.UK had published its lists. Later days follow the standing rules alone (S21). */
export const PUBLISHED_TO = `${PUBLISHED_YEAR}-12-31` as PlainDate;

/** Holidays of those years by day number, not in order: by the standing rules, as amended by proclamation. */
export function holidaysOf(
  division: Division,
  from: number,
  to: number,
  proclaimed: readonly string[] = PROCLAMATIONS,
): Map<number, string> {
  const holidays = new Map<number, string>();
  const bits = BITS[division];
  // An entry is a date, the divisions that keep it, and a title; without a title it is a holiday no more.
  const put = (entry: string, place = (day: number): number | undefined => day): void => {
    const day = place(dayNumber(entry as PlainDate));
    const shared = +entry[11]! & bits;
    if (!day || !shared) return;
    if (entry[12]) holidays.set(day, entry.slice(13));
    // What one division gave up may still be a holiday in another.
    else if (shared === bits) holidays.delete(day);
  };
  const free = (day: number): number => (isWeekend(day) || holidays.has(day) ? free(day + 1) : day);
  for (let year = from; year <= to; year++) {
    // Easter in 1900-2099: the Sunday after the Paschal full moon.
    const moon = (19 * (year % 19) + 24) % 30;
    const easterMonday = (day: number): number => monday(day + moon - +(moon + +(year % 19 > 10) > 28));
    put(`${year}-03-23 7 Good Friday`, (day) => easterMonday(day) - 3);
    put(`${year}-03-23 5 Easter Monday`, easterMonday);
    for (const entry of MONDAYS) put(`${year}-${entry}`, monday);
    // Weekdays keep their holiday. Then those at weekends, in order, move to the next free weekday.
    for (const entry of DATES) put(`${year}-${entry}`, (day) => (isWeekend(day) ? undefined : day));
    for (const entry of DATES) put(`${year}-${entry}`, (day) => (isWeekend(day) ? free(day) : undefined));
  }
  for (const entry of proclaimed) put(entry);
  return holidays;
}

/** What GOV.UK published for the division, 2012 to 2028, in order. */
export function publishedHolidays(division: Division): BankHoliday[] {
  return inOrder(holidaysOf(division, 2012, PUBLISHED_YEAR));
}

/** What the standing rules say of a year from 2007 to 2099: right in every year without a proclamation. */
export function standingHolidays(division: Division, year: number): BankHoliday[] {
  return inOrder(holidaysOf(division, year, year, []));
}

function inOrder(holidays: Map<number, string>): BankHoliday[] {
  return [...holidays].sort(([a], [b]) => a - b).map(([day, title]) => ({ on: fromDayNumber(day), title }));
}

// Banking and Financial Dealings Act 1971 sch 1, the proclamations made every year (New Year, early May, the
// substitutes), St Andrew's Day Bank Holiday (Scotland) Act 2007. DATES are meant; MONDAYS are the first from a date.
const DATES = [
  '01-01 7 New Year’s Day',
  '01-02 2 2nd January',
  '03-17 4 St Patrick’s Day',
  '07-12 4 Battle of the Boyne (Orangemen’s Day)',
  '11-30 2 St Andrew’s Day',
  '12-25 7 Christmas Day',
  '12-26 7 Boxing Day',
];
const MONDAYS = [
  '05-01 7 Early May bank holiday',
  '05-25 7 Spring bank holiday',
  '08-01 2 Summer bank holiday',
  '08-25 5 Summer bank holiday',
];

function monday(day: number): number {
  return day + ((11 - (day % 7)) % 7);
}

function isWeekend(day: number): boolean {
  return (day + 3) % 7 > 4;
}
