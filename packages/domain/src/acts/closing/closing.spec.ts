import { describe, expect, it } from 'vitest';
import { at, type CaseStory, complainant } from '../../../testing/given-when-then.ts';
import { director } from '../../../testing/retold.ts';
import { hearingStory, investigated } from '../../../testing/retold-hearing.ts';

/** The outcome of the formal investigation went out on 14 September with 28 September as the time to go on. */
const withWindow = (standing: 'agreed' | 'proposed'): CaseStory => {
  const story = hearingStory(investigated.slice(0, -2));
  story.when(at('2026-09-14'), director, 'SetWindow', { until: '2026-09-28', standing });
  investigated.at(-1)?.(story);
  return story;
};
const lapsed = { reason: 'windowLapsed', note: '' };
const system = { kind: 'system' } as const;
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('closing for want of a request', () => {
  it('[OTO-TBS-3] never happens where the time was proposed and nobody agreed to it', () => {
    const story = withWindow('proposed');
    expect(codes(story.refuses(at('2026-09-29'), system, 'CloseCase', lapsed))).toEqual(['window open']);
    expect(codes(story.refuses(at('2028-01-10'), system, 'CloseCase', lapsed))).toEqual(['window open']);
    expect(codes(story.refuses(at('2028-01-10'), director, 'CloseCase', lapsed))).toEqual(['window open']);
  });

  it('[OTO-TBS-3] happens once the agreed time has run out, not a day before', () => {
    const story = withWindow('agreed');
    expect(codes(story.refuses(at('2026-09-28', '23:59'), system, 'CloseCase', lapsed))).toEqual([
      'window open',
    ]);
    expect(story.refuses(at('2026-09-29', '00:01'), system, 'CloseCase', lapsed)).toEqual([]);
  });

  it('[OTO-TBS-2] leaves a request after a date that was only proposed in time', () => {
    const story = withWindow('proposed').when(at('2026-11-02'), complainant, 'RequestNextStage', {
      to: 'panel',
      answers: { unresolved: 'All of it.' },
    });
    expect(story.last('NextStageRequested')?.late).toBe(false);
    expect(story.state.stage).toBe('panel');
  });
});
