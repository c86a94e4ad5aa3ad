import { describe, expect, it } from 'vitest';
import { at, type CaseStory, complainant } from '../../../testing/given-when-then.ts';
import { director } from '../../../testing/retold.ts';
import { hearingStory, investigated, wholeHearing } from '../../../testing/retold-hearing.ts';
import { threePointsTold as told } from '../../../testing/story.ts';
import { historyFor } from '../../access/told-history.ts';

const third = (story: CaseStory): string => story.state.points[2]?.id ?? '';
const outcome = (on: '2026-10-21') =>
  ({
    letter: 'outcome',
    to: 'complainant',
    channel: 'portal',
    datedOn: on,
    blocks: { reasons: told.letterReasons },
    omitted: {},
  }) as const;
const finding = (story: CaseStory, index: number) => ({
  pointId: story.state.points[index]?.id ?? '',
  outcome: 'upheld',
  finding: 'It was so.',
});

/** Two points are answered on Monday 14 September 2026; the third rests while disciplinary proceedings go on. */
const twoAnswered = (): CaseStory => {
  const story = hearingStory(investigated.slice(0, 9));
  story.when(at('2026-09-10'), director, 'HoldPoint', {
    pointId: third(story),
    ground: 'disciplinary',
    reason: 'A member of staff is concerned.',
  });
  for (const step of investigated.slice(10)) step(story);
  return story;
};
const resumed = () => {
  const story = twoAnswered();
  return story.when(at('2026-10-19'), director, 'ResumePoint', { pointId: third(story) });
};

describe('a point that rested while the others were answered', () => {
  it('[OTO-SEP-5] is answered when its hold ends, in a letter of its own', () => {
    const story = resumed();
    story.when(at('2026-10-20'), director, 'RecordFinding', finding(story, 2));
    story.when(at('2026-10-21'), director, 'SendLetter', outcome('2026-10-21'));
    expect(story.state.letters.filter(({ letter }) => letter === 'outcome')).toHaveLength(2);
  });

  it('leaves the answers that were sent as they are', () => {
    const story = resumed();
    const again = story.refuses(at('2026-10-20'), director, 'RecordFinding', finding(story, 0));
    expect(again).toMatchObject([{ code: 'finding told' }]);
    story.when(at('2026-10-20'), director, 'RecordFinding', finding(story, 2));
    expect(story.gate(director, 'RecordFinding')).toBeUndefined();
    story.when(at('2026-10-21'), director, 'SendLetter', outcome('2026-10-21'));
    expect(story.gate(director, 'RecordFinding')?.code).toBe('finding told');
  });

  it('[OTO-TBS-3] keeps the case open though the time to appeal has run out', () => {
    const lapsed = { reason: 'windowLapsed', note: '' };
    for (const story of [twoAnswered(), resumed()])
      expect(story.refuses(at('2026-11-02'), { kind: 'system' }, 'CloseCase', lapsed)).toMatchObject([
        { code: 'held points to answer' },
      ]);
    expect(
      hearingStory(investigated).refuses(at('2026-11-02'), { kind: 'system' }, 'CloseCase', lapsed),
    ).toEqual([]);
  });

  it('is no news to the complainant before its own letter', () => {
    const story = resumed();
    story.when(at('2026-10-20'), director, 'RecordFinding', finding(story, 2));
    const findings = () =>
      historyFor('complainant', story.history).filter(({ type }) => type === 'FindingRecorded').length;
    expect(findings()).toBe(2);
    story.when(at('2026-10-21'), director, 'SendLetter', outcome('2026-10-21'));
    expect(findings()).toBe(3);
  });

  it('can be decided otherwise than the rest, and both letters keep their day', () => {
    const story = resumed();
    expect(story.gate(director, 'DecideOutcome')?.code).toBe('points unanswered');
    story.when(at('2026-10-20'), director, 'RecordFinding', finding(story, 2));
    story.when(at('2026-10-20'), director, 'DecideOutcome', {
      outcome: 'upheld',
      reasons: '',
      redress: ['apology'],
      omitted: {},
    });
    story.when(at('2026-10-21'), director, 'SendLetter', outcome('2026-10-21'));
    expect(story.state.outcomes.map(({ outcome: word, sentOn }) => [word, sentOn])).toEqual([
      ['partlyUpheld', '2026-09-14'],
      ['upheld', '2026-10-21'],
    ]);
    expect(story.gate(director, 'DecideOutcome')?.code).toBe('outcome stands');
  });
});

describe('closing a case', () => {
  // The panel's findings have gone to the complainant, and to nobody else on the list.
  const oneCopy = () => hearingStory(wholeHearing.slice(0, -4));
  const final = { reason: 'final', note: '' };

  it('[OTO-S16b] waits for every copy that is owed', () => {
    expect(oneCopy().refuses(at('2026-10-12'), director, 'CloseCase', final)).toMatchObject([
      { code: 'copies owed' },
    ]);
  });

  it('happens by itself with the last of them', () => {
    expect(hearingStory(wholeHearing).state.closed?.reason).toBe('final');
  });

  it('[OTO-POL-1] takes from nobody the choice of the formal procedure', () => {
    const story = hearingStory([]);
    story.when(at('2026-08-28'), complainant, 'ReceiveComplaint', {
      kind: 'concern',
      channel: 'portal',
      inWriting: true,
      anonymous: false,
      onBehalf: 'self',
      scribe: 'none',
      topics: [],
      about: [],
      answers: {
        name: 'Carys Innes',
        email: 'carys.innes@example.org',
        summary: 'Nobody rang.',
        remedy: 'A call.',
      },
      points: [],
    });
    story.when(at('2026-08-28', '12:00'), director, 'CloseCase', { reason: 'settled', note: 'We spoke.' });
    story.when(at('2026-08-31'), complainant, 'RequestNextStage', { to: 'formal', answers: {} });
    expect([story.state.status, story.state.stage]).toEqual(['open', 'formal']);
  });
});
