import { describe, expect, it } from 'vitest';
import { englandAndWales, shutAtChristmas } from '../../testing/calendars.ts';
import type { Count, Pause, Step } from '../calendar/count.ts';
import { due, latestNotice } from '../calendar/due.ts';
import { saidOfDate, tongue } from '../../testing/said.ts';
import { workedOut } from './worked-out.ts';
import type { Instant, PlainDate } from '../calendar/plain-date.ts';

const explain = (steps: readonly Step[]): string => workedOut(steps).map(saidOfDate).join('; ');

const told = (
  count: Count,
  start: PlainDate | Instant,
  spec = englandAndWales,
  pauses: Pause[] = [],
): string => explain(due(count, start, spec, { pauses }).explanation);

describe('S22 every answer explains itself', () => {
  it.each([
    [
      'over Easter',
      { unit: 'workingDays', n: 1 },
      '2026-04-02',
      'day 0 Thu 2 April 2026; skipped Fri 3 April (Good Friday), Sat, Sun, Mon 6 April (Easter Monday); day 1 Tue 7 April 2026',
    ],
    [
      '[NAM-7.2b] over Christmas',
      { unit: 'workingDays', n: 10 },
      '2026-12-18',
      'day 0 Fri 18 December 2026; skipped Sat, Sun, Fri 25 December (Christmas Day), Mon 28 December (Boxing Day), Fri 1 January (New Year’s Day); day 10 Wed 6 January 2027',
    ],
    [
      'received too late',
      { unit: 'workingDays', n: 1, cutOff: '16:00' },
      '2026-01-13T16:00:00Z',
      'received Tue 13 January 2026 (cut-off), counts as Wed 14 January 2026; day 0 Wed 14 January 2026; day 1 Thu 15 January 2026',
    ],
    [
      'from day 1',
      { unit: 'workingDays', n: 2, from: 'same day' },
      '2026-01-12',
      'day 1 Mon 12 January 2026; day 2 Tue 13 January 2026',
    ],
    [
      'rolling on',
      { unit: 'days', n: 2, roll: 'next' },
      '2026-05-01',
      'day 0 Fri 1 May 2026; day 2 Sun 3 May 2026; skipped Sun, Mon 4 May (Early May bank holiday); next working day Tue 5 May 2026',
    ],
    [
      'rolling back',
      { unit: 'days', n: 2, roll: 'previous' },
      '2026-05-01',
      'day 0 Fri 1 May 2026; day 2 Sun 3 May 2026; previous working day Fri 1 May 2026',
    ],
    [
      'a shorter month',
      { unit: 'months', n: 1 },
      '2027-01-31',
      'day 0 Sun 31 January 2027; 1 month later Sun 28 February 2027; the last day of that month',
    ],
    ['weeks', { unit: 'weeks', n: 8 }, '2026-05-05', 'day 0 Tue 5 May 2026; 8 weeks later Tue 30 June 2026'],
    [
      'hours across the change',
      { unit: 'hours', n: 24 },
      '2026-03-28T23:30:00Z',
      'from Sat 28 March 2026 23:30; 24 hours later Mon 30 March 2026 00:30',
    ],
    [
      'provisional',
      { unit: 'workingDays', n: 5 },
      '2028-12-27',
      'day 0 Wed 27 December 2028; skipped Sat, Sun, Mon 1 January (New Year’s Day); day 5 Thu 4 January 2029; bank holidays after Sun 31 December 2028 are not published yet, so the date may still change',
    ],
  ] satisfies [string, Count, PlainDate | Instant, string][])('%s', (_, count, start, expected) => {
    expect(told(count, start)).toBe(expected);
  });

  it('names a closure once', () => {
    expect(told({ unit: 'workingDays', n: 3, closures: true }, '2026-12-23', shutAtChristmas)).toBe(
      'day 0 Wed 23 December 2026; skipped Thu 24 December (Christmas shutdown), Fri 25 December (Christmas Day), Sat 26 December to Sun 27 December (Christmas shutdown), Mon 28 December (Boxing Day), Tue 29 December to Thu 31 December (Christmas shutdown), Fri 1 January (New Year’s Day), Sat 2 January to Sun 3 January (Christmas shutdown); day 3 Wed 6 January 2027',
    );
  });

  it('names a stop', () => {
    expect(
      told({ unit: 'workingDays', n: 3 }, '2026-01-12', englandAndWales, [
        { from: '2026-01-13', to: '2026-01-14' },
      ]),
    ).toBe(
      'day 0 Mon 12 January 2026; stopped Tue 13 January 2026 to Wed 14 January 2026; skipped Sat, Sun; day 3 Mon 19 January 2026',
    );
  });

  it('explains notice', () => {
    expect(
      explain(latestNotice({ n: 3, unit: 'workingDays' }, '2026-04-15', englandAndWales).explanation),
    ).toBe('event Wed 15 April 2026; skipped Sat, Sun; notice of 3 clear working days by Thu 9 April 2026');
    expect(
      explain(
        latestNotice({ n: 7, unit: 'days', mode: 'event day out' }, '2026-10-08', englandAndWales)
          .explanation,
      ),
    ).toBe('event Thu 8 October 2026; notice of 7 days by Thu 1 October 2026');
  });

  it('stays short over a year', () => {
    expect(told({ unit: 'workingDays', n: 250 }, '2026-01-12').match(/Sat/g)).toHaveLength(1);
  });
});

it('writes a long date', () => {
  expect(tongue.day('2027-01-06')).toBe('Wednesday 6 January 2027');
});
