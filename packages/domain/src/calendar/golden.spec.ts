import { describe, expect, it } from 'vitest';
import { englandAndWales as spec } from '../../testing/calendars.ts';
import type { Count } from './count.ts';
import { due, isEnoughNotice, latestNotice } from './due.ts';
import type { Instant, PlainDate } from './plain-date.ts';

const wd = (n: number): Count => ({ unit: 'workingDays', n });
const days = (n: number): Count => ({ unit: 'days', n, roll: 'next' });
const on = (count: Count, start: PlainDate | Instant): PlainDate => due(count, start, spec).on;

// obligations.md section 8, England and Wales.
describe('the dates the five policies promise', () => {
  it.each([
    ['[NAM-6.4b] acknowledged', wd(3), '2026-12-18', '2026-12-23'],
    ['[NAM-7.1b] met', wd(7), '2026-12-18', '2026-12-31'],
    ['[NAM-7.2b] answered', wd(10), '2026-12-18', '2027-01-06'],
    ['[NAM-7.5a] told why not, from the day the answer was due', wd(1), '2027-01-06', '2027-01-07'],
    ['[NAM-8.1b] appeal window ends', wd(14), '2027-01-06', '2027-01-26'],
    ['[NAM-8.2a] appeal acknowledged', wd(3), '2027-01-26', '2027-01-29'],
    ['[NAM-8.2c] appeal decided', wd(10), '2027-01-26', '2027-02-09'],
    [
      '[NAM-8.5c] advice within a month of receiving the outcome',
      { unit: 'months', n: 1, roll: 'next' },
      '2027-02-09',
      '2027-03-09',
    ],
    ['[NAM-10.2] destroyed six years after closing', { unit: 'years', n: 6 }, '2027-02-09', '2033-02-09'],
    ['[NAM-6.4b] received on a Saturday before a bank holiday', wd(3), '2026-05-23', '2026-05-28'],
    ['[NAM-7.2b] received on a Saturday before a bank holiday', wd(10), '2026-05-23', '2026-06-08'],
  ] satisfies [string, Count, PlainDate, PlainDate][])(
    'Not Alone Mentoring: %s',
    (_, count, start, expected) => {
      expect(on(count, start)).toBe(expected);
    },
  );

  it('1-2-1 Mentors: [OTO-S6] 24 hours or 1 working day, whichever is later, over a bank holiday weekend', () => {
    const start: Instant = '2026-08-28T14:10:00Z';
    expect(due({ unit: 'hours', n: 24 }, start, spec).at).toBe('2026-08-29T14:10:00.000Z');
    const ended = due(wd(1), start, spec);
    expect([ended.on, ended.endsAt]).toEqual(['2026-09-01', '2026-09-01T23:00:00.000Z']);
  });

  it.each([
    ['[OTO-S7a] first answer', wd(3), '2026-08-28T14:10:00Z', '2026-09-03'],
    ['[OTO-S10b] outcome', wd(10), '2026-08-28T14:10:00Z', '2026-09-14'],
    ['[OTO-S14a] hearing over Easter', wd(15), '2026-03-23', '2026-04-15'],
    ['[OTO-S16b] findings to everybody on the list', wd(5), '2026-04-15', '2026-04-22'],
  ] satisfies [string, Count, PlainDate | Instant, PlainDate][])(
    '1-2-1 Mentors: %s',
    (_, count, start, expected) => {
      expect(on(count, start)).toBe(expected);
    },
  );

  it('1-2-1 Mentors: [OTO-S14b] three clear working days’ notice of the hearing, and not two', () => {
    expect(latestNotice({ n: 3, unit: 'workingDays' }, '2026-04-15', spec).on).toBe('2026-04-09');
    expect(isEnoughNotice({ n: 3, unit: 'workingDays' }, '2026-04-09', '2026-04-15', spec)).toBe(true);
    expect(isEnoughNotice({ n: 3, unit: 'workingDays' }, '2026-04-10', '2026-04-15', spec)).toBe(false);
  });

  it.each([
    ['[MM-S1b] acknowledged', wd(2), '2026-12-22', '2026-12-24'],
    ['[MM-S1h] resolved', wd(5), '2026-12-22', '2026-12-31'],
    ['[MM-S1g] evidence, from the request', wd(3), '2026-12-23', '2026-12-30'],
  ] satisfies [string, Count, PlainDate, PlainDate][])(
    'Milestone Mentoring: %s',
    (_, count, start, expected) => {
      expect(on(count, start)).toBe(expected);
    },
  );

  it.each([
    ['[ALU-3.2d] assigned, over a Sunday and a bank holiday', days(2), '2026-05-01', '2026-05-05'],
    ['[ALU-3.2e] answered', days(5), '2026-05-01', '2026-05-06'],
    ['[ALU-3.4c] outcome', days(28), '2026-05-01', '2026-05-29'],
    ['[ALU-3.2d] assigned, over Christmas', days(2), '2026-12-24', '2026-12-29'],
    ['[ALU-3.2e] answered, over Christmas', days(5), '2026-12-24', '2026-12-29'],
    ['[ALU-3.4c] outcome, over Christmas', days(28), '2026-12-24', '2027-01-21'],
  ] satisfies [string, Count, PlainDate, PlainDate][])('Alumah: %s', (_, count, start, expected) => {
    expect(on(count, start)).toBe(expected);
  });

  it.each([
    ['[1MM-1i] a person answers', wd(1), '2026-04-02', '2026-04-07'],
    ['[1MM-1j] full response', wd(2), '2026-04-02', '2026-04-08'],
    ['[1MM-1l] resolved', wd(14), '2026-04-02', '2026-04-24'],
    ['[1MM-1q] the CEO answers', wd(7), '2026-04-23', '2026-05-05'],
    ['[1MM-2b] stage two in plain days', days(14), '2026-04-23', '2026-05-07'],
    ['[1MM-2b] stage two, were they working days', wd(14), '2026-04-23', '2026-05-14'],
    ['[1MM-EX4] Fundraising Regulator', { unit: 'weeks', n: 8 }, '2026-05-05', '2026-06-30'],
    ['[1MM-UPC10] restriction reviewed', { unit: 'months', n: 6 }, '2026-05-05', '2026-11-05'],
  ] satisfies [string, Count, PlainDate, PlainDate][])(
    'One Million Mentors: %s',
    (_, count, start, expected) => {
      expect(on(count, start)).toBe(expected);
    },
  );

  it('One Million Mentors: [1MM-1h] acknowledged within five minutes', () => {
    expect(due({ unit: 'minutes', n: 5 }, '2026-04-02T22:58:00Z', spec).endsAt).toBe(
      '2026-04-02T23:03:00.000Z',
    );
  });

  it('S11 a month from 31 January 2027 ends on 28 February', () => {
    expect(on({ unit: 'months', n: 1 }, '2027-01-31')).toBe('2027-02-28');
  });

  it('S15 24 hours across the spring change are 24 hours; days are not moved by it', () => {
    const received = '2026-03-28T23:30:00Z';
    expect(due({ unit: 'hours', n: 24 }, received, spec).at).toBe('2026-03-29T23:30:00.000Z');
    expect(due({ unit: 'hours', n: 24 }, received, spec).on).toBe('2026-03-30');
    for (const n of [1, 3, 10]) expect(on(wd(n), received)).toBe(on(wd(n), '2026-03-28'));
    expect(on(days(2), received)).toBe('2026-03-30');
  });
});
