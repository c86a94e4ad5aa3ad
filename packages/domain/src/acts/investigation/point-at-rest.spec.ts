import { describe, expect, it } from 'vitest';
import { at, type CaseStory } from '../../../testing/given-when-then.ts';
import { director, hearingStory, investigated } from '../../../testing/retold-hearing.ts';
import { refusal } from '../decide.ts';

/** Handled by the Director, with three points and no answer yet. */
const underway = () => hearingStory(investigated.slice(0, 5));
const day = at('2026-09-09');
const pointOf = (story: CaseStory, n: number) => story.state.points[n]?.id ?? '';
const holding = (story: CaseStory, n: number) =>
  ({ pointId: pointOf(story, n), ground: 'disciplinary', reason: 'A staff matter.' }) as const;
const rests = () => {
  const story = underway();
  return story.when(day, director, 'HoldPoint', holding(story, 0));
};

describe('putting a point aside', () => {
  it('[OTO-SEP-3] is not there where the policy lists no ground for it', () => {
    const facts = underway().facts(director);
    const gate = (holds: typeof facts.procedure.holds) =>
      refusal({ type: 'HoldPoint' }, { ...facts, procedure: { ...facts.procedure, holds } });
    expect(gate([])).toEqual({ code: 'no holds', values: {} });
    expect(gate(facts.procedure.holds)).toBeUndefined();
  });

  it('[OTO-SEP-3] is for a point that does not rest yet, on a listed ground, with a reason', () => {
    const story = rests();
    const refuses = (n: number, change: object) =>
      story.refuses(day, director, 'HoldPoint', { ...holding(story, n), ...change });
    expect(refuses(0, {})).toEqual([{ code: 'held already', values: {}, field: 'pointId' }]);
    expect(refuses(1, { reason: ' ' })).toEqual([{ code: 'no reason to wait', values: {}, field: 'reason' }]);
    expect(refuses(1, { ground: 'weather' })).toEqual([
      { code: 'not in the list', values: {}, field: 'ground' },
    ]);
    expect(refuses(1, {})).toEqual([]);
  });
});

describe('an answer to a point', () => {
  const answers = (story: CaseStory, n: number) =>
    story.refuses(day, director, 'RecordFinding', {
      pointId: pointOf(story, n),
      outcome: 'upheld',
      finding: 'Nobody waited.',
    });

  it('[OTO-SEP-3] waits while the point rests', () => {
    expect(answers(rests(), 0)).toEqual([{ code: 'point on hold', values: {}, field: 'pointId' }]);
  });

  it('[OTO-SEP-5] is free for every point that does not rest', () => {
    const story = rests();
    expect([answers(story, 1), answers(story, 2)]).toEqual([[], []]);
  });

  it('[OTO-SEP-3] is free again once the point goes on', () => {
    const story = rests();
    story.when(day, director, 'ResumePoint', { pointId: pointOf(story, 0) });
    expect(answers(story, 0)).toEqual([]);
  });
});
