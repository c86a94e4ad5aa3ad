import { describe, expect, it } from 'vitest';
import {
  anyPartOfTheUk,
  englandAndWales,
  northernIreland,
  scotland,
  shutAtChristmas,
  tuesdayToSaturday,
} from '../../testing/calendars.ts';
import { type CalendarSpec, compileCalendar } from './calendar.ts';

const ew = compileCalendar(englandAndWales);

describe('S6 working days', () => {
  it('are weekdays that are no bank holiday in the division', () => {
    expect(ew.isWorkingDay('2026-11-30')).toBe(true);
    expect(compileCalendar(scotland).isWorkingDay('2026-11-30')).toBe(false);
    expect(compileCalendar(northernIreland).isWorkingDay('2026-03-17')).toBe(false);
    expect(compileCalendar(anyPartOfTheUk).isWorkingDay('2026-03-17')).toBe(false);
    expect(ew.isWorkingDay('2026-04-04')).toBe(false);
  });

  it('say why they are not', () => {
    expect(ew.why('2026-04-03')).toEqual({ kind: 'bank holiday', title: 'Good Friday' });
    expect(ew.why('2026-04-04')).toEqual({ kind: 'weekend', title: 'weekend' });
    expect(compileCalendar(shutAtChristmas).why('2026-12-29')).toEqual({
      kind: 'closure',
      title: 'Christmas shutdown',
    });
    expect(compileCalendar(shutAtChristmas).why('2026-12-25')).toEqual({
      kind: 'bank holiday',
      title: 'Christmas Day',
    });
    expect(ew.why('2026-04-02')).toBeUndefined();
  });

  it('follow the organisation’s own week', () => {
    const calendar = compileCalendar(tuesdayToSaturday);
    expect(calendar.isWorkingDay('2026-01-17')).toBe(true);
    expect(calendar.why('2026-01-19')).toEqual({ kind: 'weekend', title: 'weekend' });
  });
});

describe('counting', () => {
  it('goes forward, back, and counts without the first day and with the last', () => {
    expect(ew.add('2026-04-02', 1)).toBe('2026-04-07');
    expect(ew.back('2026-04-07', 1)).toBe('2026-04-02');
    expect(ew.count('2026-04-02', '2026-04-07')).toBe(1);
    expect(ew.count('2026-04-07', '2026-04-02')).toBe(-1);
    expect(ew.add('2026-04-04', 0)).toBe('2026-04-04');
    expect(ew.add('2026-04-07', -1)).toBe('2026-04-02');
  });

  it('refuses to leave the calendar', () => {
    expect(ew.covers('2012-01-01') && ew.covers('2060-12-31')).toBe(true);
    expect(ew.covers('2011-12-31') || ew.covers('2061-01-01')).toBe(false);
    expect(() => ew.add('2060-12-31', 1)).toThrow(
      '1 working days from 2060-12-31 is outside the calendar, 2012-01-01 to 2060-12-31. Check the date.',
    );
    expect(() => ew.back('2012-01-04', 3)).toThrow(RangeError);
    expect(() => ew.count('2011-12-31', '2012-02-01')).toThrow(RangeError);
    expect(() => ew.isWorkingDay('2061-01-01')).toThrow(RangeError);
    expect(() => ew.add('2026-04-02', 1.5)).toThrow(RangeError);
    expect(() => ew.why('not a date' as '2026-01-01')).toThrow(RangeError);
    expect(() => compileCalendar({ ...englandAndWales, week: [] }).add('2026-01-01', 1)).toThrow(RangeError);
  });
});

describe('what an administrator changes', () => {
  const given = (changes: Omit<CalendarSpec, 'division'>) =>
    compileCalendar({ ...englandAndWales, ...changes });
  const extra = { on: '2026-06-15', title: 'Extra', addedAt: '2026-05-01T09:00:00Z' } as const;

  it('adds a day', () => {
    expect(given({ additions: [extra] }).why('2026-06-15')).toEqual({
      kind: 'added holiday',
      title: 'Extra',
    });
    expect(given({ additions: [extra] }).add('2026-06-12', 1)).toBe('2026-06-16');
  });

  it('removes a listed day, but neither a weekend nor a closure', () => {
    expect(given({ removals: [{ on: '2026-05-04' }] }).isWorkingDay('2026-05-04')).toBe(true);
    expect(given({ removals: [{ on: '2026-05-03' }] }).isWorkingDay('2026-05-03')).toBe(false);
    const closures = [{ from: '2026-05-04', to: '2026-05-04', title: 'Shut' }] as const;
    expect(given({ closures, removals: [{ on: '2026-05-04' }] }).why('2026-05-04')?.kind).toBe('closure');
  });

  it('of an addition and a removal, keeps the later', () => {
    const takenBack = given({
      additions: [extra],
      removals: [{ on: extra.on, addedAt: '2026-05-02T09:00:00Z' }],
    });
    const addedAgain = given({
      additions: [extra],
      removals: [{ on: extra.on, addedAt: '2026-04-30T09:00:00Z' }],
    });
    expect(takenBack.isWorkingDay(extra.on)).toBe(true);
    expect(addedAgain.isWorkingDay(extra.on)).toBe(false);
    expect(given({ additions: [extra], removals: [{ on: extra.on }] }).isWorkingDay(extra.on)).toBe(true);
  });
});

describe('the version', () => {
  it('is the same for the same days, however they are written', () => {
    expect(compileCalendar({ week: [5, 4, 3, 2, 1], division: 'england-and-wales' }).version).toBe(
      ew.version,
    );
    expect(
      compileCalendar({ ...englandAndWales, closures: [], removals: [{ on: '2026-06-15' }] }).version,
    ).toBe(ew.version);
  });

  it('differs when a day differs', () => {
    const days = Array.from(
      { length: 28 },
      (_, i) => `2026-06-${String(i + 1).padStart(2, '0')}` as '2026-06-01',
    );
    const weekdays = days.filter((on) => ew.isWorkingDay(on));
    const versions = weekdays.map(
      (on) => compileCalendar({ ...englandAndWales, additions: [{ on, title: 'Extra' }] }).version,
    );
    expect(new Set([...versions, ew.version]).size).toBe(weekdays.length + 1);
    expect(
      new Set(
        [englandAndWales, scotland, northernIreland, anyPartOfTheUk].map(
          (spec) => compileCalendar(spec).version,
        ),
      ).size,
    ).toBe(4);
  });

  it('compiles once for the same content', () => {
    expect(compileCalendar({ ...englandAndWales })).toBe(compileCalendar({ ...englandAndWales }));
  });
});

it('S21 is provisional after the published years', () => {
  expect(ew.publishedTo).toBe('2028-12-31');
  expect(ew.isProvisional('2028-12-31')).toBe(false);
  expect(ew.isProvisional('2029-01-01')).toBe(true);
  expect(ew.why('2029-01-01')).toEqual({ kind: 'bank holiday', title: 'New Year’s Day' });
});
