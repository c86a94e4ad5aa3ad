import { describe, expect, it } from 'vitest';
import lists from '../../bank-holidays/uk-bank-holidays.json' with { type: 'json' };
import { NATIONS, packBankHolidays } from '../../bank-holidays/pack-bank-holidays.ts';
import { PUBLISHED_TO, publishedHolidays, standingHolidays } from './bank-holidays.ts';
import { PROCLAMATIONS } from './proclamations.ts';

const years = Array.from({ length: 17 }, (_, i) => 2012 + i);

describe('the published holidays', () => {
  it.each(NATIONS)('S6: are GOV.UK’s, day for day and title for title, in %s', (nation) => {
    for (const year of years) {
      const ours = publishedHolidays(nation).filter(({ on }) => on.startsWith(`${year}`));
      const published = lists.divisions[nation].filter(({ date }) => date.startsWith(`${year}`));
      expect(ours).toEqual(published.map(({ date, title }) => ({ on: date, title })));
      expect(ours.length).toBeGreaterThan(7);
    }
    expect(publishedHolidays(nation)).toHaveLength(lists.divisions[nation].length);
  });

  it('S7: in any part of the United Kingdom are the union of the three', () => {
    const union = new Set(NATIONS.flatMap((nation) => lists.divisions[nation].map(({ date }) => date)));
    expect(publishedHolidays('uk-any').map(({ on }) => on)).toEqual([...union].sort());
    expect(union.size).toBe(226);
  });

  it('are kept as what the script writes', () => {
    const written = packBankHolidays(lists.divisions);
    for (const entry of PROCLAMATIONS) expect(written).toContain(`  '${entry}',\n`);
    expect(written.match(/^ {2}'/gm)).toHaveLength(PROCLAMATIONS.length);
    expect(PUBLISHED_TO).toBe(lists.coverage.to);
  });
});

describe('the standing rules', () => {
  const proclaimed = {
    'england-and-wales': [2012, 2020, 2022, 2023],
    scotland: [2012, 2020, 2022, 2023, 2026],
    'northern-ireland': [2012, 2020, 2022, 2023],
  };

  it.each(NATIONS)(
    'S21: differ from the published dates in exactly the years of a proclamation in %s',
    (nation) => {
      const differing = years.filter((year) => {
        const published = lists.divisions[nation]
          .filter(({ date }) => date.startsWith(`${year}`))
          .map(({ date }) => date);
        return (
          standingHolidays(nation, year)
            .map(({ on }) => on)
            .join() !== published.join()
        );
      });
      expect(differing).toEqual(proclaimed[nation]);
    },
  );

  it('S7: give any part of the United Kingdom the union, in every year of the calendar', () => {
    for (let year = 2012; year <= 2060; year++) {
      const union = new Set(NATIONS.flatMap((nation) => standingHolidays(nation, year).map(({ on }) => on)));
      expect(standingHolidays('uk-any', year).map(({ on }) => on)).toEqual([...union].sort());
    }
  });

  it('S21: give the dates of 2029, which nobody has published', () => {
    expect(standingHolidays('england-and-wales', 2029)).toEqual([
      { on: '2029-01-01', title: 'New Year’s Day' },
      { on: '2029-03-30', title: 'Good Friday' },
      { on: '2029-04-02', title: 'Easter Monday' },
      { on: '2029-05-07', title: 'Early May bank holiday' },
      { on: '2029-05-28', title: 'Spring bank holiday' },
      { on: '2029-08-27', title: 'Summer bank holiday' },
      { on: '2029-12-25', title: 'Christmas Day' },
      { on: '2029-12-26', title: 'Boxing Day' },
    ]);
  });

  // The Easter Sundays of the Church of England's table that strain the arithmetic most.
  it.each([
    [2038, '2038-04-23'],
    [2049, '2049-04-16'],
    [2035, '2035-03-23'],
    [2043, '2043-03-27'],
  ])('know Good Friday of %i', (year, on) => {
    expect(standingHolidays('scotland', year)).toContainEqual({ on, title: 'Good Friday' });
  });
});
