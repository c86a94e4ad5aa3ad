import { describe, expect, it } from 'vitest';
import { after, at } from '../../testing/given-when-then.ts';
import { friday, received } from '../../testing/retold.ts';
import { heard, hearingStory, investigated, subjectTold } from '../../testing/retold-hearing.ts';
import type { CaseState, Reached } from '../history/state.ts';
import { clocks } from './clocks.ts';

describe('a promise for each recipient of the findings', () => {
  const heardOut = hearingStory([...investigated, subjectTold, ...heard]);
  const owedTo = (change: Partial<CaseState> = {}, wherePossible = true) => {
    const { state, procedure, calendar, now } = heardOut;
    const distribution = (procedure.panel?.distribution ?? []).map((one) =>
      one.to === 'subject' ? { ...one, wherePossible } : one,
    );
    const panel = procedure.panel && { ...procedure.panel, distribution };
    return clocks({ ...state, ...change }, { ...procedure, panel }, calendar, now)
      .filter(({ key }) => key === 'panelLetters')
      .map(({ of }) => of);
  };
  const always = ['complainant', 'role:operationalManager', 'role:director', 'organisation'];

  it('[OTO-S16b] is owed to each of the five, the person complained about among them', () => {
    expect(owedTo()).toEqual([...always, 'subject']);
  });

  it('[OTO-S16b] is owed to somebody complained about “where possible”: where somebody is, by name or by role', () => {
    expect(owedTo({ subjects: [], about: [] })).toEqual(always);
    expect(owedTo({ subjects: ['mentor'], about: [] })).toContain('subject');
    expect(owedTo({ subjects: [], about: ['director'] })).toContain('subject');
    expect(owedTo({ subjects: ['mentor'], about: ['director'] })).toContain('subject');
  });

  it('is owed to them in any case where the policy does not say “where possible”', () => {
    expect(owedTo({ subjects: [], about: [] }, false)).toContain('subject');
  });

  it('is owed to nobody where the policy has no panel', () => {
    const story = received();
    const rules = [{ ...story.clock('ack').rule, per: 'recipient' as const }];
    const procedure = { ...story.procedure, clocks: rules };
    expect(clocks(story.state, procedure, story.calendar, story.now)).toEqual([]);
  });
});

describe('a promise for each point', () => {
  const each = (...answers: readonly Pick<Reached, 'pointId'>[]) => {
    const story = friday();
    const reached = answers.map((more, n): Reached => {
      const on = '2026-09-08';
      return { milestone: 'outcomeSent', stage: 'formal', on, at: at(on), seq: 50 + n, ...more };
    });
    const points = [
      { id: 'a', findings: {} },
      { id: 'b', findings: {} },
    ];
    const rules = [{ ...story.clock('full').rule, per: 'point' as const }];
    return clocks(
      { ...story.state, points, reached: [...story.state.reached, ...reached] },
      { ...story.procedure, clocks: rules },
      story.calendar,
      after('2026-09-10'),
    ).map(({ of, status }) => `${of}: ${status}`);
  };

  it('is one a point, and all of them run', () => {
    expect(each()).toEqual(['a: running', 'b: running']);
  });

  it('is kept by the answer to that point, which keeps nothing for another', () => {
    expect(each({ pointId: 'a' })).toEqual(['a: kept', 'b: running']);
    expect(each({ pointId: 'b' })).toEqual(['a: running', 'b: kept']);
  });

  it('is kept for every point by an answer to the whole', () => {
    expect(each({})).toEqual(['a: kept', 'b: kept']);
  });
});
