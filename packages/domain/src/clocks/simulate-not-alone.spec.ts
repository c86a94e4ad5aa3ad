import { describe, expect, it } from 'vitest';
import { five } from '../../testing/procedures/five.ts';
import { dates, happen, tells } from '../../testing/simulated.ts';
import type { Happening } from './simulate.ts';

const { notAlone } = five;

describe('Not Alone Mentoring, played', () => {
  const signed = happen('2026-12-18', 'complaint', 'received', 'written', 'signed');

  it('[NAM-6.4b] [NAM-7.1b] [NAM-7.2b] signed on a Friday before Christmas', () => {
    expect(dates(notAlone, signed)).toEqual({ ack: '2026-12-23', meet: '2026-12-31', respond: '2027-01-06' });
  });

  it('[NAM-7.5a] [NAM-7.5b] day ten passes, the holding letter gives a date, and that passes too: both are broken promises', () => {
    const story: Happening[] = [
      ...signed,
      ...happen('2026-12-22', 'complaint', 'acknowledged'),
      ...happen('2026-12-30', 'investigation', 'meetingSettled'),
      {
        on: '2027-01-07',
        milestone: 'holdingLetterSent',
        stage: 'investigation',
        sets: { clock: 'final', on: '2027-01-13' },
      },
      ...happen('2027-01-14', 'investigation', 'outcomeDated', 'outcomeSent'),
    ];
    expect(tells(notAlone, story, '2027-01-14')).toEqual([
      '2026-12-18: ack begins 2026-12-23',
      '2026-12-18: meet begins 2026-12-31',
      '2026-12-18: respond begins 2027-01-06',
      '2026-12-22: ack kept',
      '2026-12-30: meet kept',
      '2027-01-06: respond is due',
      '2027-01-06: respond missed',
      '2027-01-06: hold begins 2027-01-07',
      '2027-01-07: hold kept',
      '2027-01-07: final begins 2027-01-13',
      '2027-01-13: final is due',
      '2027-01-13: final missed',
      '2027-01-14: respond kept late',
      '2027-01-14: final kept late',
      '2027-01-14: appealWindow begins 2027-02-03',
    ]);
  });

  it('[NAM-7.5b] a holding letter before day ten takes its place, and an outcome by the final date is in time', () => {
    const story: Happening[] = [
      ...signed,
      {
        on: '2027-01-05',
        milestone: 'holdingLetterSent',
        stage: 'investigation',
        sets: { clock: 'final', on: '2027-01-20' },
      },
      ...happen('2027-01-19', 'investigation', 'outcomeDated', 'outcomeSent'),
    ];
    const of = (clock: string) =>
      tells(notAlone, story, '2027-01-20').filter((line) => line.includes(`: ${clock} `));
    expect(of('respond')).toEqual(['2026-12-18: respond begins 2027-01-06', '2027-01-05: respond replaced']);
    expect(of('final')).toEqual(['2027-01-05: final begins 2027-01-20', '2027-01-19: final kept']);
    expect(of('hold')).toEqual([]);
  });

  it('[NAM-8.1b] [NAM-8.2a] [NAM-8.2c] an appeal on the last day of the window', () => {
    const story = [
      ...happen('2027-01-06', 'investigation', 'outcomeDated', 'outcomeSent'),
      ...happen('2027-01-26', 'appeal', 'escalated'),
    ];
    expect(dates(notAlone, story)).toEqual({
      appealWindow: '2027-01-26',
      appealAck: '2027-01-29',
      appealDecide: '2027-02-09',
    });
    expect(tells(notAlone, story, '2027-01-26')).toContain('2027-01-26: appealWindow kept');
  });

  it('[NAM-8.5c] a month from the last day of January ends with February', () => {
    expect(dates(notAlone, happen('2027-01-31', 'appeal', 'outcomeReceived'))).toEqual({
      advice: '2027-02-28',
    });
  });

  it('[NAM-10.2] six years after closing, and not a day before', () => {
    const lines = tells(notAlone, [{ on: '2027-02-17', milestone: 'closed' }], '2033-02-17');
    expect(lines).toEqual([
      '2027-02-17: retain begins 2033-02-17',
      '2033-02-17: retain is due',
      '2033-02-17: retain missed',
    ]);
  });

  it('[NAM-4.1] a concern promises none of it, until it becomes a complaint', () => {
    const concern = happen('2026-12-18', 'concern', 'received', 'written');
    expect(dates(notAlone, concern)).toEqual({});
    expect(dates(notAlone, [...concern, ...happen('2027-01-04', 'complaint', 'escalated')])).toEqual({
      meet: '2027-01-13',
    });
  });
});
