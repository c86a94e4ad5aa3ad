import { describe, expect, it } from 'vitest';
import { outcomesOf, stageOf } from '../../procedure/find.ts';
import { publishedProcedure } from '../published.ts';

const policy = publishedProcedure('not-alone-mentoring');

describe('stages of Not Alone Mentoring', () => {
  it('[NAM-5.2] exactly three stages, by the policy’s own names', () => {
    expect(policy.stages.filter(({ kind }) => kind !== 'concern').map(({ name }) => name)).toEqual([
      'Stage One – Complaint',
      'Stage Two – Investigation',
      'Stage Three – Appeal',
    ]);
  });

  it('[NAM-4.1] [NAM-4.2] a concern is something else than a complaint, and goes to the contact', () => {
    expect(policy.entry[0]).toMatchObject({ when: { kind: 'concern' }, stage: 'concern' });
    expect(stageOf(policy, 'concern')).toMatchObject({ kind: 'concern', handledBy: 'contact' });
  });

  it('[NAM-4.3a] a concern can become a complaint at any time [NAM-4.3b] and a complaint needs no concern first', () => {
    expect(stageOf(policy, 'concern').onward).toMatchObject([
      { to: 'complaint', anytime: true, window: { kind: 'open' } },
    ]);
    expect(policy.entry.at(-1)).toMatchObject({ when: { always: true }, stage: 'complaint' });
  });

  it('[NAM-7.1a] [NAM-8.2b] one role investigates and another reviews', () => {
    expect(stageOf(policy, 'investigation').handledBy).toBe('investigator');
    expect(stageOf(policy, 'appeal')).toMatchObject({ kind: 'review', handledBy: 'reviewer' });
    expect(policy.conflicts).toContainEqual(
      expect.objectContaining({
        stage: 'appeal',
        duty: 'reviews',
        not: 'handler of an earlier stage',
        hard: false,
      }),
    );
  });

  it('[NAM-8.2c] exactly two results of an appeal, and “uphold” is against the complainant', () => {
    expect(outcomesOf(policy, 'appeal').map(({ word, effect }) => [word, effect])).toEqual([
      ['Uphold the action taken at Stage Two', 'against'],
      ['Make changes to the Stage Two recommendation/actions', 'in part'],
    ]);
  });

  it('[NAM-8.4b] nothing follows the appeal', () => {
    expect(stageOf(policy, 'appeal')).toMatchObject({ final: true, onward: [] });
  });

  it('[NAM-7.4] an apology is due when upheld, or a reason', () => {
    expect(stageOf(policy, 'investigation').redressDue).toMatchObject([
      { redress: 'apology', effects: ['for', 'in part'], orReason: true },
    ]);
  });

  it('[NAM-7.3b] three kinds of remedy, beside the apology and the explanation of [NAM-5.1]', () => {
    expect(stageOf(policy, 'investigation').redress.map(({ key }) => key)).toEqual([
      'apology',
      'explanation',
      'policyReview',
      'training',
      'improvement',
    ]);
  });

  it('the clause that does not exist is kept unused', () => {
    expect(policy.identity.missingClauses.map(({ clause }) => clause)).toEqual(['8.3']);
  });

  it('[NAM-META] the review was due by the end of November 2023', () => {
    expect(policy.identity.reviewOn?.value).toBe('2023-11-30');
  });
});
