import { describe, expect, it } from 'vitest';
import { five } from '../../testing/procedures/five.ts';
import { happen, tells } from '../../testing/simulated.ts';
import type { CalendarSpec } from '../calendar/calendar.ts';
import { addDays } from '../calendar/plain-date.ts';
import { simulate, type Happening } from './simulate.ts';

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

  it('plays a story of four thousand days, and not a day more', () => {
    const start = happen('2026-12-18', 'complaint', 'received');
    expect(() => simulate(notAlone, start, addDays('2026-12-18', 4000), england)).not.toThrow();
  });

  const signed = happen('2026-12-18', 'complaint', 'received', 'written', 'signed');

  it('takes what happens by its day, in whatever order it is told, and says on each day what happened', () => {
    const acknowledged = happen('2026-12-22', 'complaint', 'acknowledged');
    const days = simulate(notAlone, [...acknowledged, ...signed], '2026-12-22', england);
    expect(days.map(({ on, happened }) => [on, happened.map(({ milestone }) => milestone)])).toEqual([
      ['2026-12-18', ['received', 'written', 'signed']],
      ['2026-12-22', ['acknowledged']],
    ]);
  });

  it('counts from noon where no time is told', () => {
    const ref24 = (more: { time?: '13:30' }) =>
      simulate(
        five.oneToOne,
        [{ on: '2026-08-28', milestone: 'received', stage: 'formal', ...more }],
        '2026-08-29',
        england,
      )
        .flatMap(({ changes }) => changes)
        .find(({ clock }) => clock === 'ref24');
    expect(ref24({})).toEqual({ clock: 'ref24', of: '', what: 'begins', dueOn: '2026-08-29' });
    const given = (time: '12:59' | '13:31') =>
      tells(
        five.oneToOne,
        [
          { on: '2026-08-28', time: '13:00', milestone: 'received', stage: 'formal' },
          { on: '2026-08-29', time, milestone: 'referenceGiven', stage: 'formal' },
        ],
        '2026-08-29',
      ).filter((line) => line.startsWith('2026-08-29: ref24'));
    expect(given('12:59')).toEqual(['2026-08-29: ref24 kept']);
    expect(given('13:31')).toEqual(['2026-08-29: ref24 kept late']);
  });
});

describe('a case that closes in a story', () => {
  const signed = happen('2026-12-18', 'complaint', 'received', 'written', 'signed');
  const story: Happening[] = [...signed, { on: '2026-12-21', milestone: 'closed' }];

  it('ends every promise that could still be kept, and none of them falls due afterwards', () => {
    expect(tells(notAlone, story, '2027-01-10')).toEqual([
      '2026-12-18: ack begins 2026-12-23',
      '2026-12-18: meet begins 2026-12-31',
      '2026-12-18: respond begins 2027-01-06',
      '2026-12-21: ack ended',
      '2026-12-21: meet ended',
      '2026-12-21: respond ended',
      '2026-12-21: retain begins 2032-12-21',
    ]);
  });
});

describe('a promise without a date in a story', () => {
  const oneStory: Happening[] = [
    ...happen('2026-09-14', 'formal', 'outcomeSent'),
    {
      on: '2026-09-16',
      milestone: 'spokenExplanation',
      stage: 'formal',
      sets: { clock: 'window', on: '2026-09-28' },
    },
  ];

  it('begins without one, and moves to the date that is agreed later', () => {
    const lines = tells(five.oneToOne, oneStory, '2026-09-29').filter((line) => line.includes(': window '));
    expect(lines).toEqual([
      '2026-09-14: window begins undated',
      '2026-09-16: window moves 2026-09-28',
      '2026-09-28: window is due',
      '2026-09-28: window lapsed',
    ]);
    const [begun] = simulate(five.oneToOne, oneStory, '2026-09-14', england).flatMap(
      ({ changes }) => changes,
    );
    expect(begun).not.toHaveProperty('dueOn');
  });

  it('is not touched by a date set for a promise that the policy does not have', () => {
    const [sent] = oneStory;
    const strange = sent && { ...sent, sets: { clock: 'none', on: '2026-09-28' as const } };
    expect(tells(five.oneToOne, strange ? [strange] : [], '2026-09-29')).toEqual([
      '2026-09-14: window begins undated',
    ]);
  });
});
