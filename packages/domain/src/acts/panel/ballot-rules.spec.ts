import { describe, expect, it } from 'vitest';
import { at } from '../../../testing/given-when-then.ts';
import {
  appoint,
  anne,
  dee,
  director,
  farah,
  found,
  findingsLetter,
  george,
  heard,
  inSession,
  vote,
} from '../../../testing/panel-retold.ts';
import { decide } from '../decide.ts';
import { said } from '../../../testing/said.ts';

const evening = at('2026-04-09', '17:00');
const ballot = { outcome: 'upheld', reasons: 'What was said.' };
const why = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
const types = (story: ReturnType<typeof heard>, n: number) => story.history.slice(-n).map(({ type }) => type);

describe('voting', () => {
  it('[OTO-DEC-1] decides two against one when the last vote is in, and no earlier', () => {
    const story = heard();
    vote(story, 'farah', 'partlyUpheld');
    vote(story, 'george', 'notUpheld');
    expect(types(story, 2)).toEqual(['VoteCast', 'VoteCast']);
    vote(story, 'anne', 'partlyUpheld');
    expect(story.state.panel.decision).toEqual({
      outcome: 'partlyUpheld',
      effect: 'in part',
      carried: 'by a majority',
    });
  });

  it('[OTO-DEC-1] keeps votes out of the history: events say that somebody voted, never how', () => {
    const story = heard();
    vote(story, 'farah', 'partlyUpheld');
    const cast = story.last('VoteCast');
    expect(Object.keys(cast ?? {}).toSorted()).toEqual(['ballotId', 'personId', 'round']);
    expect(JSON.stringify(story.history.slice(-1))).not.toContain('partlyUpheld');
    expect(story.content.get(cast?.ballotId ?? '')).toMatchObject({
      kind: 'ballot',
      body: '{"outcome":"partlyUpheld","reasons":"What was said at the hearing."}',
    });
  });

  it('is for members who were at the hearing, after it ended, once a round', () => {
    expect(inSession().gate(farah, 'CastVote')?.code).toBe('not heard');
    expect(heard().gate(director, 'CastVote')?.code).toBe('members only');
    expect(vote(heard(), 'farah', 'upheld').gate(farah, 'CastVote')?.code).toBe('voted');
    expect(found().gate(farah, 'CastVote')?.code).toBe('decided');
    expect(appoint(heard(), 'dee', '2026-04-09').gate(dee, 'CastVote')?.code).toBe('absent');
  });

  it('takes an outcome of the procedure, with reasons, and no abstention', () => {
    const story = heard();
    expect(why(story.refuses(evening, farah, 'CastVote', { outcome: 'perhaps', reasons: '' }))).toEqual([
      'no such outcome',
      'blank',
    ]);
    expect(
      said(story.refuses(evening, farah, 'CastVote', { outcome: 'abstain', reasons: 'So.' })[0]),
    ).toContain('Nobody may abstain');
    expect(story.refuses(evening, farah, 'CastVote', ballot)).toEqual([]);
  });

  it('never counts without the ballots of the round', () => {
    const story = heard();
    vote(story, 'farah', 'upheld');
    vote(story, 'george', 'upheld');
    const context = {
      ...story.context(anne, evening),
      known: { ballots: [], initials: {}, sameReference: 0 },
    };
    expect(() => decide({ type: 'CastVote', data: ballot }, context)).toThrow('context.known.ballots');
  });
});

describe('four members', () => {
  const four = () => heard(['farah', 'george', 'anne', 'dee']);
  const tied = () => {
    const story = four();
    vote(story, 'farah', 'upheld');
    vote(story, 'george', 'notUpheld');
    vote(story, 'anne', 'upheld');
    return vote(story, 'dee', 'notUpheld');
  };

  it('[OTO-DEC-1] who split two and two have decided nothing, and vote again', () => {
    const story = tied();
    expect(story.last('VoteUndecided')).toEqual({ round: 1, counts: [2, 2] });
    expect(story.state.panel).toMatchObject({ round: 2, voted: [] });
    expect(story.state.panel.decision).toBeUndefined();
    expect(story.gate(farah, 'RecordPanelFindings')?.code).toBe('undecided');
    expect(story.gate(farah, 'CastVote')).toBeUndefined();
  });

  it('[OTO-DEC-1] decide two to one in a new round once one of them has recused herself', () => {
    const story = tied().when(evening, dee, 'StandDownPanelMember', {
      personId: 'dee',
      why: 'conflict',
      reason: 'I know the mentor.',
    });
    vote(story, 'farah', 'upheld');
    vote(story, 'george', 'notUpheld');
    vote(story, 'anne', 'upheld');
    expect(story.state.panel.decision).toEqual({
      outcome: 'upheld',
      effect: 'for',
      carried: 'by a majority',
    });
    const dissent = [...story.content.values()].filter(
      ({ kind, body }) => kind === 'ballot' && body.includes('notUpheld'),
    );
    expect(dissent).toHaveLength(3);
  });

  it('are counted as three when the one whose vote was awaited stands down', () => {
    const story = four();
    vote(story, 'farah', 'upheld');
    vote(story, 'george', 'notUpheld');
    vote(story, 'anne', 'upheld');
    story.when(evening, dee, 'StandDownPanelMember', {
      personId: 'dee',
      why: 'withdrew',
      reason: 'Called away.',
    });
    expect(types(story, 2)).toEqual(['PanelMemberStoodDown', 'PanelDecided']);
  });

  it('lose the vote of a member who stands down after voting, and wait for the rest', () => {
    const story = four();
    vote(story, 'farah', 'upheld');
    vote(story, 'dee', 'upheld');
    story.when(evening, dee, 'StandDownPanelMember', {
      personId: 'dee',
      why: 'conflict',
      reason: 'I know the mentor.',
    });
    expect(story.state.panel.voted).toEqual(['farah']);
    vote(story, 'george', 'notUpheld');
    vote(story, 'anne', 'notUpheld');
    expect(story.state.panel.decision?.outcome).toBe('notUpheld');
  });

  it('[OTO-S12d] decide nothing when the independent one withdraws, and hear the matter again', () => {
    const story = four();
    vote(story, 'george', 'upheld');
    vote(story, 'anne', 'upheld');
    vote(story, 'dee', 'upheld');
    story.when(evening, farah, 'StandDownPanelMember', {
      personId: 'farah',
      why: 'withdrew',
      reason: 'Ill.',
    });
    expect(story.state.panel.decision).toBeUndefined();
    expect(said(story.gate(george, 'CastVote'))).toBe(
      'Too few members who heard this complaint still sit: 1 more independent member (at least 1) needed. Arrange another hearing once the panel is complete again.',
    );
    story.when(at('2026-04-10'), director, 'AppointPanelMember', {
      personId: 'eve',
      independent: true,
      chair: true,
    });
    story.when(at('2026-04-10'), director, 'ArrangeHearing', {
      hearingAt: at('2026-04-20'),
      place: 'The library',
    });
    expect(story.state.panel).toMatchObject({ round: 2, voted: [], endedAt: undefined, stepsTaken: [] });
  });
});

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
      said(story.refuses(evening, farah, 'RecordPanelFindings', { ...rest, findings: each(story, 2) })[0]),
    ).toBe('1 point of the complaint has no finding yet. Each point must be answered.');
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
      'twice',
      'no such outcome',
      'blank',
      'no such point',
      'points open',
    ]);
    expect(story.refuses(evening, farah, 'RecordPanelFindings', { ...rest, findings: each(story) })).toEqual(
      [],
    );
  });

  it('stand once a letter told them', () => {
    const story = found();
    expect(story.gate(farah, 'RecordPanelFindings')).toBeUndefined();
    story.when(at('2026-04-10'), director, 'SendLetter', findingsLetter('complainant'));
    expect(story.gate(farah, 'RecordPanelFindings')?.code).toBe('told');
  });
});
