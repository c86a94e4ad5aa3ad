import { describe, expect, it } from 'vitest';
import {
  anyPartOfTheUk,
  englandAndWales,
  scotland,
  shutAtChristmas,
  tuesdayToSaturday,
} from '../../testing/calendars.ts';
import { type Count, due, type WorkingCount } from './due.ts';
import type { Instant, PlainDate } from './plain-date.ts';

const on = (count: Count, start: PlainDate | Instant, spec = englandAndWales): PlainDate =>
  due(count, start, spec).on;
const wd = (n: number, more: Partial<WorkingCount> = {}): WorkingCount => ({
  unit: 'workingDays',
  n,
  ...more,
});

describe('S1 the day of receipt is day 0, and the last day ends at midnight in London', () => {
  it('counts the next working day as day 1, whatever the hour', () => {
    for (const time of ['00:00:00', '12:00:00', '23:59:59'])
      expect(on(wd(1), `2026-01-13T${time}Z`)).toBe('2026-01-14');
  });

  it('puts the deadline at the next local midnight', () => {
    expect(due(wd(1), '2026-01-13', englandAndWales).endsAt).toBe('2026-01-15T00:00:00.000Z');
    expect(due(wd(1), '2026-07-13', englandAndWales).endsAt).toBe('2026-07-14T23:00:00.000Z');
  });

  it('takes the date in London, not in UTC', () => {
    expect(on(wd(1), '2026-07-13T23:00:00Z')).toBe('2026-07-15');
  });

  it('allows "immediately": no days are the day itself, at a weekend too', () => {
    expect(on(wd(0), '2026-05-23')).toBe('2026-05-23');
    expect(due(wd(0), '2026-05-23', englandAndWales).practicalOn).toBeUndefined();
  });

  it.each([-1, 1.5, Number.NaN, Infinity])('refuses %d days', (n) => {
    expect(() => due(wd(n), '2026-01-13', englandAndWales)).toThrow(
      `A period is a whole number of workingDays, 0 or more; this one is ${n}.`,
    );
  });
});

describe('S2 receipt on a non-working day is receipt that day', () => {
  it('gives Friday 23:30 and Saturday 10:00 the same date', () => {
    expect(on(wd(10), '2026-01-16T23:30:00Z')).toBe('2026-01-30');
    expect(on(wd(10), '2026-01-17T10:00:00Z')).toBe('2026-01-30');
  });
});

describe('S3 opt-in: received on the next working day', () => {
  const count = wd(10, { from: 'next working day' });

  it('is a day later for a Saturday', () => {
    expect(on(count, '2026-01-17')).toBe('2026-02-02');
    expect(due(count, '2026-01-17', englandAndWales).explanation[0]).toEqual({
      kind: 'deemed',
      on: '2026-01-17',
      to: '2026-01-19',
      because: 'non-working day',
    });
  });

  it('changes nothing for a working day', () => {
    expect(on(count, '2026-01-16')).toBe(on(wd(10), '2026-01-16'));
  });
});

describe('S4 opt-in: a cut-off in London time', () => {
  const count = wd(1, { cutOff: '16:00' });

  it('is late at the cut-off', () => {
    expect(on(count, '2026-01-13T15:59:59Z')).toBe('2026-01-14');
    expect(on(count, '2026-01-13T16:00:00Z')).toBe('2026-01-15');
    expect(on(count, '2026-01-16T16:00:00Z')).toBe('2026-01-20');
  });

  it('goes by the clock on the wall in summer', () => {
    expect(on(count, '2026-07-14T14:59:59Z')).toBe('2026-07-15');
    expect(on(count, '2026-07-14T15:00:00Z')).toBe('2026-07-16');
  });

  it('never makes a later receipt due earlier', () => {
    expect(on(count, '2026-01-17T10:00:00Z')).toBe('2026-01-20');
  });

  it('stays quiet when only the date is known', () => {
    expect(on(count, '2026-01-13')).toBe('2026-01-14');
  });
});

describe('S5 opt-in: the day of receipt is day 1', () => {
  const count = wd(5, { from: 'same day' });

  it('is due a day earlier', () => {
    expect(on(count, '2026-01-12')).toBe('2026-01-16');
    expect(on(wd(1, { from: 'same day' }), '2026-01-12')).toBe('2026-01-12');
  });

  it('begins with the first working day after a weekend', () => {
    expect(on(count, '2026-01-17')).toBe('2026-01-23');
  });
});

describe('S7, S8 the rule names its calendar', () => {
  it('counts by another division', () => {
    expect(on(wd(1), '2026-11-27', scotland)).toBe('2026-12-01');
    expect(on(wd(1, { division: 'england-and-wales' }), '2026-11-27', scotland)).toBe('2026-11-30');
    expect(on(wd(20, { division: 'uk-any' }), '2026-03-02')).toBe(on(wd(20), '2026-03-02', anyPartOfTheUk));
    expect(on(wd(20, { division: 'uk-any' }), '2026-03-02')).toBe('2026-03-31');
    expect(on(wd(20), '2026-03-02')).toBe('2026-03-30');
  });

  it('leaves closures out only where it says so', () => {
    expect(on(wd(3), '2026-12-23', shutAtChristmas)).toBe('2026-12-30');
    expect(on(wd(3, { closures: true }), '2026-12-23', shutAtChristmas)).toBe('2027-01-06');
  });

  it('knows other weeks', () => {
    expect(on(wd(1), '2026-01-16', tuesdayToSaturday)).toBe('2026-01-17');
    expect(on(wd(2), '2026-01-16', tuesdayToSaturday)).toBe('2026-01-20');
  });
});

describe('S9 plain days are calendar days', () => {
  it('leaves the day of the event out; eight weeks are 56 days', () => {
    expect(on({ unit: 'days', n: 28 }, '2026-10-01')).toBe('2026-10-29');
    expect(on({ unit: 'weeks', n: 8 }, '2026-05-05')).toBe(on({ unit: 'days', n: 56 }, '2026-05-05'));
  });
});

describe('S10 the roll is a field of the count', () => {
  const count = { unit: 'days', n: 2 } as const;

  it('does not roll by itself, and shows the working day before', () => {
    const sunday = due(count, '2026-05-01', englandAndWales);
    expect([sunday.on, sunday.practicalOn]).toEqual(['2026-05-03', '2026-05-01']);
  });

  it('rolls on past weekends and bank holidays', () => {
    const tuesday = due({ ...count, roll: 'next' }, '2026-05-01', englandAndWales);
    expect([tuesday.on, tuesday.practicalOn, tuesday.endsAt]).toEqual([
      '2026-05-05',
      undefined,
      '2026-05-05T23:00:00.000Z',
    ]);
  });

  it('rolls back, but never to before the start', () => {
    expect(on({ ...count, roll: 'previous' }, '2026-05-01')).toBe('2026-05-01');
    expect(on({ ...count, n: 1, roll: 'previous' }, '2026-05-02')).toBe('2026-05-03');
  });

  it('stays quiet on a working day', () => {
    expect(due({ ...count, roll: 'next' }, '2026-05-05', englandAndWales)).toMatchObject({
      on: '2026-05-07',
    });
    expect(due(count, '2026-05-05', englandAndWales).practicalOn).toBeUndefined();
  });
});

describe('S11, S12 months and years', () => {
  it('ends on the corresponding date or the last of the month, and says so', () => {
    const clamped = due({ unit: 'months', n: 1 }, '2027-01-31', englandAndWales);
    expect(clamped.on).toBe('2027-02-28');
    expect(clamped.explanation.map(({ kind }) => kind)).toEqual(['start', 'counted', 'clamped']);
    expect(on({ unit: 'months', n: 1 }, '2027-02-28')).toBe('2027-03-28');
    expect(on({ unit: 'years', n: 1 }, '2028-02-29')).toBe('2029-02-28');
  });

  it('S12: "beginning with" counts from the day before', () => {
    expect(on({ unit: 'months', n: 3, beginning: true }, '2026-11-30')).toBe('2027-02-28');
    expect(on({ unit: 'days', n: 7, beginning: true }, '2026-10-01')).toBe('2026-10-07');
  });

  it('needs no calendar for a date that does not roll', () => {
    expect(on({ unit: 'years', n: 75 }, '2026-05-05')).toBe('2101-05-05');
    expect(() => on({ unit: 'years', n: 75, roll: 'next' }, '2026-05-05')).toThrow(
      '2101-05-05 is outside the calendar, 2012-01-01 to 2060-12-31. Check the date.',
    );
  });
});

describe('S15, S16 hours and minutes', () => {
  it('are elapsed time, on working days or not', () => {
    const late = due({ unit: 'hours', n: 24 }, '2026-10-24T22:30:00Z', englandAndWales);
    expect(late).toMatchObject({
      on: '2026-10-25',
      at: '2026-10-25T22:30:00.000Z',
      endsAt: '2026-10-25T22:30:00.000Z',
    });
    expect(late.practicalOn).toBeUndefined();
  });

  it('run from the first midnight of a date', () => {
    expect(due({ unit: 'hours', n: 24 }, '2026-07-01', englandAndWales).at).toBe('2026-07-01T23:00:00.000Z');
  });
});

describe('S17 a stopped clock', () => {
  const stop = (
    count: Count,
    from: PlainDate,
    to: PlainDate,
    ...more: { from: PlainDate; to: PlainDate }[]
  ) => due(count, '2026-01-12T09:00:00Z', englandAndWales, { pauses: [...more, { from, to }] });

  it('disregards working days from the stop to the restart, both in', () => {
    expect(stop(wd(10), '2026-01-14', '2026-01-20').on).toBe('2026-02-02');
    expect(stop(wd(10), '2026-01-14', '2026-01-20').explanation).toContainEqual({
      kind: 'paused',
      on: '2026-01-14',
      to: '2026-01-20',
    });
  });

  it('stays quiet when it stops after the end, at a weekend only, or before the start', () => {
    for (const [from, to] of [
      ['2026-01-27', '2026-02-20'],
      ['2026-01-17', '2026-01-18'],
      ['2026-01-02', '2026-01-12'],
    ] as const) {
      expect(stop(wd(10), from, to).on).toBe('2026-01-26');
      expect(stop(wd(10), from, to).explanation.some(({ kind }) => kind === 'paused')).toBe(false);
    }
  });

  it('counts overlapping stops once, and a stop in the time that a stop has added', () => {
    expect(stop(wd(10), '2026-01-14', '2026-01-20', { from: '2026-01-16', to: '2026-01-19' }).on).toBe(
      '2026-02-02',
    );
    expect(stop(wd(10), '2026-01-14', '2026-01-20', { from: '2026-01-30', to: '2026-01-30' }).on).toBe(
      '2026-02-03',
    );
  });

  it('disregards calendar days in a plain count and elapsed time in hours', () => {
    expect(stop({ unit: 'days', n: 5 }, '2026-01-14', '2026-01-15').on).toBe('2026-01-19');
    expect(stop({ unit: 'months', n: 1 }, '2026-02-12', '2026-02-13').on).toBe('2026-02-14');
    expect(stop({ unit: 'hours', n: 24 }, '2026-01-13', '2026-01-13').at).toBe('2026-01-14T09:00:00.000Z');
  });
});

describe('S18 the anchor is part of the rule', () => {
  it('runs from whatever start the rule names', () => {
    const [receivedOn, acknowledgedOn] = ['2026-01-12', on(wd(5), '2026-01-12')] as const;
    expect(on(wd(10), receivedOn)).toBe('2026-01-26');
    expect(on(wd(10), acknowledgedOn)).toBe('2026-02-02');
  });
});

describe('S21 past the published years', () => {
  it('answers by the standing rules, and says that it does', () => {
    const late = due(wd(20), '2028-12-20', englandAndWales);
    expect([late.on, late.provisional]).toEqual(['2029-01-22', true]);
    expect(late.explanation.at(-1)).toEqual({ kind: 'provisional', on: '2028-12-31' });
  });

  it('stays quiet where no holiday decides', () => {
    expect(due(wd(5), '2028-12-20', englandAndWales).provisional).toBe(false);
    expect(due({ unit: 'years', n: 6 }, '2026-02-09', englandAndWales).provisional).toBe(false);
    expect(due({ unit: 'years', n: 6, roll: 'next' }, '2026-02-09', englandAndWales).provisional).toBe(true);
  });

  it('refuses beyond the calendar with the reason', () => {
    expect(() => on(wd(10), '2060-12-28')).toThrow(/outside the calendar/);
    expect(() => on(wd(1), '2011-12-30')).toThrow(
      '2011-12-30 is outside the calendar, 2012-01-01 to 2060-12-31. Check the date.',
    );
  });
});

it('a deadline is plain data with its working-out and its calendar version', () => {
  const first = due(wd(1), '2026-04-02', englandAndWales);
  expect(JSON.parse(JSON.stringify(first))).toEqual({
    on: '2026-04-07',
    endsAt: '2026-04-07T23:00:00.000Z',
    provisional: false,
    calendarVersion: expect.stringMatching(/^[0-9a-z]{5,7}$/),
    explanation: [
      { kind: 'start', on: '2026-04-02', n: 0 },
      { kind: 'skipped', on: '2026-04-03', because: 'bank holiday', title: 'Good Friday' },
      { kind: 'skipped', on: '2026-04-04', because: 'weekend', title: 'weekend' },
      { kind: 'skipped', on: '2026-04-05', because: 'weekend', title: 'weekend' },
      { kind: 'skipped', on: '2026-04-06', because: 'bank holiday', title: 'Easter Monday' },
      { kind: 'counted', on: '2026-04-07', n: 1, unit: 'workingDays' },
    ],
  });
});
