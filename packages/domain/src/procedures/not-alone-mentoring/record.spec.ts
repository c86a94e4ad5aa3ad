import { describe, expect, it } from 'vitest';
import { roleOf } from '../../procedure/find.ts';
import { publishedProcedure } from '../published.ts';

const policy = publishedProcedure('not-alone-mentoring');

describe('the record of Not Alone Mentoring', () => {
  it('[NAM-10.1c] [NAM-10.1e] need to know, with two grounds for telling more', () => {
    expect(policy.confidentiality.audience).toBe('need to know');
    expect(policy.confidentiality.grounds.map(({ key }) => key)).toEqual(['legislation', 'thirdParties']);
  });

  it('[NAM-10.2] six years after closing, and a hold can stand against it', () => {
    expect(policy.retention).toMatchObject({
      after: 'closed',
      count: { unit: 'years', n: 6 },
      holdable: true,
    });
  });

  it('[NAM-11.1] five things are monitored', () => {
    expect(policy.monitoring.fields.map(({ key }) => key)).toEqual([
      'complainant',
      'handler',
      'dates',
      'nature',
      'lessons',
    ]);
  });

  it('[NAM-7.1a] the policy names one person for two roles', () => {
    expect(roleOf(policy, 'investigator').samePersonAs).toBe('contact');
  });
});
