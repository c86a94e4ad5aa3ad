import { describe, expect, it } from 'vitest';
import { at } from '../../testing/given-when-then.ts';
import { received } from '../../testing/retold.ts';
import type { CaseState } from '../history/state.ts';
import type { ClockRule } from '../procedure/counting.ts';
import { breaches, clocks, isOurs, runningClocks } from './clocks.ts';

/** Received on Friday 18 December 2026; the acknowledgement is due three working days later, on Wednesday 23 December. */
const story = received();
const ack = story.clock('ack').rule;
const due = '2026-12-23';

const seen = (
  change: Partial<CaseState>,
  on: string,
  rule: Partial<ClockRule> = {},
  others: readonly ClockRule[] = [],
) => {
  const procedure = { ...story.procedure, clocks: [{ ...ack, ...rule }, ...others] };
  const [clock] = clocks({ ...story.state, ...change }, procedure, story.calendar, at(on));
  return clock;
};
const status = (...how: Parameters<typeof seen>) => seen(...how)?.status;
const closedOn = (on: CaseState['receivedOn']) => ({
  closed: { reason: 'withdrawn', on: on ?? due },
  status: 'closed' as const,
});
const sent = (on: '2026-12-23' | '2026-12-24'): Partial<CaseState> => {
  const [first] = story.state.reached;
  const stops = ack.stops[0] ?? [];
  if (first === undefined) throw new Error('A case that was received reached something.');
  return {
    reached: [
      ...story.state.reached,
      ...stops.map((mark, n) => ({
        ...first,
        milestone: mark.milestone,
        stage: mark.stage ?? first.stage,
        on,
        at: at(on),
        seq: 50 + n,
      })),
    ],
  };
};

describe('a promise that nothing has stopped', () => {
  it('runs until the end of its day, and then is missed', () => {
    expect(status({}, due)).toBe('running');
    expect(status({}, '2026-12-24')).toBe('missed');
  });

  it('lapses where it was the complainant’s own time, and just ends where it only informs', () => {
    expect(status({}, '2026-12-24', { kind: 'complainant' })).toBe('lapsed');
    expect(status({}, '2026-12-24', { kind: 'info' })).toBe('ended');
    expect(status({}, due, { kind: 'info' })).toBe('running');
  });

  it('ends with a case that was closed in time, the last day included, and stays missed in one closed later', () => {
    expect(status(closedOn('2026-12-21'), '2026-12-28')).toBe('ended');
    expect(status(closedOn(due), '2026-12-28')).toBe('ended');
    expect(status(closedOn('2026-12-24'), '2026-12-28')).toBe('missed');
  });

  it('goes on after the end where it counts from the closing', () => {
    const kept = { starts: { milestone: 'closed' }, stops: [], alsoStarts: [] } as Partial<ClockRule>;
    expect(status({}, due, kept)).toBe('waiting');
    const [first] = story.state.reached;
    const closing = first && { ...first, milestone: 'closed' as const, on: due, at: at(due), seq: 60 };
    const closed = { ...closedOn(due), reached: closing ? [closing] : [] } as Partial<CaseState>;
    expect(seen(closed, '2026-12-24', kept)).toMatchObject({ status: 'running', startedOn: due });
  });
});

describe('a promise that was kept', () => {
  it('is kept on its last day, and kept late on the next', () => {
    expect(seen(sent(due), '2026-12-28')).toMatchObject({ status: 'kept', stoppedOn: due });
    expect(seen(sent('2026-12-24'), '2026-12-28')).toMatchObject({
      status: 'kept late',
      stoppedOn: '2026-12-24',
    });
  });

  it('stays kept though the case is closed afterwards', () => {
    expect(status({ ...sent(due), ...closedOn(due) }, '2026-12-28')).toBe('kept');
  });
});

describe('a promise without a date', () => {
  const undated = { count: { unit: 'next quarterly review' } } as Partial<ClockRule>;

  it('stands without one while the case is open, and ends with it', () => {
    expect(seen({}, due, undated)).toMatchObject({ status: 'undated', promised: false });
    expect(seen({}, due, undated)).not.toHaveProperty('dueOn');
    expect(status(closedOn(due), due, undated)).toBe('ended');
  });

  it('is kept by what stops it', () => {
    expect(status(sent(due), due, undated)).toBe('kept');
    expect(status({ ...sent(due), ...closedOn(due) }, due, undated)).toBe('kept');
  });

  it('[OTO-MON-11] ends when the case left its stage for being about the head', () => {
    const { stage } = story.state;
    const left = { stage: 'appeal', rerouted: { from: [stage], on: due } } as unknown as Partial<CaseState>;
    expect(status(left, due, { ...undated, stage })).toBe('ended');
    expect(status(left, due, { ...undated, stage: 'concern' })).toBe('undated');
    expect(status({ ...left, stage }, due, { ...undated, stage })).toBe('undated');
  });
});

describe('a stage that a case was taken out of', () => {
  const { stage } = story.state;
  const left = (on: string) =>
    ({ stage: 'appeal', rerouted: { from: [stage], on } }) as unknown as Partial<CaseState>;

  it('[OTO-MON-11] takes its promises with it where they could still be kept, the last day included', () => {
    expect(status(left('2026-12-21'), '2026-12-28', { stage })).toBe('ended');
    expect(status(left(due), '2026-12-28', { stage })).toBe('ended');
  });

  it('[OTO-MON-11] leaves a promise that was broken by then to be seen', () => {
    expect(status(left('2026-12-24'), '2026-12-28', { stage })).toBe('missed');
    expect(status(left('2026-12-21'), '2026-12-28', { stage: 'concern' })).toBe('missed');
  });
});

describe('another date given in time', () => {
  // It starts as the present one does, on the 18th; or with something that has not happened.
  const other: ClockRule = { ...ack, key: 'other' };
  const never: ClockRule = { ...other, starts: { milestone: 'findingsSent' }, alsoStarts: [] };

  it('[NAM-7.5a] stands in the place of this one', () => {
    expect(status({}, '2026-12-28', { replacedBy: 'other' }, [other])).toBe('replaced');
    expect(status(sent('2026-12-24'), '2026-12-28', { replacedBy: 'other' }, [other])).toBe('replaced');
  });

  it('changes nothing for what was kept, nor while it has not started or is nowhere', () => {
    expect(status(sent(due), '2026-12-28', { replacedBy: 'other' }, [other])).toBe('kept');
    expect(status({}, '2026-12-28', { replacedBy: 'other' }, [never])).toBe('missed');
    expect(status({}, '2026-12-28', { replacedBy: 'gone' }, [other])).toBe('missed');
  });

  it('waits for itself without end, and never starts', () => {
    expect(status({}, due, { starts: { expiryOf: 'ack' } })).toBe('waiting');
  });
});

describe('a hold', () => {
  const held = (heldOn: string) => ({
    points: [
      { id: 'p1', findings: {}, held: { ground: 'police', heldOn } },
    ] as unknown as CaseState['points'],
    pauses: [],
  });

  it('rests a promise from a day on which it could still be kept', () => {
    expect(status(held('2026-12-21'), '2026-12-28', { holdable: true })).toBe('paused');
    expect(status(held(due), '2026-12-28', { holdable: true })).toBe('paused');
  });

  it('rests nothing that was broken by then, nor what the policy does not let rest', () => {
    expect(status(held('2026-12-24'), '2026-12-28', { holdable: true })).toBe('missed');
    expect(status(held('2026-12-21'), '2026-12-28', { holdable: false })).toBe('missed');
  });
});

describe('lists of clocks', () => {
  const clock = (kind: ClockRule['kind'], at_: string, change: Partial<CaseState> = {}) =>
    seen(change, at_, { kind });
  const list = [
    clock('hard', due),
    clock('hard', '2026-12-24'),
    clock('hard', '2026-12-28', sent('2026-12-24')),
    clock('target', '2026-12-24'),
    clock('complainant', '2026-12-24'),
    clock('hard', '2026-12-28', sent(due)),
  ].filter((one) => one !== undefined);

  it('hold as breaches what was promised outright and not kept in time', () => {
    expect(breaches(list).map((one) => one.status)).toEqual(['missed', 'kept late']);
  });

  it('hold as still to do what runs or is missed and not done since', () => {
    expect(runningClocks(list).map((one) => one.status)).toEqual(['running', 'missed', 'missed']);
  });

  it('put what has a date before what has none, soonest first', () => {
    const [first, second] = ['2026-12-24', '2026-12-23'].map((on) => ({ ...list[0], endsAt: at(on) }));
    const undated = seen({}, due, { count: { unit: 'next quarterly review' } });
    expect(runningClocks([undated, first, second] as typeof list)).toEqual([second, first, undated]);
  });

  it('tell what is the organisation’s to do from what is not', () => {
    const kinds = ['hard', 'target', 'complainant', 'info'] as const;
    expect(kinds.filter((kind) => isOurs({ rule: { ...ack, kind } }))).toEqual(['hard', 'target']);
  });

  it('leave out what an organisation is to do once for all its cases', () => {
    expect(seen({}, due, { per: 'organisation' })).toBeUndefined();
  });
});

it('a day the complainant was asked for counts from the last time it was asked', () => {
  const later = { ...story.state.reached[0], on: '2026-12-21', at: at('2026-12-21'), seq: 40 };
  const state = { reached: [...story.state.reached, later] } as Partial<CaseState>;
  expect(seen(state, due)?.startedOn).toBe('2026-12-18');
  const again = 'milestone' in ack.starts ? { ...later, milestone: ack.starts.milestone } : later;
  const asked = { reached: [...story.state.reached, again] } as Partial<CaseState>;
  expect(seen(asked, due, { kind: 'complainant' })?.startedOn).toBe('2026-12-21');
});
