import type { Step } from './count.ts';
import { londonTime, type PlainDate, weekday } from './plain-date.ts';

/** The words of one language; another language is another such table. Dates come in written out. */
export type Words = {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly short: (weekdayName: string) => string;
  /** Days that were left out, or one stretch of them. */
  readonly skipped: (days: string) => string;
  readonly stretch: (from: string, to: string) => string;
  readonly steps: {
    readonly [Kind in Said['kind']]: (step: Extract<Said, { kind: Kind }>, on: string, to: string) => string;
  };
};

type Said = Exclude<Step, { kind: 'skipped' }>;

export const ENGLISH: Words = {
  weekdays: 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday'.split(','),
  months: 'January,February,March,April,May,June,July,August,September,October,November,December'.split(','),
  short: (name) => name.slice(0, 3),
  skipped: (days) => `skipped ${days}`,
  stretch: (from, to) => `${from} to ${to}`,
  steps: {
    deemed: ({ because }, on, to) => `received ${on} (${because}), counts as ${to}`,
    start: ({ n, at }, on) => `${at ? 'from' : `day ${n}`} ${on}`,
    paused: (_, on, to) => `stopped ${on} to ${to}`,
    counted: ({ n, unit }, on) =>
      `${/days/i.test(unit) ? `day ${n}` : `${n} ${n === 1 ? unit.slice(0, -1) : unit} later`} ${on}`,
    clamped: () => 'the last day of that month',
    rolled: ({ roll }, on) => `${roll} working day ${on}`,
    event: (_, on) => `event ${on}`,
    notice: ({ n, unit, clear }, on) =>
      `notice of ${n}${clear ? ' clear' : ''} ${unit === 'days' ? unit : 'working days'} by ${on}`,
    provisional: (_, on) => `bank holidays after ${on} are not published yet`,
  },
};

/** "Wednesday 6 January 2027" */
export function longDate(on: PlainDate, words = ENGLISH): string {
  return `${words.weekdays[weekday(on) - 1]} ${dayAndMonth(on, words)} ${on.slice(0, 4)}`;
}

/**
 * The working-out in one line (S22): "day 0 Thu 2 April 2026; skipped Fri 3 April (Good Friday), Sat, Sun, Mon 6 April
 * (Easter Monday); day 1 Tue 7 April 2026". A weekday is named once, however many weeks the count runs.
 */
export function explain(steps: readonly Step[], words = ENGLISH): string {
  const parts: string[] = [];
  const days = new Set<string>();
  for (const step of steps) {
    if (step.kind === 'skipped') {
      days.add(skippedDay(step, words));
      continue;
    }
    if (days.size) parts.push(words.skipped([...days].join(', ')));
    days.clear();
    const write = words.steps[step.kind] as (step: Said, on: string, to: string) => string;
    const time = 'at' in step && step.at ? ` ${londonTime(step.at)}` : '';
    parts.push(write(step, fullDate(step.on, words) + time, 'to' in step ? fullDate(step.to, words) : ''));
  }
  return parts.join('; ');
}

function skippedDay({ on, to, because, title }: Extract<Step, { kind: 'skipped' }>, words: Words): string {
  if (because === 'weekend') return shortDay(on, words);
  const day = shortDate(on, words);
  return `${to ? words.stretch(day, shortDate(to, words)) : day} (${title})`;
}

function shortDay(on: PlainDate, words: Words): string {
  return words.short(words.weekdays[weekday(on) - 1]!);
}

function shortDate(on: PlainDate, words: Words): string {
  return `${shortDay(on, words)} ${dayAndMonth(on, words)}`;
}

function fullDate(on: PlainDate, words: Words): string {
  return `${shortDate(on, words)} ${on.slice(0, 4)}`;
}

function dayAndMonth(on: PlainDate, { months }: Words): string {
  return `${+on.slice(8)} ${months[+on.slice(5, 7) - 1]}`;
}
