import { describe, expect, it } from 'vitest';
import { at } from '../../../testing/given-when-then.ts';
import {
  appoint,
  anne,
  dee,
  director,
  farah,
  found,
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
    expect(inSession().gate(farah, 'CastVote')?.code).toBe('hearing not ended');
    expect(heard().gate(director, 'CastVote')?.code).toBe('panel members only');
    expect(vote(heard(), 'farah', 'upheld').gate(farah, 'CastVote')?.code).toBe('voted already');
    expect(found().gate(farah, 'CastVote')?.code).toBe('panel decided');
    expect(appoint(heard(), 'dee', '2026-04-09').gate(dee, 'CastVote')?.code).toBe('not at the hearing');
  });

  it('takes an outcome of the procedure, with reasons, and no abstention', () => {
    const story = heard();
    expect(why(story.refuses(evening, farah, 'CastVote', { outcome: 'perhaps', reasons: '' }))).toEqual([
      'not in the list',
      'no reasons of the vote',
    ]);
    expect(why(story.refuses(evening, farah, 'CastVote', { outcome: 'abstain', reasons: 'So.' }))).toEqual([
      'no abstention',
    ]);
    expect(story.refuses(evening, farah, 'CastVote', ballot)).toEqual([]);
  });

  it.each([[[]], [['farah']], [['george']]])(
    'never counts without every ballot of the round: with those of %j',
    (given) => {
      const story = heard();
      vote(story, 'farah', 'upheld');
      vote(story, 'george', 'upheld');
      const ballots = given.map((personId) => ({ personId, outcome: 'upheld' }));
      const context = {
        ...story.context(anne, evening),
        known: { ballots, initials: {}, sameReference: 0 },
      };
      expect(() => decide({ type: 'CastVote', data: ballot }, context)).toThrow('context.known.ballots');
    },
  );
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
    expect(story.gate(farah, 'RecordPanelFindings')?.code).toBe('no decision yet');
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
    const no = story.gate(george, 'CastVote');
    expect(no).toMatchObject({ code: 'quorum lost', values: { members: 0, independent: 1, ended: true } });
    expect(said(no)).toBe(
      'Too few members who heard this complaint still sit. One more independent member is needed (at least 1). Arrange another hearing once the panel is complete again.',
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
