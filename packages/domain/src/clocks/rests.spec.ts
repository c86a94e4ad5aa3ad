import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { friday } from '../../testing/retold.ts';
import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import type { CaseState } from '../history/state.ts';
import { pausedFrom, pausesOf } from './rests.ts';

/** A complaint with two points, `a` and `b`. */
const story = friday();
const rule = { ...story.clock('full').rule, holdable: true };
const state = (
  pauses: readonly { pointId: string; from: string; to?: string }[],
  held: Readonly<Record<string, string>> = {},
): CaseState => {
  const points = ['a', 'b'].map((id) => ({
    ...story.state.points[0],
    id,
    held: held[id] === undefined ? undefined : { ground: 'disciplinary', heldOn: held[id] },
  }));
  return { ...story.state, points, pauses } as unknown as CaseState;
};
const rests = (of: CaseState, change: Partial<typeof rule> = {}, point = '') =>
  pausesOf({ ...rule, per: 'case', ...change }, point, of, '2026-09-30');
const a = { pointId: 'a', from: '2026-09-01', to: '2026-09-10' };
const b = { pointId: 'b', from: '2026-09-05', to: '2026-09-20' };

describe('a clock of the whole case', () => {
  it('[OTO-SEP-5] rests on the days on which every point rests, and goes on while one does not', () => {
    expect(rests(state([a, b]))).toEqual([{ from: '2026-09-05', to: '2026-09-10' }]);
    expect(rests(state([b, a]))).toEqual([{ from: '2026-09-05', to: '2026-09-10' }]);
    expect(rests(state([a]))).toEqual([]);
  });

  it('rests on the one day that two holds share, and on none where they share none', () => {
    expect(rests(state([a, { ...b, from: '2026-09-10' }]))).toEqual([
      { from: '2026-09-10', to: '2026-09-10' },
    ]);
    expect(rests(state([a, { ...b, from: '2026-09-11' }]))).toEqual([]);
  });

  it('rests until today where a hold has not ended', () => {
    expect(rests(state([a, { ...b, to: '2026-09-30' }, { pointId: 'a', from: '2026-09-21' }]))).toEqual([
      { from: '2026-09-05', to: '2026-09-10' },
      { from: '2026-09-21', to: '2026-09-30' },
    ]);
  });

  it('never rests where the policy does not let it', () => {
    expect(rests(state([a, b]), { holdable: false })).toEqual([]);
    expect(
      pausedFrom(
        { ...rule, per: 'case', holdable: false },
        '',
        state([], { a: '2026-09-01', b: '2026-09-05' }),
      ),
    ).toBeUndefined();
  });
});

describe('a clock of one point', () => {
  it('[OTO-SEP-5] rests with that point alone', () => {
    expect(rests(state([a, b]), { per: 'point' }, 'b')).toMatchObject([
      { from: '2026-09-05', to: '2026-09-20' },
    ]);
    expect(rests(state([a]), { per: 'point' }, 'b')).toEqual([]);
  });
});

describe('the day from which a clock rests', () => {
  const from = (held: Readonly<Record<string, string>>, per: 'case' | 'point' = 'case', of = '') =>
    pausedFrom({ ...rule, per }, of, state([], held));

  it('is the day the last point was put aside', () => {
    expect(from({ a: '2026-09-05', b: '2026-09-01' })).toBe('2026-09-05');
    expect(from({ a: '2026-09-05' })).toBeUndefined();
  });

  it('is its own point’s where the clock is of a point', () => {
    expect(from({ a: '2026-09-05' }, 'point', 'a')).toBe('2026-09-05');
    expect(from({ a: '2026-09-05' }, 'point', 'b')).toBeUndefined();
  });
});

it('[OTO-SEP-5] a clock of the case rests on exactly the days on which every one of its points rests', () => {
  const day = fc.integer({ min: 0, max: 30 });
  const ids = ['a', 'b', 'c'];
  const pause = fc.record({
    pointId: fc.constantFrom(...ids),
    first: day,
    days: fc.integer({ min: 0, max: 12 }),
  });
  fc.assert(
    fc.property(fc.array(pause, { maxLength: 12 }), (told) => {
      const pauses = told.map(({ pointId, first, days }) => ({
        pointId,
        from: addDays('2026-09-01', first),
        to: addDays('2026-09-01', first + days),
      }));
      const points = ids.map((id) => ({ id, findings: {} }));
      const found = pausesOf({ ...rule, per: 'case' }, '', { points, pauses }, '2026-12-31');
      const within = (on: PlainDate) => (one: { from: PlainDate; to: PlainDate }) =>
        one.from <= on && on <= one.to;
      for (let n = 0; n < 45; n++) {
        const on = addDays('2026-09-01', n);
        const all = ids.every((id) => pauses.filter((one) => one.pointId === id).some(within(on)));
        expect(found.some(within(on))).toBe(all);
      }
    }),
  );
});
