import { describe, expect, it } from 'vitest';
import { five } from '../../testing/procedures/five.ts';
import { happen } from '../../testing/simulated.ts';
import type { CalendarSpec } from '../calendar/calendar.ts';
import { addDays } from '../calendar/plain-date.ts';
import { simulate } from './simulate.ts';

const england: CalendarSpec = { division: 'england-and-wales' };

const { notAlone } = five;

describe('simulate', () => {
  it('refuses a story in which nothing happens', () => {
    expect(() => simulate(notAlone, [], '2027-01-01', england)).toThrow('Nothing happens in this story.');
  });

  it('refuses a story that never ends', () => {
    const start = happen('2026-12-18', 'complaint', 'received');
    expect(() => simulate(notAlone, start, addDays('2026-12-18', 4001), england)).toThrow(
      '4000 days at most',
    );
  });

  it('shows only days on which something happens or falls due, in order', () => {
    const days = simulate(
      notAlone,
      happen('2026-12-18', 'complaint', 'received', 'written', 'signed'),
      '2027-03-01',
      england,
    );
    expect(days.map(({ on }) => on)).toEqual([
      '2026-12-18',
      '2026-12-23',
      '2026-12-31',
      '2027-01-06',
      '2027-01-07',
    ]);
  });
});
