import { describe, expect, it } from 'vitest';
import { clockOf, sourceOf } from '../../procedure/find.ts';
import { publishedProcedure } from '../published.ts';

const policy = publishedProcedure('not-alone-mentoring');

describe('clocks of Not Alone Mentoring', () => {
  it.each([
    ['[NAM-6.4b]', 'ack', { milestone: 'signed' }, { unit: 'workingDays', n: 3 }, 'hard', 72],
    [
      '[NAM-7.1b]',
      'meet',
      { milestone: 'written', stage: 'complaint' },
      { unit: 'workingDays', n: 7 },
      'hard',
      76,
    ],
    ['[NAM-7.2b]', 'respond', { milestone: 'signed' }, { unit: 'workingDays', n: 10 }, 'hard', 78],
    ['[NAM-7.5a]', 'hold', { expiryOf: 'respond' }, { unit: 'workingDays', n: 1 }, 'hard', 84],
    [
      '[NAM-7.5b]',
      'final',
      { milestone: 'holdingLetterSent', stage: 'investigation' },
      { unit: 'stated' },
      'hard',
      84,
    ],
    [
      '[NAM-8.1b]',
      'appealWindow',
      { milestone: 'outcomeDated', stage: 'investigation' },
      { unit: 'workingDays', n: 14 },
      'complainant',
      88,
    ],
    [
      '[NAM-8.2a]',
      'appealAck',
      { milestone: 'escalated', stage: 'appeal' },
      { unit: 'workingDays', n: 3 },
      'hard',
      90,
    ],
    [
      '[NAM-8.2c]',
      'appealDecide',
      { milestone: 'escalated', stage: 'appeal' },
      { unit: 'workingDays', n: 10 },
      'hard',
      90,
    ],
    [
      '[NAM-8.5c]',
      'advice',
      { milestone: 'outcomeReceived', stage: 'appeal' },
      { unit: 'months', n: 1 },
      'info',
      102,
    ],
    ['[NAM-10.2]', 'retain', { milestone: 'closed' }, { unit: 'years', n: 6 }, 'hard', 112],
  ] as const)('%s %s', (_obligation, key, starts, count, kind, line) => {
    const clock = clockOf(policy, key);
    expect(clock).toMatchObject({ starts, count, kind });
    expect(sourceOf(clock)).toMatchObject({ kind: 'policy', line: [line, line] });
  });

  it('has these clocks and no others', () => {
    expect(policy.clocks).toHaveLength(10);
  });

  it('[NAM-7.5a] a holding letter does not keep the promise of day ten, it takes its place', () => {
    expect(clockOf(policy, 'respond')).toMatchObject({
      replacedBy: 'final',
      stops: [[{ milestone: 'outcomeSent', stage: 'investigation' }]],
    });
    expect(clockOf(policy, 'hold').stops).toContainEqual([{ milestone: 'holdingLetterSent' }]);
  });

  it('[NAM-7.2b] says where a date comes from that the policy leaves open', () => {
    expect(sourceOf(clockOf(policy, 'respond'), 'count')).toMatchObject({ kind: 'policy', clause: '7.2' });
    expect(sourceOf(clockOf(policy, 'respond'), 'starts')).toMatchObject({ kind: 'inferred' });
  });
});
