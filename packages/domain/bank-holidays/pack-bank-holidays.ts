import { type Division, standingHolidays } from '../src/calendar/bank-holidays.ts';

/** In the order of their bits. */
export const NATIONS = ['england-and-wales', 'scotland', 'northern-ireland'] as const satisfies Division[];

export type Nation = (typeof NATIONS)[number];

/** GOV.UK's three lists, as in `uk-bank-holidays.json`. */
export type PublishedLists = Record<Nation, readonly { readonly date: string; readonly title: string }[]>;

/** The text of `src/calendar/proclamations.ts`: all in which the published lists differ from the standing rules. */
export function packBankHolidays(lists: PublishedLists): string {
  const years = NATIONS.flatMap((nation) => lists[nation].map(({ date }) => +date.slice(0, 4)));
  const differences = new Map<string, number>();
  NATIONS.forEach((nation, bit) => {
    const published = lists[nation].map(({ date, title }) => `${date} ${title}`);
    const standing = [...new Set(years)]
      .flatMap((year) => standingHolidays(nation, year))
      .map(({ on, title }) => `${on} ${title}`);
    const added = published.filter((day) => !standing.includes(day));
    const removed = standing
      .filter((day) => !published.some((other) => other.startsWith(day.slice(0, 10))))
      .map((day) => day.slice(0, 11));
    for (const day of [...added, ...removed]) differences.set(day, (differences.get(day) ?? 0) | (1 << bit));
  });
  const lines = [...differences]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, nations]) => `  '${day.slice(0, 10)} ${nations}${day.slice(10).trimEnd()}',\n`);
  return `// Written by bank-holidays/write-proclamations.mjs from GOV.UK's lists, which are Crown copyright: contains public
// sector information licensed under the Open Government Licence v3.0. Do not edit.

/** The last year that GOV.UK had published. */
export const PUBLISHED_YEAR = ${Math.max(...years)};

/** Date, nations by bit (1 England and Wales, 2 Scotland, 4 Northern Ireland), title; without a title, no holiday. */
export const PROCLAMATIONS = [
${lines.join('')}];
`;
}
