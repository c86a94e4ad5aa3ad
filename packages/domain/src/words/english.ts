import { type PlainDate, weekday } from '../calendar/plain-date.ts';
import type { Joined, Tongue } from './say.ts';

const lists: Record<Joined, Intl.ListFormat> = {
  all: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  any: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
  row: new Intl.ListFormat('en-GB', { type: 'unit' }),
};
const weekdays = 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday'.split(',');
const months = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(
  ',',
);

type Formatter = { readonly format: (values: Record<string, string | number>) => unknown };

/** English, given who reads ICU messages: the programs have a library for it, the domain has none. What was read once is kept. */
export const english = (read: (message: string) => Formatter): Tongue => {
  const kept = new Map<string, Formatter>();
  const formatterOf = (message: string): Formatter => {
    const formatter = kept.get(message) ?? read(message);
    kept.set(message, formatter);
    return formatter;
  };
  return {
    format: (message, values) => String(formatterOf(message).format({ ...values })),
    day: (on) => `${nameOf(on)} ${dayAndMonth(on)} ${on.slice(0, 4)}`,
    shortDay: (on) => `${shortName(on)} ${dayAndMonth(on)} ${on.slice(0, 4)}`,
    dayOfYear: (on) => `${shortName(on)} ${dayAndMonth(on)}`,
    weekday: shortName,
    list: (parts, joined) => lists[joined].format(parts),
    quoted: (text) => `“${text}”`,
  };
};

const nameOf = (on: PlainDate): string => weekdays[weekday(on) - 1] ?? '';
const shortName = (on: PlainDate): string => nameOf(on).slice(0, 3);
const dayAndMonth = (on: PlainDate): string => `${+on.slice(8)} ${months[+on.slice(5, 7) - 1]}`;
