import { describe, expect, it } from 'vitest';
import { at, type CaseStory } from '../../testing/given-when-then.ts';
import { director } from '../../testing/retold.ts';
import { hearingStory, investigated } from '../../testing/retold-hearing.ts';
import type { Actor } from '../people.ts';
import { noticesFor } from './notices.ts';

/** Whom the last thing that happened is told to, when this actor did it. */
const told = ({ history, state, procedure, directory: people }: CaseStory, by: Actor = director) => {
  const event = history.at(-1);
  return event === undefined ? [] : noticesFor({ event, state, procedure, people, by });
};
const pointId = (story: CaseStory) => story.state.points[0]?.id ?? '';
const underway = () => hearingStory(investigated.slice(0, 5));
const held = (): CaseStory => {
  const story = underway();
  return story.when(at('2026-09-04'), director, 'HoldPoint', {
    pointId: pointId(story),
    ground: 'disciplinary',
    reason: 'A member of staff is concerned.',
  });
};

describe('a hold', () => {
  it('[OTO-SEP-4] is told to the complainant the moment it begins', () => {
    expect(told(held())).toEqual([{ to: 'complainant', about: 'news' }]);
  });

  it('[OTO-SEP-4] is told to them again when it ends', () => {
    const story = held();
    story.when(at('2026-10-19'), director, 'ResumePoint', { pointId: pointId(story) });
    expect(told(story)).toEqual([{ to: 'complainant', about: 'news' }]);
  });

  it('[OTO-SEP-4] is not told when it was refused', () => {
    const story = underway();
    const before = story.history.length;
    expect(
      story.refuses(at('2026-09-04'), director, 'HoldPoint', {
        pointId: pointId(story),
        ground: 'not a ground',
        reason: 'So.',
      }),
    ).not.toEqual([]);
    expect(story.history).toHaveLength(before);
    expect(told(story)).toEqual([expect.objectContaining({ about: 'letter' })]);
  });
});
