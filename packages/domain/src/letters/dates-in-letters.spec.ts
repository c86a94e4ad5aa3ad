import { describe, expect, it } from 'vitest';
import { at, type CaseStory } from '../../testing/given-when-then.ts';
import { investigated, otherwise } from '../../testing/panel-retold.ts';
import { five } from '../../testing/procedures/five.ts';
import { appealed, assigned, contact, decided, reviewer } from '../../testing/retold.ts';
import type { CaseState } from '../history/state.ts';
import { letterOf } from '../procedure/find.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { LetterRule } from '../procedure/stages.ts';
import { fillBlock } from './fill-block.ts';
import { type LetterDraft, sendingOf } from './sending.ts';

type With = LetterDraft & {
  readonly now?: ReturnType<typeof at>;
  readonly procedure?: Procedure;
  readonly state?: Partial<CaseState>;
};

/** A letter of a case as if it went out now; a rule instead of a key is one that the policy does not have. */
function send(story: CaseStory, letter: string | LetterRule, more: With = {}) {
  const { now = story.now, procedure = story.procedure, state, ...draft } = more;
  const rule = typeof letter === 'string' ? letterOf(procedure, letter) : letter;
  const facts = { ...story.facts(contact, now), procedure, state: { ...story.state, ...state } };
  return sendingOf(rule, draft, facts);
}

describe('the day a letter counts as received', () => {
  const on = (story: CaseStory, letter: string, more: With) => send(story, letter, more).sent.receivedOn;
  const evening = at('2027-01-28', '23:00');

  it('[NAM-8.5c] is the day it is sent by e-mail or portal, and two days later by post, where the policy reads so', () => {
    expect(on(assigned(), 'holding', { now: evening, channel: 'email' })).toBe('2027-01-28');
    expect(on(assigned(), 'holding', { now: evening, channel: 'portal' })).toBe('2027-01-28');
    // Two days from Wednesday 27 January.
    expect(on(assigned(), 'holding', { now: at('2027-01-27'), channel: 'post' })).toBe('2027-01-29');
  });

  it('is as many days later by post as the policy says', () => {
    const { calendar } = five.notAlone;
    const service = { ...calendar.service!, postDays: 5 };
    const procedure = { ...five.notAlone, calendar: { ...calendar, service } };
    // Monday 4 January and five days.
    expect(on(assigned(), 'holding', { procedure, now: at('2027-01-04'), channel: 'post' })).toBe(
      '2027-01-11',
    );
  });

  it('is otherwise as for court papers: the same day before half past four on a working day, or the next', () => {
    // CPR 6.26. Thursday 12 March 2026; a letter posted then counts on the second day after, moved on from the Saturday.
    const story = investigated();
    for (const channel of ['portal', 'email', 'in person', 'phone'] as const) {
      expect(on(story, 'timescale', { now: at('2026-03-12', '16:29'), channel })).toBe('2026-03-12');
      expect(on(story, 'timescale', { now: at('2026-03-12', '16:30'), channel })).toBe('2026-03-13');
    }
    expect(on(story, 'timescale', { now: at('2026-03-12', '16:29'), channel: 'post' })).toBe('2026-03-16');
  });

  it('is as for court papers where the policy keeps to business hours', () => {
    const { calendar } = five.notAlone;
    const service = { ...calendar.service!, electronic: 'business hours' as const };
    const procedure = { ...five.notAlone, calendar: { ...calendar, service } };
    expect(on(assigned(), 'holding', { procedure, now: evening, channel: 'email' })).toBe('2027-01-29');
  });
});

describe('a date promised in a letter', () => {
  const delay = letterOf(five.oneToOne, 'delay');
  const promised = (letter: LetterRule, procedure = five.oneToOne) =>
    send(investigated(procedure), letter, { procedure, statedOn: '2026-03-20' }).sent.promised;
  const withBlock = (more: object, rule: Partial<LetterRule> = {}): LetterRule => ({
    ...delay,
    ...rule,
    blocks: delay.blocks.map((block) => (block.fill === 'stated date' ? { ...block, ...more } : block)),
  });
  const silent = { clock: undefined };

  it('[OTO-S10c] sets the clock that its block names', () => {
    expect(promised(delay)).toEqual({ clock: 'expected', on: '2026-03-20' });
    expect(promised(withBlock({ clock: 'window' }))).toEqual({ clock: 'window', on: '2026-03-20' });
  });

  it('[NAM-7.5b] sets the clock that waits for a stated date after such a letter, where the block names none', () => {
    expect(promised(withBlock(silent))).toEqual({ clock: 'expected', on: '2026-03-20' });
    expect(promised(withBlock({ clock: 'no such clock' }))).toEqual({ clock: 'expected', on: '2026-03-20' });
  });

  it('is not that of a clock which counts, or waits for something else', () => {
    const [first] = five.oneToOne.clocks;
    const counting = { ...first!, key: 'counting', starts: { milestone: 'expectedDateGiven' as const } };
    const another = { ...first!, key: 'another', count: { unit: 'stated' as const } };
    const procedure = otherwise(({ clocks }) => ({ clocks: [counting, another, ...clocks] }));
    expect(promised(withBlock(silent), procedure)).toEqual({ clock: 'expected', on: '2026-03-20' });
  });

  it('extends the clock that the letter extends, where no clock waits for it', () => {
    const procedure = otherwise(({ clocks }) => ({ clocks: clocks.filter(({ key }) => key !== 'expected') }));
    expect(promised(withBlock(silent), procedure)).toEqual({ clock: 'full', on: '2026-03-20' });
  });

  it('sets nothing where there is no clock, no such block, or no date', () => {
    const procedure = otherwise(({ clocks }) => ({ clocks: clocks.filter(({ key }) => key !== 'expected') }));
    expect(
      send(investigated(), withBlock(silent, { extends: undefined }), { procedure, statedOn: '2026-03-20' })
        .sent,
    ).not.toHaveProperty('promised');
    expect(send(investigated(), 'timescale', { statedOn: '2026-03-20' }).sent).not.toHaveProperty('promised');
    expect(send(investigated(), 'delay').sent).not.toHaveProperty('promised');
  });
});

describe('the dates that a copy states', () => {
  // An appeal whose answer goes to the complainant and to whoever took it in.
  const answer = letterOf(five.notAlone, 'appealOutcome');
  const letter = {
    ...answer,
    recipients: [answer.recipients[0]!, { ...answer.recipients[0]!, to: 'receiver' }],
  };
  const procedure = {
    ...five.notAlone,
    letters: five.notAlone.letters.map((one) => (one === answer ? letter : one)),
  };
  const block = letter.blocks.find(({ key }) => key === 'adviceBy')!;
  const reviewed = () =>
    appealed()
      .when(at('2027-01-28'), contact, 'AssignHandler', { role: 'reviewer', personId: 'reviewer' })
      .when(at('2027-01-28'), reviewer, 'DecideOutcome', {
        outcome: 'upholdAction',
        reasons: 'Sound.',
        redress: [],
        omitted: {},
      });
  const adviceBy = (more: With, story = reviewed()) =>
    fillBlock(block, send(story, letter, { procedure, now: at('2027-01-28'), ...more }));
  const aMonthLater = { kind: 'date', on: '2027-02-28' };

  it('[NAM-8.5c] are those of the complainant’s own copy, whichever goes first', () => {
    expect(adviceBy({ to: 'complainant' })).toMatchObject(aMonthLater);
    expect(adviceBy({ to: 'receiver' })).toMatchObject(aMonthLater);
  });

  it('[NAM-8.5c] are not moved by a copy that goes later', () => {
    const story = reviewed();
    const { after } = send(story, letter, { procedure, now: at('2027-01-28') });
    expect(adviceBy({ to: 'receiver', state: after, now: at('2027-02-01') }, story)).toMatchObject(
      aMonthLater,
    );
  });

  it('[NAM-8.1b] do not give more time to appeal by a copy that goes two days later', () => {
    const outcome = letterOf(five.notAlone, 'outcome');
    const copied = {
      ...outcome,
      recipients: [outcome.recipients[0]!, { ...outcome.recipients[0]!, to: 'receiver' }],
    };
    const [way] = outcome.blocks.filter(({ fill }) => fill === 'next stage');
    const first = send(decided(), copied, { now: at('2027-01-06') });
    // Fourteen working days of Wednesday 6 January.
    const until = {
      kind: 'ways on',
      ways: [expect.objectContaining({ until: expect.objectContaining({ on: '2027-01-26' }) })],
    };
    expect(fillBlock(way!, first)).toEqual(until);
    const before = { ...first.after.outcomes[0]!, stage: 'complaint', sentOn: undefined };
    for (const outcomes of [first.after.outcomes, [before, ...first.after.outcomes]]) {
      const state = { ...first.after, outcomes };
      const later = send(decided(), copied, { to: 'receiver', state, now: at('2027-01-08') });
      expect(fillBlock(way!, later)).toEqual(until);
    }
  });

  it('say nothing of an answer, where the letter is none', () => {
    const { told, after } = send(
      reviewed(),
      { ...letter, outcome: false, marks: ['outcomeCopied'] },
      { to: 'receiver' },
    );
    expect(told).toBe(after);
  });
});
