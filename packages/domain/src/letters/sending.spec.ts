import { describe, expect, it } from 'vitest';
import { at, type CaseStory } from '../../testing/given-when-then.ts';
import { aboutTheDirector, found, investigated, otherwise } from '../../testing/panel-retold.ts';
import { five } from '../../testing/procedures/five.ts';
import { appealed, assigned, contact, decided, received, reviewer } from '../../testing/retold.ts';
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

describe('a draft of which nothing is known yet', () => {
  it('goes to the complainant by the portal, dated the day it is in London', () => {
    // Half past midnight in London, the evening before in Greenwich.
    const { sent } = send(assigned(), 'holding', { now: at('2027-06-02', '00:30') });
    expect(sent).toMatchObject({
      to: 'complainant',
      channel: 'portal',
      datedOn: '2027-06-02',
      rendition: 'full',
    });
    expect(sent).toMatchObject({
      letter: 'holding',
      sentAt: at('2027-06-02', '00:30'),
      letterId: '',
      omitted: [],
    });
  });

  it('is seen as if it were the next thing that happens, sent by whoever writes it', () => {
    const story = assigned();
    const { after, sent } = send(story, 'holding');
    expect(after.seq).toBe(story.state.seq + 1);
    expect(after.letters.at(-1)).toMatchObject({ letter: 'holding', to: 'complainant' });
    expect(after.involved).toContain('contact');
    expect(sent.promised).toBeUndefined();
  });
});

describe('the stage that a letter belongs to', () => {
  it('[NAM-6.4b] is its own, where it is sent when the work has gone on', () => {
    expect(assigned().state.stage).toBe('investigation');
    expect(send(assigned(), 'acknowledgement').sent.stage).toBe('complaint');
  });

  it('is the present one for a letter of no stage, or of one that was never opened', () => {
    expect(send(investigated(), 'onHold').sent.stage).toBe('formal');
    expect(send(assigned(), 'appealAcknowledgement').sent.stage).toBe('investigation');
    expect(send(assigned(), 'holding').sent.stage).toBe('investigation');
  });
});

describe('the copy that somebody gets', () => {
  it('[OTO-S16b] is the one the list has for them', () => {
    expect(send(found(), 'findings', { to: 'organisation' }).sent.rendition).toBe('full');
    expect(send(found(), 'findings', { to: 'subject' }).sent.rendition).toBe('without complainant');
  });

  it('[OTO-MON-11] leaves the complainant out for a role that the complaint is about', () => {
    expect(send(aboutTheDirector(), 'hearingNotice', { to: 'role:director' }).sent.rendition).toBe(
      'without complainant',
    );
  });

  it('[NAM-10.1d] leaves the complainant out for somebody who is not on the list', () => {
    expect(send(found(), 'findings', { to: 'role:referrer' }).sent.rendition).toBe('without complainant');
  });
});

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

describe('a letter that nobody writes', () => {
  const [typed, counted] = letterOf(five.notAlone, 'acknowledgement').blocks.filter(
    ({ key }) => key === 'process' || key === 'respondBy',
  );
  const automatic: LetterRule = {
    ...letterOf(five.notAlone, 'acknowledgement'),
    automatic: true,
    blocks: [typed!, { ...typed!, key: 'wordless', words: undefined }, { ...counted!, words: 'By then:' }],
  };

  it('[1MM-1h] says what its policy has ready for it, and no more', () => {
    expect(send(received(), automatic).draft.blocks).toStrictEqual({ process: typed?.words });
  });

  it('says what was typed instead, where somebody did', () => {
    expect(
      send(received(), automatic, { blocks: { process: 'Soon.', wordless: 'Yes.' } }).draft.blocks,
    ).toEqual({
      process: 'Soon.',
      wordless: 'Yes.',
    });
  });

  it('is left blank where somebody has to write it: what the policy has ready is only offered', () => {
    expect(send(received(), { ...automatic, automatic: false }).draft.blocks).toBeUndefined();
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

it('[OTO-S3] a letter to one who is complained about marks that they were told', () => {
  expect(send(investigated(), 'subjectNotice', { to: 'subject' }).sent.marks).toEqual(['subjectInformed']);
});
