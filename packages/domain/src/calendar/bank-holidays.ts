import { dayNumber, fromDayNumber, type PlainDate } from './plain-date.ts';
import { PROCLAMATIONS, PUBLISHED_YEAR } from './proclamations.ts';

/** England and Wales share a list; each of the three is a division of its own. */
export const NATIONS = ['england-and-wales', 'scotland', 'northern-ireland'] as const;

export type Nation = (typeof NATIONS)[number];

/** `uk-any` is the union of the three: FOIA s 10(6), a bank holiday "in any part of the United Kingdom". */
export type Division = Nation | 'uk-any';

export type BankHoliday = { readonly on: PlainDate; readonly title: string };

/** The last day for which GOV.UK had published its lists. Later days follow the standing rules alone (S21). */
export const PUBLISHED_TO = `${PUBLISHED_YEAR}-12-31` as PlainDate;

/** Holidays from 2012 to the end of a year, by day number: as published, then by the standing rules. Not in order. */
export function holidaysUntil(lastYear: number, division: Division): Map<number, string> {
  const mask = maskOf(division);
  const holidays = new Map<number, string>();
  const put = (day: number, nations: number, title: string): void => {
    if (nations & mask) holidays.set(day, title);
  };
  for (let year = 2012; year <= lastYear; year++) standingRules(year, put);
  for (const entry of PROCLAMATIONS) {
    const day = dayNumber(entry as PlainDate);
    const nations = +entry[11]!;
    if (entry[12]) put(day, nations, entry.slice(13));
    // A day that one nation gave up may still be a holiday in another.
    else if ((nations & mask) === mask) holidays.delete(day);
  }
  return holidays;
}

/** What GOV.UK published for the division, 2012 to 2028, in order. */
export function publishedHolidays(division: Division): BankHoliday[] {
  return inOrder(holidaysUntil(PUBLISHED_YEAR, division));
}

/** What the standing rules say of a year from 2007 to 2099: right in every year without a proclamation. */
export function standingHolidays(nation: Nation, year: number): BankHoliday[] {
  const holidays = new Map<number, string>();
  standingRules(year, (day, nations, title) => {
    if (nations & maskOf(nation)) holidays.set(day, title);
  });
  return inOrder(holidays);
}

function maskOf(division: Division): number {
  return division === 'uk-any' ? 7 : 1 << NATIONS.indexOf(division);
}

function inOrder(holidays: Map<number, string>): BankHoliday[] {
  return [...holidays].sort(([a], [b]) => a - b).map(([day, title]) => ({ on: fromDayNumber(day), title }));
}

// Banking and Financial Dealings Act 1971 sch 1, the proclamations made every year (New Year, early May, the
// substitutes), St Andrew's Day Bank Holiday (Scotland) Act 2007. Nations by bit: 1 E&W, 2 Scotland, 4 NI.
function standingRules(year: number, put: (day: number, nations: number, title: string) => void): void {
  const date = (monthDay: string): number => dayNumber(`${year}-${monthDay}` as PlainDate);
  const monday = (day: number): number => day + ((11 - (day % 7)) % 7);
  // At a weekend, or already taken: the next free weekday.
  const free = (day: number, taken?: number): number => {
    const weekday = (day + 3) % 7 > 4 ? monday(day) : day;
    return weekday === taken ? weekday + 1 : weekday;
  };
  const newYear = free(date('01-01'));
  put(newYear, 7, 'New Year’s Day');
  put(free(date('01-02'), newYear), 2, '2nd January');
  put(free(date('03-17')), 4, 'St Patrick’s Day');
  // Easter in 1900-2099: the Sunday after the Paschal full moon.
  const golden = year % 19;
  const moon = (19 * golden + 24) % 30;
  const easterMonday = monday(date('03-23') + moon - (moon + +(golden > 10) > 28 ? 1 : 0));
  put(easterMonday - 3, 7, 'Good Friday');
  put(easterMonday, 5, 'Easter Monday');
  put(monday(date('05-01')), 7, 'Early May bank holiday');
  put(monday(date('05-25')), 7, 'Spring bank holiday');
  put(free(date('07-12')), 4, 'Battle of the Boyne (Orangemen’s Day)');
  put(monday(date('08-01')), 2, 'Summer bank holiday');
  put(monday(date('08-25')), 5, 'Summer bank holiday');
  put(free(date('11-30')), 2, 'St Andrew’s Day');
  // Christmas Day on a Sunday: the Monday stays Boxing Day and Christmas has the Tuesday.
  const boxing = date('12-26');
  const christmas = free(boxing - 1, boxing);
  put(christmas, 7, 'Christmas Day');
  put(free(boxing, christmas), 7, 'Boxing Day');
}
