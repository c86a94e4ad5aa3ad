import { describe, expect, it } from 'vitest';
import { five } from '../../testing/procedures/five.ts';
import { dates, happen, tells } from '../../testing/simulated.ts';
import type { Happening } from './simulate.ts';

const { milestone, alumah, oneMillion } = five;

describe('the other three, played', () => {
  it('[MM-S1b] [MM-S1g] [MM-S1h] received before Christmas, evidence asked for the day after', () => {
    const story = [
      ...happen('2026-12-22', 'one', 'received'),
      ...happen('2026-12-23', 'one', 'informationRequested'),
    ];
    expect(dates(milestone, story)).toEqual({
      ack: '2026-12-24',
      resolve: '2026-12-31',
      evidence: '2026-12-30',
    });
  });

  it.each([
    ['2026-05-01', { assign: '2026-05-05', reply: '2026-05-06', outcome: '2026-05-29' }],
    ['2026-12-24', { assign: '2026-12-29', reply: '2026-12-29', outcome: '2027-01-21' }],
  ] as const)(
    '[ALU-3.2d] [ALU-3.2e] [ALU-3.4c] received on %s, days roll over the bank holidays',
    (on, expected) => {
      expect(dates(alumah, happen(on, 'investigation', 'received'))).toEqual(expected);
    },
  );

  it('[ALU-3.4e] the outcome is not done until its copy has gone', () => {
    const sent = [
      ...happen('2026-05-01', 'investigation', 'received'),
      ...happen('2026-05-20', 'investigation', 'outcomeSent'),
    ];
    const outcome = (story: readonly Happening[]) =>
      tells(alumah, story, '2026-05-29').filter((line) => line.includes(': outcome '));
    expect(outcome(sent)).toContain('2026-05-29: outcome missed');
    expect(outcome([...sent, ...happen('2026-05-21', 'investigation', 'outcomeCopied')])).toContain(
      '2026-05-21: outcome kept',
    );
  });

  it('[1MM-1i] [1MM-1j] [1MM-1l] received on Maundy Thursday', () => {
    expect(dates(oneMillion, happen('2026-04-02', 'team', 'received'))).toMatchObject({
      human: '2026-04-07',
      full: '2026-04-08',
      resolve: '2026-04-24',
    });
  });

  it('[1MM-1q] [1MM-2b] seven working days, then fourteen days', () => {
    const story = [
      ...happen('2026-04-23', 'ceoReview', 'escalated'),
      ...happen('2026-04-23', 'ceo', 'escalated'),
    ];
    expect(dates(oneMillion, story)).toEqual({ ceoReply: '2026-05-05', stageTwo: '2026-05-07' });
  });

  it('[1MM-EX4] eight weeks from hearing about fundraising', () => {
    expect(dates(oneMillion, happen('2026-05-05', 'team', 'outcomeReceived'))).toEqual({ fr: '2026-06-30' });
  });
});
