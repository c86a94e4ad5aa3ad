import { describe, expect, it } from 'vitest';
import { englandAndWales } from '../../testing/calendars.ts';
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
