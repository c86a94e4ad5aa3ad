import { describe, expect, it } from 'vitest';
import { clockOf, sourceOf } from '../../procedure/find.ts';
import { publishedProcedure } from '../published.ts';

const policy = publishedProcedure('one-to-one-mentors');

describe('clocks of 1-2-1 Mentors', () => {
  const day = (n: number) => ({ unit: 'workingDays', n });
  it.each([
    [
      '[OTO-S2a]',
      'triage',
      { milestone: 'received' },
      { unit: 'workingDays', n: 1, from: 'same day' },
      'hard',
      [166, 166],
    ],
    ['[OTO-S6]', 'ref', { milestone: 'received', stage: 'formal' }, day(1), 'hard', [175, 175]],
    [
      '[OTO-S6]',
      'ref24',
      { milestone: 'received', stage: 'formal' },
      { unit: 'hours', n: 24 },
      'target',
      [175, 175],
    ],
    ['[OTO-S7a]', 'first', { milestone: 'received', stage: 'formal' }, day(3), 'hard', [177, 183]],
    ['[OTO-S10b]', 'full', { milestone: 'received', stage: 'formal' }, day(10), 'hard', [183, 183]],
    [
      '[OTO-S10c]',
      'expected',
      { milestone: 'expectedDateGiven', stage: 'formal' },
      { unit: 'stated' },
      'hard',
      [183, 183],
    ],
    [
      '[OTO-S4b]',
      'informalWindow',
      { milestone: 'outcomeSent', stage: 'informal' },
      { unit: 'agreed' },
      'complainant',
      [152, 152],
    ],
    [
      '[OTO-TBS-2]',
      'window',
      { milestone: 'outcomeSent', stage: 'formal' },
      { unit: 'agreed' },
      'complainant',
      [152, 152],
    ],
    ['[OTO-S14a]', 'hearing', { milestone: 'escalated', stage: 'panel' }, day(15), 'hard', [189, 189]],
    ['[OTO-S16b]', 'panelLetters', { milestone: 'hearingEnded', stage: 'panel' }, day(5), 'hard', [193, 193]],
    [
      '[OTO-REV-1]',
      'policy',
      { milestone: 'procedureReviewed' },
      { unit: 'years', n: 1 },
      'info',
      [254, 254],
    ],
  ] as const)('%s %s', (_obligation, key, starts, count, kind, line) => {
    const clock = clockOf(policy, key);
    expect(clock).toMatchObject({ starts, kind });
    expect(clock.count).toEqual(count);
    expect(sourceOf(clock)).toMatchObject({ kind: 'policy', line });
  });

  it('has these clocks and no others', () => {
    expect(policy.clocks).toHaveLength(11);
  });

  it('[OTO-S10a] the first answer is full, or written and spoken both', () => {
    expect(clockOf(policy, 'first').stops).toEqual([
      [{ milestone: 'answeredInFull' }],
      [{ milestone: 'timescaleGiven' }, { milestone: 'spokenExplanation' }],
    ]);
  });

  it('[OTO-S7a] [OTO-S14a] they also run when a complaint comes to the stage by another way', () => {
    expect(clockOf(policy, 'first').alsoStarts).toEqual([{ milestone: 'escalated', stage: 'formal' }]);
    expect(clockOf(policy, 'hearing').alsoStarts).toEqual([{ milestone: 'received', stage: 'panel' }]);
  });

  it('[OTO-HEAR-6] one for each who gets the findings', () => {
    expect(clockOf(policy, 'panelLetters').per).toBe('recipient');
  });
});
