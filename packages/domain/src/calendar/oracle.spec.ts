import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoWeekday, monthLength, nextDay, tally, walk, works } from '../../testing/day-walker.ts';
import { type CalendarSpec, compileCalendar } from './calendar.ts';
import { clearDaysBetween, due, earliestEvent, isEnoughNotice, latestNotice } from './due.ts';
import type { Notice } from './count.ts';
import { fromDayNumber, type Instant, parsePlainDate, type PlainDate, type Weekday } from './plain-date.ts';

// Everything stays in 2012-2028, where the oracle knows the holidays.
const day = fc.integer({ min: 15800, max: 21000 }).map(fromDayNumber);
const instant = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(
    ([on, hour, minute]) =>
      `${on}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z` as Instant,
  );
const stamp = fc.option(fc.constantFrom<Instant>('2026-01-01T00:00:00Z', '2026-06-01T00:00:00Z'), {
  nil: undefined,
});
const closure = fc
  .tuple(day, fc.integer({ min: 0, max: 40 }))
  .map(([from, length]) => ({ from, to: later(from, length), title: 'Shut' }));
// Additions and removals fall on few dates, so that they meet each other and the listed holidays.
const busy = fc.oneof(
  day,
  fc.constantFrom<PlainDate>(
    '2014-12-25',
    '2015-04-06',
    '2018-05-07',
    '2022-06-03',
    '2023-05-08',
    '2024-01-01',
  ),
);
const spec: fc.Arbitrary<CalendarSpec> = fc.record({
  division: fc.constantFrom('england-and-wales', 'scotland', 'northern-ireland', 'uk-any'),
  week: fc.option(
    fc.uniqueArray(
      fc.integer({ min: 1, max: 7 }).map((n) => n as Weekday),
      { minLength: 1 },
    ),
    { nil: undefined },
  ),
  closures: fc.array(closure, { maxLength: 3 }),
  additions: fc.array(fc.record({ on: busy, title: fc.constant('Extra'), addedAt: stamp }), { maxLength: 6 }),
  removals: fc.array(fc.record({ on: busy, addedAt: stamp }), { maxLength: 6 }),
});
const n = fc.integer({ min: 1, max: 60 });
const runs = { numRuns: 1000 };

describe('against an oracle that walks from day to day', { timeout: 60_000 }, () => {
  it('knows the working days', () => {
    fc.assert(
      fc.property(
        spec,
        fc.oneof(day, busy),
        (given, on) => compileCalendar(given).isWorkingDay(on) === works(given, on),
      ),
      runs,
    );
  });

  it('adds and goes back', () => {
    fc.assert(
      fc.property(spec, day, n, (given, on, days) => {
        const calendar = compileCalendar(given);
        fc.pre(later(on, -days * 10) > '2012-06-01');
        expect(calendar.add(on, days)).toBe(walk(given, on, days));
        expect(calendar.back(on, days)).toBe(walk(given, on, days, -1));
      }),
      runs,
    );
  });

  it('counts, and counting undoes adding', () => {
    fc.assert(
      fc.property(spec, day, fc.integer({ min: 0, max: 400 }), n, (given, a, length, days) => {
        const calendar = compileCalendar(given);
        const b = later(a, length);
        expect(calendar.count(a, b)).toBe(tally(given, a, b));
        expect(calendar.count(b, a)).toBe(-calendar.count(a, b) || 0);
        expect(calendar.count(a, calendar.add(a, days))).toBe(days);
      }),
      runs,
    );
  });

  it('S1-S5: finds the due date of working days, with a clock that stops', () => {
    const from = fc.constantFrom('day after', 'next working day', 'same day' as const);
    const pause = fc.option(fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: 0, max: 30 })), {
      nil: undefined,
    });
    fc.assert(
      fc.property(spec, day, n, from, fc.boolean(), pause, (given, on, days, start, closures, stop) => {
        const counted = closures ? given : { ...given, closures: [] };
        const pauses = stop ? [{ from: later(on, stop[0]), to: later(on, stop[0] + stop[1]) }] : [];
        const found = due({ unit: 'workingDays', n: days, from: start, closures }, on, given, { pauses });
        let end: string = start === 'next working day' && !works(counted, on) ? walk(counted, on, 1) : on;
        if (start === 'same day') end = nextDay(end, -1);
        for (let left = days; left > 0;) {
          end = nextDay(end);
          if (works(counted, end) && !pauses.some((p) => p.from <= end && end <= p.to)) left--;
        }
        expect(found.on).toBe(end);
        expect(found.explanation.at(-1)).toMatchObject({ kind: 'counted', on: end, n: days });
      }),
      runs,
    );
  });

  it('S4: a later receipt is never due earlier', () => {
    const count = { unit: 'workingDays', n: 3, cutOff: '16:30' } as const;
    fc.assert(
      fc.property(spec, instant, instant, (given, one, other) => {
        const [a, b] = one < other ? [one, other] : [other, one];
        return due(count, a, given).endsAt <= due(count, b, given).endsAt;
      }),
      runs,
    );
  });

  it('S9-S11: finds plain days, weeks and months, and rolls them', () => {
    const unit = fc.constantFrom('days', 'weeks', 'months', 'years' as const);
    const roll = fc.constantFrom('none', 'next', 'previous' as const);
    fc.assert(
      fc.property(
        spec,
        day,
        fc.integer({ min: 0, max: 3 }),
        unit,
        roll,
        (given, on, length, period, turn) => {
          fc.pre(on < '2024-01-01');
          const counted = { ...given, closures: [] };
          const end = plainEnd(on, length, period);
          const before = works(counted, end) ? end : walk(counted, end, 1, -1);
          const expected =
            works(counted, end) || turn === 'none'
              ? end
              : turn === 'next'
                ? walk(counted, end, 1)
                : before < on
                  ? end
                  : before;
          const found = due({ unit: period, n: length, roll: turn }, on, given);
          expect(found.on).toBe(expected);
          expect(found.practicalOn).toBe(
            turn === 'none' && before !== end && before >= on ? before : undefined,
          );
        },
      ),
      runs,
    );
  });

  it('S13, S14: agrees with itself and the oracle about notice', () => {
    const notice: fc.Arbitrary<Notice> = fc.record({
      n: fc.integer({ min: 0, max: 20 }),
      unit: fc.constantFrom('workingDays', 'days'),
      mode: fc.constantFrom('clear', 'event day out'),
      closures: fc.constant(true),
    });
    fc.assert(
      fc.property(spec, day, notice, (given, noticeOn, wanted) => {
        const counts = (on: string): boolean => wanted.unit === 'days' || works(given, on);
        const enough = (first: string, eventOn: string): boolean => {
          let left = wanted.n;
          for (let on = wanted.mode === 'clear' ? nextDay(first) : first; on < eventOn; on = nextDay(on))
            if (counts(on)) left--;
          return left <= 0;
        };
        let eventOn: string = wanted.mode === 'clear' ? nextDay(noticeOn) : noticeOn;
        while (!counts(eventOn) || !enough(noticeOn, eventOn)) eventOn = nextDay(eventOn);
        const found = earliestEvent(wanted, noticeOn, given);
        expect(found).toBe(eventOn);
        expect(isEnoughNotice(wanted, noticeOn, found, given)).toBe(true);
        const last = latestNotice(wanted, found, given).on;
        expect(enough(last, found)).toBe(true);
        expect(isEnoughNotice(wanted, last, found, given)).toBe(true);
        if (counts(noticeOn)) expect(last).toBe(noticeOn);
      }),
      runs,
    );
  });

  it('S13: counts clear days', () => {
    fc.assert(
      fc.property(spec, day, fc.integer({ min: 1, max: 300 }), (given, a, length) => {
        const b = later(a, length);
        expect(clearDaysBetween(a, b, given, 'workingDays')).toBe(tally(given, a, nextDay(b, -1)));
        expect(clearDaysBetween(a, b, given, 'days')).toBe(length - 1);
      }),
      runs,
    );
  });

  it('parses what the oracle walks and nothing else', () => {
    const digits = fc.tuple(
      fc.integer({ min: 1990, max: 2040 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(digits, ([year, month, date]) => {
        const text = [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
        const real = month >= 1 && month <= 12 && date >= 1 && date <= monthLength(year, month);
        return (parsePlainDate(text) === text) === real && (!real || isoWeekday(text) > 0);
      }),
      runs,
    );
  });
});

function later(on: string, days: number): PlainDate {
  for (let left = Math.abs(days); left > 0; left--) on = nextDay(on, days > 0 ? 1 : -1);
  return on as PlainDate;
}

function plainEnd(on: string, length: number, unit: 'days' | 'weeks' | 'months' | 'years'): string {
  if (unit === 'days' || unit === 'weeks') return later(on, unit === 'weeks' ? 7 * length : length);
  let [year, month, date] = on.split('-').map(Number) as [number, number, number];
  for (let left = unit === 'years' ? 12 * length : length; left > 0; left--)
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  date = Math.min(date, monthLength(year, month));
  return [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
}
