import type { CalendarSpec } from '../src/calendar/calendar.ts';

/** The calendars that tests, demo and benchmarks share. */
export const englandAndWales: CalendarSpec = { division: 'england-and-wales' };
export const scotland: CalendarSpec = { division: 'scotland' };
export const northernIreland: CalendarSpec = { division: 'northern-ireland' };
export const anyPartOfTheUk: CalendarSpec = { division: 'uk-any' };

/** An office that shuts between Christmas and New Year. */
export const shutAtChristmas: CalendarSpec = {
  division: 'england-and-wales',
  closures: [{ from: '2026-12-24', to: '2027-01-03', title: 'Christmas shutdown' }],
};

/** Open on Saturdays, closed on Mondays. */
export const tuesdayToSaturday: CalendarSpec = { division: 'england-and-wales', week: [2, 3, 4, 5, 6] };

/** A day proclaimed after the release, as an administrator enters it. */
export const withExtraDay: CalendarSpec = {
  division: 'england-and-wales',
  additions: [{ on: '2026-12-21', title: 'Extra bank holiday', addedAt: '2026-12-01T09:00:00Z' }],
};
