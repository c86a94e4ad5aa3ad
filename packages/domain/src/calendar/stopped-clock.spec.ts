import { describe, expect, it } from 'vitest';
import { englandAndWales } from '../../testing/calendars.ts';
import type { Count, WorkingCount } from './count.ts';
import { due } from './due.ts';
import type { PlainDate } from './plain-date.ts';

const wd = (n: number, more: Partial<WorkingCount> = {}): WorkingCount => ({
  unit: 'workingDays',
  n,
  ...more,
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
