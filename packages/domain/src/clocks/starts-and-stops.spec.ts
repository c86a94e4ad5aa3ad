import { describe, expect, it } from 'vitest';
import { at, type CaseStory } from '../../testing/given-when-then.ts';
import { received } from '../../testing/retold.ts';
import { director, hearingStory, investigated } from '../../testing/retold-hearing.ts';
import { five } from '../../testing/procedures/five.ts';
import { happen, tells } from '../../testing/simulated.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Reached } from '../history/state.ts';
import type { ClockRule } from '../procedure/counting.ts';
import { clocks } from './clocks.ts';
import type { Happening } from './simulate.ts';

const { milestone, oneToOne } = five;
const linesOf = (clock: string, lines: readonly string[]) =>
  lines.filter((line) => line.includes(`: ${clock} `));

/** The clocks of the complaint signed on Friday 18 December 2026, by these rules and with more that was reached. */
const seen = (rules: readonly Partial<ClockRule>[], more: readonly Reached[], now: string) => {
  const story = received();
  const { rule: ack } = story.clock('ack');
  const state = { ...story.state, reached: [...story.state.reached, ...more] };
  const procedure = { ...story.procedure, clocks: rules.map((rule) => ({ ...ack, ...rule })) };
  return clocks(state, procedure, story.calendar, at(now));
};
const LATER = 50;

describe('what is asked for again', () => {
  const asked = happen('2026-12-22', 'one', 'informationRequested');
  const sent = happen('2026-12-23', 'one', 'informationReceived');
  const askedAgain = happen('2027-01-04', 'one', 'informationRequested');
  const evidence = (story: readonly Happening[], until: PlainDate) =>
    linesOf('evidence', tells(milestone, story, until));

  it('[MM-S1g] gives the complainant three working days each time, and what came before answers only what was asked before', () => {
    expect(evidence([...asked, ...sent, ...askedAgain], '2027-01-08')).toEqual([
      '2026-12-22: evidence begins 2026-12-29',
      '2026-12-23: evidence kept',
      '2027-01-04: evidence moves 2027-01-07',
      '2027-01-07: evidence is due',
      '2027-01-07: evidence lapsed',
    ]);
  });

  it('[MM-S1g] is answered by what comes afterwards', () => {
    const again = happen('2027-01-06', 'one', 'informationReceived');
    expect(evidence([...asked, ...sent, ...askedAgain, ...again], '2027-01-08').slice(-2)).toEqual([
      '2027-01-04: evidence moves 2027-01-07',
      '2027-01-06: evidence kept',
    ]);
  });

  it('starts no promise of ours over: the first day counts', () => {
    const again: Reached = { milestone: 'signed', on: '2026-12-22', at: at('2026-12-22'), seq: LATER };
    const started = (kind: ClockRule['kind']) => seen([{ kind }], [again], '2026-12-28')[0]?.startedOn;
    expect([started('hard'), started('target')]).toEqual(['2026-12-18', '2026-12-18']);
    expect(started('complainant')).toBe('2026-12-22');
  });
});

describe('a promise that is kept by the very thing that starts it', () => {
  it('counts as kept: a complaint that is signed as it is received asks for no signature', () => {
    const toSign: Partial<ClockRule> = {
      starts: { milestone: 'received' },
      stops: [[{ milestone: 'signed' }]],
    };
    expect(seen([toSign], [], '2026-12-28')).toMatchObject([{ status: 'kept', stoppedOn: '2026-12-18' }]);
  });
});

describe('a promise that ends in one of two ways', () => {
  const inFull = (on: PlainDate) => happen(on, 'formal', 'answeredInFull');
  const explained = (on: PlainDate) => happen(on, 'formal', 'timescaleGiven', 'spokenExplanation');
  const first = (...story: Happening[]) =>
    linesOf(
      'first',
      tells(oneToOne, [...happen('2026-08-28', 'formal', 'received'), ...story], '2026-09-10'),
    );

  it('[OTO-S7a] [OTO-S10a] is kept by whichever comes first', () => {
    expect(first(...explained('2026-09-02'), ...inFull('2026-09-09'))).toEqual([
      '2026-08-28: first begins 2026-09-03',
      '2026-09-02: first kept',
    ]);
    expect(first(...inFull('2026-09-02'), ...explained('2026-09-09'))).toEqual([
      '2026-08-28: first begins 2026-09-03',
      '2026-09-02: first kept',
    ]);
  });

  it('[OTO-S10a] is kept late when the later of two acts that belong together is late, whichever it is', () => {
    const both = (written: PlainDate, said: PlainDate) =>
      first(
        ...happen(written, 'formal', 'timescaleGiven'),
        ...happen(said, 'formal', 'spokenExplanation'),
      ).at(-1);
    expect(both('2026-09-02', '2026-09-07')).toBe('2026-09-07: first kept late');
    expect(both('2026-09-07', '2026-09-02')).toBe('2026-09-07: first kept late');
  });

  it('[OTO-S10a] counts the earlier of two calls, in whichever order they were written up', () => {
    const told = (story: CaseStory, on: string, said: string) =>
      story.when(at(on), director, 'RecordSpokenExplanation', { at: at(said), note: 'Rang.' });
    const written = hearingStory(investigated.slice(0, 6));
    expect(told(told(written, '2026-09-07', '2026-09-07'), '2026-09-08', '2026-09-03').tells('first')).toBe(
      '2026-09-03, kept',
    );
  });
});

describe('a promise that starts when another runs out', () => {
  const both = (kind: ClockRule['kind'], on: string, ...more: readonly Reached[]) =>
    seen([{ kind }, { key: 'next', starts: { expiryOf: 'ack' }, stops: [] }], more, on);

  it('starts on the day after which it is missed, or the complainant’s own time lapsed', () => {
    for (const kind of ['hard', 'target', 'complainant'] as const)
      expect(both(kind, '2026-12-24')[1]).toMatchObject({ status: 'running', startedOn: '2026-12-23' });
  });

  it('does not start while the other runs, nor where running out only informs', () => {
    expect(both('complainant', '2026-12-23')[1]?.status).toBe('waiting');
    expect(both('info', '2026-12-24')[1]?.status).toBe('waiting');
  });

  it('does not start before the other has run out, though the day that will end it too late is known already', () => {
    const arrives: Reached = {
      milestone: 'acknowledged',
      on: '2026-12-24',
      at: at('2026-12-22'),
      seq: LATER,
    };
    expect(both('hard', '2026-12-23', arrives).map(({ status }) => status)).toEqual(['kept late', 'waiting']);
  });
});
