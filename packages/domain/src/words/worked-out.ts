import type { Step } from '../calendar/count.ts';
import type { Move } from '../calendar/moved.ts';
import { londonTime, weekday } from '../calendar/plain-date.ts';
import type { dates } from './dates.ts';
import type { PhraseOf } from './value-kinds.ts';

export type DatePhrase = PhraseOf<typeof dates>;

/**
 * The working-out of a date (S22): "day 0 Thu 2 April 2026", "skipped Fri 3 April (Good Friday), Sat, Sun, Mon 6 April (Easter Monday)",
 * "day 1 Tue 7 April 2026". A weekday is named once, however many weeks the count runs.
 */
export function workedOut(steps: readonly Step[]): readonly DatePhrase[] {
  const said: DatePhrase[] = [];
  const days = new Map<string, DatePhrase>();
  const tellSkipped = (): void => {
    if (days.size > 0) said.push({ code: 'skipped', values: { days: [...days.values()] } });
    days.clear();
  };
  for (const step of steps) {
    if (step.kind === 'skipped') days.set(nameOfSkipped(step), skippedDay(step));
    else {
      tellSkipped();
      said.push(phraseOf(step));
    }
  }
  tellSkipped();
  return said;
}

/** A move of a deadline when the calendar changed (S20). */
export function moveExplained({ before, after, standsOn, because }: Move): DatePhrase {
  const days = because.map(({ on, was, is }): DatePhrase =>
    is === undefined
      ? { code: 'working day again', values: { on, title: was?.title ?? '' } }
      : { code: 'now a day off', values: { on, title: is.title } },
  );
  const moved = { days, before: before.on, after: after.on };
  return standsOn === after.on
    ? { code: 'date moved', values: moved }
    : { code: 'date would move', values: { ...moved, stands: standsOn } };
}

type Skipped = Extract<Step, { kind: 'skipped' }>;

// Seven days are a week: of weekends, each day of the week is named once.
const nameOfSkipped = ({ on, because }: Skipped): string =>
  because === 'weekend' ? `weekday ${weekday(on)}` : on;

function skippedDay({ on, to, because, title }: Skipped): DatePhrase {
  if (because === 'weekend') return { code: 'free weekday', values: { on } };
  return to === undefined
    ? { code: 'free day', values: { on, title } }
    : { code: 'free days', values: { on, to, title } };
}

function phraseOf(step: Exclude<Step, { kind: 'skipped' }>): DatePhrase {
  const { on } = step;
  switch (step.kind) {
    case 'deemed':
      return { code: 'deemed', values: { on, as: step.to, because: step.because } };
    case 'start':
      return step.at === undefined
        ? { code: 'from day', values: { n: step.n, on } }
        : { code: 'from moment', values: { on, time: londonTime(step.at) } };
    case 'paused':
      return { code: 'stopped', values: { on, to: step.to } };
    case 'counted': {
      const { n, unit, at } = step;
      if (unit === 'days' || unit === 'workingDays') return { code: 'day counted', values: { n, on } };
      return at === undefined
        ? { code: 'span counted', values: { n, unit, on } }
        : { code: 'time counted', values: { n, unit, on, time: londonTime(at) } };
    }
    case 'clamped':
      return { code: 'last of its month', values: {} };
    case 'rolled':
      return { code: 'rolled', values: { roll: step.roll, on } };
    case 'event':
      return { code: 'event', values: { on } };
    case 'notice':
      return { code: 'notice', values: { n: step.n, unit: step.unit, clear: step.clear, on } };
    case 'provisional':
      return { code: 'not published', values: { on } };
  }
}
