import { describe, expect, it } from 'vitest';
import { at } from '../../../testing/given-when-then.ts';
import {
  director,
  farah,
  found,
  findingsLetter,
  george,
  heard,
  vote,
} from '../../../testing/panel-retold.ts';

const evening = at('2026-04-09', '17:00');
const why = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('the findings of a panel', () => {
  const each = (story: ReturnType<typeof heard>, n = 3) =>
    story.state.points
      .slice(0, n)
      .map(({ id }) => ({ pointId: id, outcome: 'upheld', finding: 'So it was.' }));
  const decided = () =>
    ['farah', 'george', 'anne'].reduce((story, personId) => vote(story, personId, 'upheld'), heard());
  const rest = { action: '', recommendations: '' };

  it('[OTO-DEC-2] [OTO-DEC-3] [OTO-S15b] stand on each point, with action and recommendations as content', () => {
    const story = found();
    expect(story.state.panel.findings?.map(({ outcome, effect }) => [outcome, effect])).toEqual(
      Array.from({ length: 3 }, () => ['partlyUpheld', 'in part']),
    );
    expect(story.content.get(story.state.panel.actionId ?? '')?.kind).toBe('action');
    expect(story.content.get(story.state.panel.recommendationsId ?? '')?.kind).toBe('recommendations');
  });

  it('[OTO-PRIN-9R] are refused while a point has none', () => {
    const story = decided();
    expect(
      story.refuses(evening, farah, 'RecordPanelFindings', { ...rest, findings: each(story, 2) }),
    ).toEqual([{ code: 'findings missing', values: { open: 1 }, field: 'findings' }]);
  });

  it('[OTO-SEP-5] leave out a point that is on hold', () => {
    const story = decided();
    const held = story.state.points[2]?.id ?? '';
    story.state = {
      ...story.state,
      points: story.state.points.map((point) =>
        point.id === held ? { ...point, held: { ground: 'disciplinary', heldOn: '2026-04-09' } } : point,
      ),
    };
    expect(
      story.refuses(evening, farah, 'RecordPanelFindings', { ...rest, findings: each(story, 2) }),
    ).toEqual([]);
  });

  it('are for the chair, each written, in the words of the procedure, on points of this complaint', () => {
    const story = decided();
    const [one, two] = each(story);
    if (one === undefined || two === undefined) throw new Error('The story has three points.');
    expect(story.gate(george, 'RecordPanelFindings')?.code).toBe('chair only');
    const findings = [
      one,
      { ...one, finding: 'Twice.' },
      { ...two, outcome: 'perhaps', finding: ' ' },
      { ...one, pointId: 'elsewhere' },
    ];
    expect(why(story.refuses(evening, farah, 'RecordPanelFindings', { ...rest, findings }))).toEqual([
      'point answered twice',
      'not in the list',
      'no panel finding',
      'point of another complaint',
      'findings missing',
    ]);
    expect(story.refuses(evening, farah, 'RecordPanelFindings', { ...rest, findings: each(story) })).toEqual(
      [],
    );
  });

  it('stand once a letter told them', () => {
    const story = found();
    expect(story.gate(farah, 'RecordPanelFindings')).toBeUndefined();
    story.when(at('2026-04-10'), director, 'SendLetter', findingsLetter('complainant'));
    expect(story.gate(farah, 'RecordPanelFindings')?.code).toBe('findings sent');
  });

  it('say of each fault which finding and which field it is about', () => {
    const story = decided();
    const [one, two, three] = each(story);
    if (one === undefined || two === undefined || three === undefined)
      throw new Error('The story has three points.');
    const findings = [one, { ...two, outcome: 'perhaps' }, { ...three, finding: '' }, one];
    const faults = story.refuses(evening, farah, 'RecordPanelFindings', { ...rest, findings });
    expect(faults.map(({ field }) => field)).toEqual([
      'findings.1.outcome',
      'findings.2.finding',
      'findings.3.pointId',
    ]);
  });

  it('can be put right until a letter told them: a text that is left empty then is none', () => {
    const story = found();
    story.when(at('2026-04-10', '12:00'), farah, 'RecordPanelFindings', { ...rest, findings: each(story) });
    expect(story.state.panel.findings?.map(({ outcome }) => outcome)).toEqual(['upheld', 'upheld', 'upheld']);
    expect([story.state.panel.actionId, story.state.panel.recommendationsId]).toEqual([undefined, undefined]);
  });
});
