import { describe, expect, it } from 'vitest';
import { letterOf } from '../../procedure/find.ts';
import { publishedProcedure } from '../published.ts';

const policy = publishedProcedure('not-alone-mentoring');

const blocks = (letter: string) =>
  letterOf(policy, letter).blocks.map(({ key, clock }) => (clock === undefined ? key : `${key} ${clock}`));

describe('letters of Not Alone Mentoring', () => {
  it('[NAM-6.4a] the acknowledgement gives the reference and says when the outcome comes', () => {
    expect(blocks('acknowledgement')).toEqual(['reference', 'process', 'respondBy respond', 'useOfData']);
  });

  it('[NAM-7.5b] the holding letter gives the final date, once', () => {
    expect(blocks('holding')).toContain('finalDate final');
    expect(letterOf(policy, 'holding').extends).toEqual({ clock: 'respond', most: 1 });
  });

  it('[NAM-7.3a] [NAM-2.3d] [NAM-2.3e] [NAM-8.1b] the outcome letter', () => {
    expect(blocks('outcome')).toEqual([
      'reference',
      'outcome',
      'findings',
      'apology',
      'remedies',
      'noRecurrence',
      'appeal appealWindow',
    ]);
  });

  it('[NAM-7.4] the apology stands in it when upheld, unless a reason is recorded', () => {
    expect(letterOf(policy, 'outcome').blocks.find(({ key }) => key === 'apology')).toMatchObject({
      effects: ['for', 'in part'],
      orReason: true,
    });
  });

  it('[NAM-8.4a] [NAM-8.4c] [NAM-8.5a] the last letter says that it is final and names the bodies outside', () => {
    expect(blocks('appealOutcome')).toEqual([
      'reference',
      'outcome',
      'findings',
      'changes',
      'final',
      'external',
      'adviceBy advice',
    ]);
  });

  it('[NAM-8.5b] a solicitor and Citizens Advice, after the appeal', () => {
    expect(policy.external.map(({ key, stages, clock }) => [key, stages, clock])).toEqual([
      ['solicitor', ['appeal'], 'advice'],
      ['citizensAdvice', ['appeal'], 'advice'],
    ]);
  });
});
