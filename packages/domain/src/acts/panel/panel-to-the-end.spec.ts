import { describe, expect, it } from 'vitest';
import { at, type CaseStory } from '../../../testing/given-when-then.ts';
import {
  anne,
  director,
  farah,
  found,
  george,
  heard,
  seniorManager,
  vote,
} from '../../../testing/panel-retold.ts';

const evening = at('2026-04-09', '18:00');
const chairLeaves = (): CaseStory => {
  const story = heard(['farah', 'eve', 'george', 'anne']);
  for (const personId of ['eve', 'george', 'anne']) vote(story, personId, 'upheld');
  return story.when(evening, farah, 'StandDownPanelMember', {
    personId: 'farah',
    why: 'conflict',
    reason: 'Knows a witness.',
  });
};
const findings = (story: CaseStory, only = story.state.points.map(({ id }) => id)) => ({
  findings: only.map((pointId) => ({ pointId, outcome: 'upheld', finding: 'It was so.' })),
  action: 'Pick-ups are supervised.',
  recommendations: '',
});
const takesChair = (personId: string, chair = true) => ({ personId, independent: personId === 'eve', chair });

describe('a panel whose chair stands down last', () => {
  it('has decided, and another of them takes the chair and records what was found', () => {
    const story = chairLeaves();
    expect(story.state.panel.decision?.outcome).toBe('upheld');
    story.when(evening, director, 'AppointPanelMember', takesChair('anne'));
    story.when(evening, anne, 'RecordPanelFindings', findings(story));
    expect(story.state.panel.findings).toHaveLength(3);
  });

  it('takes nobody in who did not decide, nor anybody as a mere member', () => {
    const story = chairLeaves();
    expect(story.refuses(evening, director, 'AppointPanelMember', takesChair('dee'))).toMatchObject([
      { code: 'panel decided' },
    ]);
    expect(story.refuses(evening, director, 'AppointPanelMember', takesChair('anne', false))).toMatchObject([
      { code: 'panel decided' },
    ]);
  });

  it('stays as it is while it has a chair', () => {
    expect(found().gate(director, 'AppointPanelMember')?.code).toBe('panel decided');
  });
});

describe('a member who turns out to have had a part', () => {
  const ballot = { outcome: 'upheld', reasons: 'What was said.' };

  it('[OTO-S12c] does not vote, and is told to stand down', () => {
    const story = heard().when(evening, seniorManager, 'RecordInvolvement', { personId: 'anne' });
    expect(story.refuses(evening, anne, 'CastVote', ballot)).toMatchObject([{ code: 'seat to give up' }]);
    expect(story.gate(anne, 'StandDownPanelMember')).toBeUndefined();
  });

  it('[OTO-S12c] does not vote on a complaint about themselves', () => {
    const story = heard().when(evening, seniorManager, 'NameSubject', {
      personId: 'george',
      roles: [],
      description: 'Was there too.',
    });
    expect(story.refuses(evening, george, 'CastVote', ballot)).toMatchObject([{ code: 'seat to give up' }]);
  });

  it('keeps nobody else from voting', () => {
    const story = heard().when(evening, seniorManager, 'RecordInvolvement', { personId: 'anne' });
    expect(story.refuses(evening, george, 'CastVote', ballot)).toEqual([]);
  });
});
