import { describe, expect, it } from 'vitest';
import { publishedProcedure } from '../published.ts';

const policy = publishedProcedure('one-to-one-mentors');

describe('the panel of 1-2-1 Mentors', () => {
  it('[OTO-S12b] [OTO-S12c] [OTO-S12d] at least three, one of them independent, none involved before', () => {
    expect(policy.panel).toMatchObject({
      minimum: { value: 3 },
      independent: { value: 1 },
      noPriorInvolvement: { value: true },
    });
    expect(policy.panel?.quorum).toMatchObject({ members: 3, independent: 1 });
  });

  it('[OTO-DEC-1] a majority, nobody abstains, nobody counts twice', () => {
    expect(policy.panel?.decision).toMatchObject({ rule: 'majority', abstention: false, castingVote: false });
  });

  it('[OTO-S14b] three clear working days of notice', () => {
    expect(policy.panel?.notice).toMatchObject({ n: 3, unit: 'workingDays', mode: 'clear' });
  });

  it('[OTO-ACC-2] the complainant may be accompanied, or represented', () => {
    expect(policy.panel?.attends.map(({ who }) => who)).toEqual([
      'complainant',
      'companion',
      'representative',
      'respondent',
      'witness',
    ]);
  });

  it('[OTO-S15a] the panel has the Director’s response before it', () => {
    expect(policy.panel?.responseFirst.value).toBe(true);
  });

  it.each([
    ['[OTO-HEAR-1]', 0, 'introduction', 'chair', [], 220],
    ['[OTO-HEAR-2]', 1, 'complaint', 'complainant', [], 221],
    ['[OTO-HEAR-2]', 2, 'questionsToComplainant', 'complainant', ['respondent', 'panel'], 221],
    ['[OTO-HEAR-3]', 3, 'response', 'respondent', [], 222],
    ['[OTO-HEAR-3]', 4, 'questionsToRespondent', 'respondent', ['complainant', 'panel'], 222],
    ['[OTO-HEAR-4]', 5, 'witnesses', 'every party', ['every party'], 223],
    ['[OTO-HEAR-5]', 6, 'finalStatements', 'both sides', [], 224],
    ['[OTO-HEAR-6]', 7, 'close', 'chair', [], 225],
  ])('%s step %i of the hearing is %s', (_obligation, index, key, speaks, mayQuestion, line) => {
    expect(policy.panel?.runSheet[index]).toMatchObject({ key, speaks, mayQuestion, from: { line } });
    expect(policy.panel?.runSheet).toHaveLength(8);
  });

  it('[OTO-S16b] five copies; the one for the person complained about leaves the complainant out', () => {
    expect(policy.panel?.distribution.map(({ to, rendition }) => [to, rendition])).toEqual([
      ['complainant', 'full'],
      ['role:operationalManager', 'full'],
      ['role:director', 'full'],
      ['organisation', 'full'],
      ['subject', 'without complainant'],
    ]);
  });
});
