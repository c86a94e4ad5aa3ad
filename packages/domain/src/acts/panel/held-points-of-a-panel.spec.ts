import { describe, expect, it } from 'vitest';
import { at, type CaseStory } from '../../../testing/given-when-then.ts';
import {
  director,
  farah,
  findingsLetter,
  heard,
  inSession,
  ready,
  vote,
} from '../../../testing/panel-retold.ts';

const evening = at('2026-04-09', '18:00');
const findings = (story: CaseStory, only = story.state.points.map(({ id }) => id)) => ({
  findings: only.map((pointId) => ({ pointId, outcome: 'upheld', finding: 'It was so.' })),
  action: 'Pick-ups are supervised.',
  recommendations: '',
});

describe('points that rest while a panel decides', () => {
  const hold = (story: CaseStory, pointIds: readonly string[], on = '2026-04-09') =>
    pointIds.reduce(
      (told, pointId) =>
        told.when(at(on, '18:00'), director, 'HoldPoint', {
          pointId,
          ground: 'disciplinary',
          reason: 'Proceedings have begun.',
        }),
      story,
    );
  const ids = (story: CaseStory) => story.state.points.map(({ id }) => id);
  const voted = () => {
    const story = heard();
    for (const personId of ['farah', 'george', 'anne']) vote(story, personId, 'upheld');
    return story;
  };
  const letters = (story: CaseStory, on: string) =>
    ['complainant', 'role:operationalManager', 'role:director', 'organisation'].reduce(
      (told, to) =>
        told.when(at(on), director, 'SendLetter', {
          ...findingsLetter(to),
          datedOn: on as '2026-04-13',
          omitted: { recommendations: 'There are none.' },
        }),
      story,
    );

  it('[OTO-SEP-5] get no finding, and one of their own when the hold ends', () => {
    const story = voted();
    const [first = '', second = '', third = ''] = ids(story);
    hold(story, [third]);
    expect(story.refuses(evening, farah, 'RecordPanelFindings', findings(story))).toMatchObject([
      { code: 'held point answered' },
    ]);
    story.when(evening, farah, 'RecordPanelFindings', findings(story, [first, second]));
    letters(story, '2026-04-13');
    expect(story.state.status).toBe('open');
    story.when(at('2026-05-11'), director, 'ResumePoint', { pointId: third });
    const before = story.state.panel.findings ?? [];
    const { actionId } = story.state.panel;
    story.when(at('2026-05-12'), farah, 'RecordPanelFindings', { ...findings(story, [third]), action: '' });
    expect(story.state.panel.findings?.slice(0, 2)).toEqual(before);
    expect([actionId === undefined, story.state.panel.actionId]).toEqual([false, actionId]);
    expect(letters(story, '2026-05-13').state.status).toBe('closed');
  });

  it('change nothing of what a letter has told', () => {
    const story = voted();
    const [first = '', second = '', third = ''] = ids(story);
    hold(story, [third]);
    story.when(evening, farah, 'RecordPanelFindings', findings(story, [first, second]));
    letters(story, '2026-04-13').when(at('2026-05-11'), director, 'ResumePoint', { pointId: third });
    const other = findings(story);
    const changed = { ...other, findings: other.findings.map((row) => ({ ...row, outcome: 'notUpheld' })) };
    expect(
      story.refuses(at('2026-05-12'), farah, 'RecordPanelFindings', changed).map(({ code }) => code),
    ).toEqual(['finding sent', 'finding sent']);
  });

  it('leave nothing to hear or to decide while they all rest', () => {
    const before = hold(ready(), ids(ready()), '2026-04-03');
    expect(before.gate(farah, 'OpenHearing', at('2026-04-09', '14:00'))?.code).toBe('all held');
    const after = heard();
    expect(hold(after, ids(after)).gate(farah, 'CastVote')?.code).toBe('all held');
    expect(inSession().gate(farah, 'TakeHearingStep')).toBeUndefined();
  });
});
