import { describe, expect, it } from 'vitest';
import {
  anyPartOfTheUk,
  englandAndWales,
  scotland,
  shutAtChristmas,
  tuesdayToSaturday,
} from '../../testing/calendars.ts';
import type { Count, WorkingCount } from './count.ts';
import { due } from './due.ts';
import type { Instant, PlainDate } from './plain-date.ts';

const on = (count: Count, start: PlainDate | Instant, spec = englandAndWales): PlainDate =>
  due(count, start, spec).on;

const wd = (n: number, more: Partial<WorkingCount> = {}): WorkingCount => ({
  unit: 'workingDays',
  n,
  ...more,
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

describe('S18 the anchor is part of the rule', () => {
  it('runs from whatever start the rule names', () => {
    const [receivedOn, acknowledgedOn] = ['2026-01-12', on(wd(5), '2026-01-12')] as const;
    expect(on(wd(10), receivedOn)).toBe('2026-01-26');
    expect(on(wd(10), acknowledgedOn)).toBe('2026-02-02');
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
