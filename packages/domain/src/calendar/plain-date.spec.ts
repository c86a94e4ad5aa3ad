import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoWeekday, nextDay } from '../../testing/day-walker.ts';
import {
  addDays,
  addMinutes,
  addMonths,
  compareDates,
  compareInstants,
  dayNumber,
  endOfDay,
  fromDayNumber,
  londonDate,
  londonInstant,
  londonTime,
  parseInstant,
  parsePlainDate,
  type PlainDate,
  startOfDay,
  weekday,
} from './plain-date.ts';

describe('dates', () => {
  it('accepts real dates only', () => {
    for (const text of ['2026-12-31', '2028-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])
      expect(parsePlainDate(text)).toBe(text);
  });

  it('refuses what is no date', () => {
    const texts = [
      '',
      '2027-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-4-1',
      '26-04-01',
      '2026-04-01 ',
      '2026-04-01T00:00:00Z',
      '٢٠٢٦-٠٤-٠١',
      '+026-04-01',
      '2026/04/01',
      '0999-01-01',
    ];
    for (const text of texts) expect(parsePlainDate(text), text).toBeUndefined();
  });

  it('numbers every day from 1900 to 2100 as a walk from day to day does', () => {
    let on = '1900-01-01';
    for (let n = -25567; on < '2100-01-01'; n++) {
      if (
        dayNumber(on as PlainDate) !== n ||
        fromDayNumber(n) !== on ||
        weekday(fromDayNumber(n)) !== isoWeekday(on)
      )
        expect.fail(`${on} is day ${n}`);
      on = nextDay(on);
    }
    expect(fromDayNumber(0)).toBe('1970-01-01');
  });

  it('adds and compares days across months and years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(compareDates('2026-03-01', '2026-02-28')).toBe(1);
    expect(compareDates('2026-02-28', '2026-02-28')).toBe(0);
    expect(compareDates('2025-12-31', '2026-12-31')).toBe(-365);
  });

  it('S11: adds months to the corresponding date, else the last day of a shorter month, never spilling over', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2027-02-28', 1)).toBe('2027-03-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2027-01-15', -1)).toBe('2026-12-15');
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
    expect(addMonths('2028-02-29', 48)).toBe('2032-02-29');
  });
});

describe('instants', () => {
  it('accepts UTC to the second or millisecond', () => {
    for (const text of ['2026-08-28T15:10:00Z', '2026-08-28T23:59:59.999Z'])
      expect(parseInstant(text)).toBe(text);
  });

  it('refuses other zones, leap seconds, 24:00 and dates that do not exist', () => {
    const texts = [
      '2026-08-28T15:10Z',
      '2026-08-28T15:10:00',
      '2026-08-28T15:10:00+01:00',
      '2026-08-28T24:00:00Z',
      '2026-06-30T23:59:60Z',
      '2026-02-30T10:00:00Z',
      '2026-08-28 15:10:00Z',
      '2026-08-28T15:10:00.1Z',
      '2026-08-28T15:10:00Zx',
    ];
    for (const text of texts) expect(parseInstant(text), text).toBeUndefined();
  });

  it('compares with and without milliseconds', () => {
    expect(compareInstants('2026-08-28T15:10:00Z', '2026-08-28T15:10:00.000Z')).toBe(0);
    expect(compareInstants('2026-08-28T15:11:00Z', '2026-08-28T15:10:00.000Z')).toBe(1);
  });

  it('adds elapsed time without losing a millisecond', () => {
    expect(addMinutes('2026-12-31T23:59:59.999Z', 5)).toBe('2027-01-01T00:04:59.999Z');
    expect(addMinutes('2026-08-28T15:10:00Z', 24 * 60)).toBe('2026-08-29T15:10:00.000Z');
  });
});

describe('S16: dates are decided in London', () => {
  const changes = [
    ['2025-03-30', '2025-10-26'],
    ['2026-03-29', '2026-10-25'],
    ['2027-03-28', '2027-10-31'],
    ['2028-03-26', '2028-10-29'],
    ['2029-03-25', '2029-10-28'],
    ['2030-03-31', '2030-10-27'],
    ['2031-03-30', '2031-10-26'],
    ['2032-03-28', '2032-10-31'],
    ['2033-03-27', '2033-10-30'],
    ['2034-03-26', '2034-10-29'],
    ['2035-03-25', '2035-10-28'],
  ] as const;

  it.each(changes)('summer time runs from %s to %s, changing at 01:00 UTC', (spring, autumn) => {
    expect(londonTime(`${spring}T00:59:59Z`)).toBe('00:59');
    expect(londonTime(`${spring}T01:00:00Z`)).toBe('02:00');
    expect(londonTime(`${autumn}T00:59:59Z`)).toBe('01:59');
    expect(londonTime(`${autumn}T01:00:00Z`)).toBe('01:00');
    expect(compareInstants(endOfDay(spring), startOfDay(spring))).toBe(23 * 60);
    expect(compareInstants(endOfDay(autumn), startOfDay(autumn))).toBe(25 * 60);
    expect(startOfDay(spring)).toBe(`${spring}T00:00:00.000Z`);
    expect(endOfDay(autumn)).toBe(`${addDays(autumn, 1)}T00:00:00.000Z`);
  });

  it('a late summer evening in UTC is the next day', () => {
    expect(londonDate('2026-07-31T23:00:00Z')).toBe('2026-08-01');
    expect(londonDate('2026-07-31T22:59:59.999Z')).toBe('2026-07-31');
    expect(londonDate('2026-12-31T23:59:59Z')).toBe('2026-12-31');
    expect(endOfDay('2026-07-31')).toBe('2026-07-31T23:00:00.000Z');
  });

  it('reads a time that is left out an hour later, and the first of a time that is repeated', () => {
    expect(londonInstant('2026-03-29', '01:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(londonInstant('2026-10-25', '01:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(londonInstant('2026-08-28', '16:10')).toBe('2026-08-28T15:10:00.000Z');
  });

  it('goes there and back at every other minute', () => {
    const minute = fc.tuple(fc.integer({ min: 9497, max: 25567 }), fc.integer({ min: 0, max: 1439 }));
    fc.assert(
      fc.property(minute, ([day, at]) => {
        const time =
          `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}` as `${number}:${number}`;
        const on = fromDayNumber(day);
        const instant = londonInstant(on, time);
        fc.pre(!time.startsWith('01') || weekday(on) !== 7);
        expect([londonDate(instant), londonTime(instant)]).toEqual([on, time]);
      }),
      { numRuns: 2000 },
    );
  });
});
