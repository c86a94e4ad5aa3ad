import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSTAIN, type Ballot, tally } from './ballot.ts';

const majority = { rule: 'majority', castingVote: false } as const;
const unanimous = { rule: 'unanimous', castingVote: false } as const;
const casting = { rule: 'majority', castingVote: true } as const;

const panelOf = (n: number) => Array.from({ length: n }, (_, i) => ({ personId: `p${i}`, chair: i === 0 }));
const round = fc.integer({ min: 1, max: 7 }).chain((n) =>
  fc.record({
    members: fc.constant(panelOf(n)),
    ballots: fc
      .array(fc.constantFrom('upheld', 'partly', 'not', ABSTAIN), { minLength: n, maxLength: n })
      .map((outcomes): Ballot[] => outcomes.map((outcome, i) => ({ personId: `p${i}`, outcome }))),
  }),
);
const rule = fc.constantFrom(majority, unanimous, casting);
const votesFor = (ballots: readonly Ballot[], outcome: string) =>
  ballots.filter((ballot) => ballot.outcome === outcome).length;

describe('the count', () => {
  it('[OTO-DEC-1] decides by more than half of the members, or unanimously', () => {
    const cast = (outcomes: readonly string[]) =>
      outcomes.map((outcome, i) => ({ personId: `p${i}`, outcome }));
    expect(tally(majority, cast(['a', 'b', 'a']), panelOf(3))).toEqual({
      decided: 'a',
      carried: 'by a majority',
      counts: [2, 1],
    });
    expect(tally(majority, cast(['a', 'a', 'a']), panelOf(3))).toEqual({
      decided: 'a',
      carried: 'unanimous',
      counts: [3],
    });
    expect(tally(majority, cast(['a', 'b', 'c']), panelOf(3))).toEqual({
      decided: undefined,
      counts: [1, 1, 1],
    });
    expect(tally(majority, cast(['a', 'a', 'b', 'b']), panelOf(4))).toEqual({
      decided: undefined,
      counts: [2, 2],
    });
    expect(tally(majority, cast(['a', 'a', ABSTAIN, ABSTAIN]), panelOf(4)).decided).toBeUndefined();
    expect(tally(unanimous, cast(['a', 'a', 'b']), panelOf(3)).decided).toBeUndefined();
  });

  it('decides nothing when everybody abstains', () => {
    const ballots = panelOf(3).map(({ personId }) => ({ personId, outcome: ABSTAIN }));
    for (const by of [majority, unanimous, casting])
      expect(tally(by, ballots, panelOf(3))).toEqual({ decided: undefined, counts: [] });
  });

  it('decides exactly when one outcome has more than half, and never for another', () => {
    fc.assert(
      fc.property(round, ({ members, ballots }) => {
        const winners = ['upheld', 'partly', 'not'].filter(
          (outcome) => votesFor(ballots, outcome) * 2 > members.length,
        );
        expect(winners.length).toBeLessThanOrEqual(1);
        expect(tally(majority, ballots, members).decided).toBe(winners[0]);
      }),
    );
  });

  it('does not depend on the order of the votes', () => {
    fc.assert(
      fc.property(round, rule, fc.integer(), ({ members, ballots }, by, seed) => {
        const turned = ballots.toSorted(
          (a, b) => ((a.personId.charCodeAt(1) * 7 + seed) % 5) - ((b.personId.charCodeAt(1) * 7 + seed) % 5),
        );
        expect(tally(by, turned, members)).toEqual(tally(by, ballots, members));
        expect(tally(by, ballots.toReversed(), members)).toEqual(tally(by, ballots, members));
      }),
    );
  });

  it('keeps a decision whatever votes still come in', () => {
    fc.assert(
      fc.property(round, rule, fc.nat(), ({ members, ballots }, by, cut) => {
        const early = tally(by, ballots.slice(0, cut % (ballots.length + 1)), members);
        if (early.decided !== undefined) expect(tally(by, ballots, members).decided).toBe(early.decided);
      }),
    );
  });

  it('decides no tie, but by the casting vote of a procedure that has one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.boolean(), (half, chairForA) => {
        const members = panelOf(half * 2);
        const ballots = members.map(({ personId }, i) => ({
          personId,
          outcome: i < half === chairForA ? 'a' : 'b',
        }));
        expect(tally(majority, ballots, members).decided).toBeUndefined();
        expect(tally(casting, ballots, members).decided).toBe(chairForA ? 'a' : 'b');
      }),
    );
  });

  it('gives the chair no casting vote where the votes are not split in two halves', () => {
    const cast = (...outcomes: readonly string[]) =>
      tally(
        casting,
        outcomes.map((outcome, i) => ({ personId: `p${i}`, outcome })),
        panelOf(outcomes.length),
      );
    expect(cast('a', 'a', 'b', ABSTAIN)).toEqual({ decided: undefined, counts: [2, 1] });
    expect(cast('a', 'b', 'c')).toEqual({ decided: undefined, counts: [1, 1, 1] });
    expect(cast('a', 'a', ABSTAIN, ABSTAIN)).toEqual({ decided: undefined, counts: [2] });
  });

  it('has no casting vote when no chair is among those who vote', () => {
    const members = panelOf(4).map((member) => ({ ...member, chair: false }));
    const ballots = members.map(({ personId }, i) => ({ personId, outcome: i < 2 ? 'a' : 'b' }));
    expect(tally(casting, ballots, members)).toEqual({ decided: undefined, counts: [2, 2] });
  });

  it('counts the most votes first', () => {
    const ballots = ['a', 'b', 'c', 'b', 'c', 'c'].map((outcome, i) => ({ personId: `p${i}`, outcome }));
    expect(tally(majority, ballots, panelOf(6)).counts).toEqual([3, 2, 1]);
  });

  it('carries unanimously only when every member agrees', () => {
    fc.assert(
      fc.property(round, rule, ({ members, ballots }, by) => {
        const result = tally(by, ballots, members);
        if (result.decided !== undefined) {
          expect(result.carried === 'unanimous').toBe(
            ballots.every(({ outcome }) => outcome === result.decided),
          );
        }
      }),
    );
  });

  it('counts nobody who does not sit, and nobody twice', () => {
    fc.assert(
      fc.property(round, rule, ({ members, ballots }, by) => {
        const stuffed = [
          ...ballots,
          { personId: 'stranger', outcome: 'upheld' },
          ...ballots.map(({ personId }) => ({ personId, outcome: 'not' })),
        ];
        expect(tally(by, stuffed, members)).toEqual(tally(by, ballots, members));
      }),
    );
  });
});
