import { describe, expect, it } from 'vitest';
import { englandAndWales, shutAtChristmas } from '../../testing/calendars.ts';
import { clearDaysBetween, earliestEvent, isEnoughNotice, latestNotice } from './due.ts';
import type { Notice } from './count.ts';

const three: Notice = { n: 3, unit: 'workingDays' };

describe('S13 at least N working days’ notice is N clear ones', () => {
  it('finds the last day to give it and the first day it allows', () => {
    expect(latestNotice(three, '2026-04-15', englandAndWales)).toMatchObject({
      on: '2026-04-09',
      endsAt: '2026-04-09T23:00:00.000Z',
    });
    expect(earliestEvent(three, '2026-04-09', englandAndWales)).toBe('2026-04-15');
  });

  it('refuses notice that leaves only two', () => {
    expect(clearDaysBetween('2026-04-10', '2026-04-15', englandAndWales, 'workingDays')).toBe(2);
    expect(isEnoughNotice(three, '2026-04-10', '2026-04-15', englandAndWales)).toBe(false);
    expect(earliestEvent(three, '2026-04-10', englandAndWales)).toBe('2026-04-16');
  });

  it('takes notice given at a weekend for what it leaves', () => {
    expect(isEnoughNotice(three, '2026-04-19', '2026-04-23', englandAndWales)).toBe(true);
    expect(earliestEvent(three, '2026-04-19', englandAndWales)).toBe('2026-04-23');
    expect(latestNotice(three, '2026-04-23', englandAndWales).on).toBe('2026-04-17');
  });

  it('counts a closure only where the notice says so (S8)', () => {
    expect(latestNotice(three, '2027-01-05', shutAtChristmas).on).toBe('2026-12-29');
    expect(latestNotice({ ...three, closures: true }, '2027-01-05', shutAtChristmas).on).toBe('2026-12-21');
    expect(isEnoughNotice({ ...three, closures: true }, '2026-12-29', '2027-01-05', shutAtChristmas)).toBe(
      false,
    );
  });
});

describe('S14 opt-in: only the event day is out', () => {
  const out: Notice = { n: 3, unit: 'workingDays', mode: 'event day out' };

  it('is a day later than clear notice', () => {
    expect(latestNotice(out, '2026-04-15', englandAndWales).on).toBe('2026-04-10');
    expect(earliestEvent(out, '2026-04-10', englandAndWales)).toBe('2026-04-15');
  });

  it('refuses a day less', () => {
    expect(isEnoughNotice(out, '2026-04-10', '2026-04-15', englandAndWales)).toBe(true);
    expect(isEnoughNotice(out, '2026-04-13', '2026-04-15', englandAndWales)).toBe(false);
  });
});

describe('notice in plain days', () => {
  it('ends on any day, and shows the working day before', () => {
    expect(latestNotice({ n: 7, unit: 'days' }, '2026-04-20', englandAndWales)).toMatchObject({
      on: '2026-04-12',
      practicalOn: '2026-04-10',
    });
    expect(earliestEvent({ n: 7, unit: 'days' }, '2026-04-12', englandAndWales)).toBe('2026-04-20');
    expect(clearDaysBetween('2026-04-12', '2026-04-20', englandAndWales, 'days')).toBe(7);
  });

  it('has no clear days between a date and itself or an earlier one', () => {
    expect(clearDaysBetween('2026-04-20', '2026-04-20', englandAndWales, 'days')).toBe(0);
    expect(clearDaysBetween('2026-04-20', '2026-04-10', englandAndWales, 'workingDays')).toBe(0);
  });
});

it('S21 notice of an event past the published years is provisional', () => {
  expect(latestNotice(three, '2028-12-29', englandAndWales).provisional).toBe(false);
  expect(latestNotice(three, '2029-01-04', englandAndWales)).toMatchObject({
    on: '2028-12-28',
    provisional: true,
  });
});
