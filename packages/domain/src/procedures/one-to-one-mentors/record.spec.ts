import { describe, expect, it } from 'vitest';
import { publishedProcedure } from '../published.ts';

const policy = publishedProcedure('one-to-one-mentors');

describe('the record of 1-2-1 Mentors', () => {
  it('[OTO-S5b] the reference is written as in the policy’s example', () => {
    expect(policy.reference).toMatchObject({ minted: 'when a handler is known', onCollision: ' / ' });
    const shown = policy.reference.parts.map((part) => {
      if ('text' in part) return part.text;
      if ('initials' in part) return part.initials === 'handler' ? 'PR' : 'CI';
      return 'site' in part ? 'site name' : '30.9.04';
    });
    expect(shown.join('')).toBe('30.9.04 / (PR) / site name / (CI)');
  });

  it('[OTO-MON-10] no period is set, so nothing can be destroyed', () => {
    expect(policy.retention).toMatchObject({ unset: true });
  });

  it.each([
    ['[OTO-MON-1]', 'complainant'],
    ['[OTO-MON-2]', 'madeAt'],
    ['[OTO-MON-3]', 'details'],
    ['[OTO-MON-4]', 'desired'],
    ['[OTO-MON-5]', 'investigation'],
    ['[OTO-MON-6]', 'conclusions'],
    ['[OTO-MON-7]', 'action'],
    ['[OTO-MON-8]', 'response'],
    ['[OTO-S8b]', 'howFar'],
  ])('%s monitors %s', (_obligation, key) => {
    expect(policy.monitoring.fields.map((candidate) => candidate.key)).toContain(key);
  });

  it('[OTO-S1a] [OTO-S1b] who, what, when to the minute, to whom, and what supports it', () => {
    const keys = policy.intake.fields
      .filter(({ from }) => 'clause' in from && from.clause === 'step 1')
      .map(({ key }) => key);
    expect(keys).toEqual([
      'name',
      'summary',
      'toldWhom',
      'evidence',
      'receivedBy',
      'receivedOn',
      'receivedTime',
    ]);
  });

  it('[OTO-CYP-3] [OTO-ACC-4] the form offers help, and asks what would make taking part difficult', () => {
    expect(policy.intake.fields.map(({ key }) => key)).toEqual(expect.arrayContaining(['support', 'access']));
  });

  it('[OTO-REV-1] the policy is reviewed every year', () => {
    expect(policy.identity.reviewEvery?.value).toEqual({ unit: 'years', n: 1 });
  });

  it('[OTO-CYP-2] a child chooses who writes for them [OTO-ACC-3] and anybody may have it written', () => {
    expect(policy.intake.scribe).toMatchObject({ staff: true, thirdParty: true, chosenByChild: true });
  });

  it('[OTO-CYP-1] there is a version for children', () => {
    expect(policy.interface.childVersion.value).toBe(true);
  });

  it('[OTO-CYP-7] the way further is the referrer’s own procedure', () => {
    expect(policy.external.map(({ key }) => key)).toEqual(['referrerProcedure']);
  });

  it('[OTO-INT-1] the review was due by the end of September 2024', () => {
    expect(policy.identity.reviewOn?.value).toBe('2024-09-30');
  });
});
