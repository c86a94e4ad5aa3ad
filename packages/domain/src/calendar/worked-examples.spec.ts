import { describe, expect, it } from 'vitest';
import { anyPartOfTheUk, englandAndWales, scotland } from '../../testing/calendars.ts';
import type { Count } from './count.ts';
import { due, latestNotice } from './due.ts';
import { addMonths, type Instant, type PlainDate } from './plain-date.ts';
import { deemedReceipt, type Sent } from './received.ts';

const on = (count: Count, start: PlainDate, spec = englandAndWales): PlainDate => due(count, start, spec).on;

describe('Freedom of Information Act 2000', () => {
  // s 10(1): "not later than the twentieth working day following the date of receipt"; s 10(6): the whole UK's holidays.
  const reply = { unit: 'workingDays', n: 20, division: 'uk-any' } as const;

  it('S1 S7: twenty working days from a Monday without holidays are four weeks', () => {
    expect(on(reply, '2026-06-15')).toBe('2026-07-14');
    expect(on({ unit: 'workingDays', n: 20 }, '2026-06-15')).toBe('2026-07-13');
    expect(on({ unit: 'workingDays', n: 20, division: 'scotland' }, '2026-06-15')).toBe('2026-07-13');
  });

  it('S2: a request that comes on a Sunday is received on that Sunday (ICO LTT47)', () => {
    expect(on(reply, '2026-02-01')).toBe('2026-02-27');
    expect(on(reply, '2026-01-30')).toBe('2026-02-27');
  });

  it('S20: the state funeral lengthened what ran through it', () => {
    expect(on(reply, '2022-09-05', anyPartOfTheUk)).toBe('2022-10-04');
    expect(
      on({ unit: 'workingDays', n: 20 }, '2022-09-05', {
        division: 'uk-any',
        removals: [{ on: '2022-09-19' }],
      }),
    ).toBe('2022-10-03');
  });
});

describe('Civil Procedure Rules', () => {
  it('S9: 2.8(3)(iii) particulars within 14 days of service on 2 October are due on 16 October', () => {
    expect(on({ unit: 'days', n: 14 }, '2026-10-02')).toBe('2026-10-16');
  });

  it('S13: 2.8(3) notice at least three days before a hearing on Friday 20 October is served by Monday the 16th', () => {
    expect(latestNotice({ n: 3, unit: 'days' }, '2023-10-20', englandAndWales).on).toBe('2023-10-16');
  });

  it('S13: 2.8(4) short periods leave out weekends: a hearing on Monday 20 October, notice by Tuesday the 14th', () => {
    expect(latestNotice({ n: 3, unit: 'workingDays' }, '2025-10-20', englandAndWales).on).toBe('2025-10-14');
  });

  it.each([
    ['post', '2026-01-12T10:00:00Z', '2026-01-14', 'posted on Monday, second day'],
    ['post', '2026-01-16T10:00:00Z', '2026-01-19', 'posted on Friday, the second day is a Sunday'],
    ['post', '2026-01-15T23:00:00Z', '2026-01-19', 'posted on Thursday, the second day is a Saturday'],
    ['post', '2026-04-01T10:00:00Z', '2026-04-07', 'posted on Wednesday before Easter'],
    ['hand', '2026-01-15T15:00:00Z', '2026-01-15', 'Thursday at 3 pm'],
    ['hand', '2026-01-15T16:31:00Z', '2026-01-16', 'Thursday after 4.30 pm'],
    ['email', '2026-01-16T16:29:59Z', '2026-01-16', 'Friday before 4.30 pm'],
    ['email', '2026-01-16T16:30:00Z', '2026-01-19', 'Friday at 4.30 pm'],
    ['portal', '2026-05-04T09:00:00Z', '2026-05-05', 'a bank holiday'],
  ] as [Sent, Instant, PlainDate, string][])(
    'S19: 6.26 by %s sent %s is received %s (%s)',
    (how, sentAt, expected) => {
      expect(deemedReceipt(how, sentAt, englandAndWales).on).toBe(expected);
    },
  );
});

describe('Employment Tribunal Rules', () => {
  it('S9: r 4(3) within 28 days of 1 October is 29 October', () => {
    expect(on({ unit: 'days', n: 28 }, '2026-10-01')).toBe('2026-10-29');
  });

  it('S10: r 4(2) an act due on a day that is not a working day may be done on the next', () => {
    expect(on({ unit: 'days', n: 28, roll: 'next' }, '2026-10-02')).toBe('2026-10-30');
    expect(on({ unit: 'days', n: 28, roll: 'next' }, '2026-10-03')).toBe('2026-11-02');
  });

  it('S14: r 4(4) not less than seven days before a hearing on 8 October is by 1 October; S13 would be a day earlier', () => {
    expect(
      latestNotice({ n: 7, unit: 'days', mode: 'event day out' }, '2026-10-08', englandAndWales).on,
    ).toBe('2026-10-01');
    expect(latestNotice({ n: 7, unit: 'days' }, '2026-10-08', englandAndWales).on).toBe('2026-09-30');
  });

  it('S12: three months beginning with a dismissal on 30 November end on 28 February', () => {
    expect(on({ unit: 'months', n: 3, beginning: true }, '2026-11-30')).toBe('2027-02-28');
  });
});

describe('months', () => {
  it('S11: Dodds v Walker: four months from 30 September end on 30 January', () => {
    expect(addMonths('1978-09-30', 4)).toBe('1979-01-30');
    expect(on({ unit: 'months', n: 4 }, '1978-09-30')).toBe('1979-01-30');
    expect(addMonths('1979-02-28', 1)).toBe('1979-03-28');
  });

  it('S10 S11: ICO, subject access: one month from 31 March is 30 April, or the next working day', () => {
    expect(on({ unit: 'months', n: 1, roll: 'next' }, '2026-09-03')).toBe('2026-10-05');
    expect(on({ unit: 'months', n: 1 }, '2026-09-03')).toBe('2026-10-03');
    expect(on({ unit: 'months', n: 1, roll: 'next' }, '2026-03-31')).toBe('2026-04-30');
    expect(on({ unit: 'months', n: 1, roll: 'next' }, '2027-11-25')).toBe('2027-12-29');
  });
});

describe('Companies Act s 360, Local Government Act: clear days over Easter 2026', () => {
  it('S13: three clear working days before Wednesday 8 April', () => {
    expect(latestNotice({ n: 3, unit: 'workingDays' }, '2026-04-08', englandAndWales).on).toBe('2026-03-31');
    expect(latestNotice({ n: 3, unit: 'workingDays' }, '2026-04-08', scotland).on).toBe('2026-04-01');
  });
});
