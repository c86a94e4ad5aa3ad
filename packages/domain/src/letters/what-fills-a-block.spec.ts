import { describe, expect, it } from 'vitest';
import { at, CaseStory } from '../../testing/given-when-then.ts';
import { findingsLetter, found, investigated, otherwise, ready } from '../../testing/panel-retold.ts';
import { five } from '../../testing/procedures/five.ts';
import { assigned, contact, director, friday } from '../../testing/retold.ts';
import { missedSessions } from '../../testing/story.ts';
import type { CaseState } from '../history/state.ts';
import { letterOf } from '../procedure/find.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { LetterBlock } from '../procedure/stages.ts';
import type { Fill } from '../procedure/vocabulary.ts';
import { fillBlock } from './fill-block.ts';
import { type LetterDraft, sendingOf } from './sending.ts';

type With = LetterDraft & { readonly state?: Partial<CaseState>; readonly procedure?: Procedure };

/** What fills a block of a letter in a case, with something different about the case, its procedure or the draft. */
function fills(story: CaseStory, letter: string, key: string | LetterBlock, more: With = {}) {
  const { state, procedure = story.procedure, ...draft } = more;
  const rule = letterOf(procedure, letter);
  const block = typeof key === 'string' ? rule.blocks.find((each) => each.key === key) : key;
  if (block === undefined) throw new Error(`The letter ${letter} has no such block.`);
  const facts = { ...story.facts(director), procedure, state: { ...story.state, ...state } };
  return fillBlock(block, sendingOf(rule, draft, facts));
}

/** A block that no letter of these policies has. */
const block = (fill: Fill, more: Partial<LetterBlock> = {}): LetterBlock => ({
  key: 'block',
  label: 'The block',
  fill,
  orReason: false,
  from: { platformDefault: 'A policy that nobody here has seen.' },
  ...more,
});

const decide = (outcome: 'upheld' | 'notUpheld', redress: readonly string[] = []) =>
  investigated().when(at('2026-03-16'), director, 'DecideOutcome', {
    outcome,
    reasons: 'So it was.',
    redress: [...redress],
    omitted: {},
  });

describe('what somebody has to write', () => {
  it('is there once it is written, and not while it is blank', () => {
    expect(fills(assigned(), 'holding', 'why', { blocks: { why: 'Two people are away.' } })).toEqual({
      kind: 'typed',
    });
    expect(fills(assigned(), 'holding', 'why', { blocks: { why: ' \n ' } })).toBeUndefined();
    expect(fills(assigned(), 'holding', 'why')).toBeUndefined();
  });

  it('[NAM-7.5b] is the date it promises, which is nobody’s reckoning', () => {
    expect(fills(assigned(), 'holding', 'finalDate', { statedOn: '2027-01-29' })).toStrictEqual({
      kind: 'date',
      on: '2027-01-29',
      provisional: false,
    });
    expect(fills(assigned(), 'holding', 'finalDate')).toBeUndefined();
    expect(fills(assigned(), 'holding', block('stated date'), { statedOn: '2027-01-29' })).toMatchObject({
      on: '2027-01-29',
    });
  });
});

describe('who deals with it', () => {
  it('[OTO-S6] is not known before it was given to somebody', () => {
    expect(fills(friday(), 'reference', 'handler')).toBeUndefined();
    expect(fills(investigated(), 'reference', 'handler')).toMatchObject({ personId: 'director' });
  });
});

describe('the reference', () => {
  const story = friday();

  it('[OTO-S5b] waits until it is composed', () => {
    expect(story.state.referenceId).toBeUndefined();
    expect(fills(story, 'reference', 'reference')).toBeUndefined();
    expect(fills(investigated(), 'reference', 'reference')).toStrictEqual({
      kind: 'reference',
      referenceId: investigated().state.referenceId,
    });
  });

  it('is the tracking number where the policy has no reference of its own', () => {
    const procedure = otherwise(({ reference }) => ({ reference: { ...reference, minted: 'never' } }));
    expect(fills(story, 'reference', 'reference', { procedure })).toStrictEqual({
      kind: 'reference',
      trackingNumber: '7K3M-9QTX',
    });
    const state = { trackingNumber: undefined };
    expect(fills(story, 'reference', 'reference', { procedure, state })).toBeUndefined();
  });
});

describe('a date that a clock gives', () => {
  it('[NAM-6.4b] is not known while the complaint waits for its signature', () => {
    const unsigned = new CaseStory(five.notAlone).when(at('2026-12-18'), contact, 'ReceiveComplaint', {
      ...missedSessions,
      channel: 'phone',
      scribe: 'staff',
      signature: undefined,
    });
    expect(unsigned.state.signature).toBe('needed');
    expect(fills(unsigned, 'acknowledgement', 'respondBy')).toBeUndefined();
  });

  it('is no date at all where no such clock is', () => {
    expect(fills(assigned(), 'acknowledgement', block('clock date', { clock: 'hearing' }))).toBeUndefined();
    expect(fills(assigned(), 'acknowledgement', block('clock date'))).toBeUndefined();
  });

  it('[NAM-8.5c] carries whether its bank holidays are published', () => {
    expect(fills(assigned(), 'acknowledgement', 'respondBy')).toMatchObject({ provisional: false });
  });
});

describe('the outcome', () => {
  it('[OTO-UPH-1] is the policy’s own word for it, once it is decided', () => {
    expect(fills(investigated(), 'outcome', 'outcome')).toBeUndefined();
    expect(fills(decide('upheld'), 'outcome', 'outcome')).toEqual({
      kind: 'outcome',
      word: 'Upheld in full',
    });
  });

  it('[OTO-UPH-1] is that of this stage, not of the one before', () => {
    expect(fills(ready(), 'findings', 'outcome')).toBeUndefined();
    expect(fills(ready(), 'findings', 'action')).toBeUndefined();
  });

  it('is the last where it was decided again', () => {
    const state = decide('notUpheld').state.outcomes.flatMap((outcome) => [
      outcome,
      { ...outcome, outcome: 'upheld', effect: 'for' as const },
    ]);
    expect(fills(decide('notUpheld'), 'outcome', 'outcome', { state: { outcomes: state } })).toEqual({
      kind: 'outcome',
      word: 'Upheld in full',
    });
  });
});

describe('what is offered', () => {
  it('[OTO-UPH-3] is in the words of the policy, in its order', () => {
    expect(fills(decide('upheld', ['steps', 'apology']), 'outcome', 'redress')).toStrictEqual({
      kind: 'redress',
      offers: ['An apology', 'An explanation of the steps taken so that it will not happen again'],
    });
  });

  it('is nothing before there is an outcome, and where nothing is', () => {
    expect(fills(investigated(), 'outcome', 'redress')).toBeUndefined();
    expect(fills(decide('notUpheld'), 'outcome', 'redress')).toBeUndefined();
  });

  it('[OTO-DEC-2] is the panel’s action, in the panel’s stage alone', () => {
    const { actionId } = found().state.panel;
    expect(fills(found(), 'findings', 'action')).toStrictEqual({ kind: 'redress', offers: [], actionId });
    expect(fills(found(), 'findings', 'action', { state: { stage: 'formal' } })).toBeUndefined();
  });
});

describe('what the panel recommends', () => {
  const { actionId, recommendationsId } = found().state.panel;
  // A policy whose letter has no place of its own for what is offered.
  const procedure = otherwise(({ letters }) => ({
    letters: letters.map((letter) => ({
      ...letter,
      blocks: letter.blocks.filter(({ fill }) => fill !== 'redress'),
    })),
  }));
  const recommended = (panel: Partial<CaseState['panel']>, rules = procedure) =>
    fills(found(), 'findings', 'recommendations', {
      procedure: rules,
      state: { panel: { ...found().state.panel, ...panel } },
    });

  it('[OTO-DEC-3] stands alone where its action has a block of its own', () => {
    expect(recommended({}, found().procedure)).toStrictEqual({ kind: 'recommendations', recommendationsId });
    expect(recommended({ recommendationsId: undefined }, found().procedure)).toBeUndefined();
  });

  it('[OTO-DEC-4] has the action with it where that has no block', () => {
    expect(recommended({})).toStrictEqual({ kind: 'recommendations', actionId, recommendationsId });
    expect(recommended({ recommendationsId: undefined })).toStrictEqual({
      kind: 'recommendations',
      actionId,
    });
    expect(recommended({ actionId: undefined })).toStrictEqual({
      kind: 'recommendations',
      recommendationsId,
    });
    expect(recommended({ actionId: undefined, recommendationsId: undefined })).toBeUndefined();
  });
});

describe('the hearing', () => {
  it('[OTO-S14b] is when, where and before whom, once it is arranged', () => {
    expect(fills(investigated(), 'hearingNotice', 'hearing')).toBeUndefined();
    expect(fills(ready(), 'hearingNotice', 'hearing')).toStrictEqual({
      kind: 'hearing',
      at: at('2026-04-09', '14:00'),
      placeId: ready().state.panel.hearing?.placeId,
      members: ['farah', 'george', 'anne'],
      attends: ['complainant', 'companion', 'representative', 'respondent', 'witness'],
    });
  });

  it('[OTO-S13a] is open to nobody by a policy without a panel', () => {
    const procedure = otherwise(() => ({ panel: undefined }));
    expect(fills(ready(), 'hearingNotice', 'hearing', { procedure })).toMatchObject({ attends: [] });
  });

  it('[OTO-DEC-1] was decided, and how, once it was', () => {
    expect(fills(ready(), 'findings', 'decision')).toBeUndefined();
    expect(fills(found(), 'findings', 'decision')).toEqual({ kind: 'decision', carried: 'by a majority' });
  });
});

it('every copy of the findings can be filled once the panel has found', () => {
  for (const to of ['complainant', 'role:operationalManager', 'role:director', 'organisation'])
    for (const { key } of letterOf(found().procedure, 'findings').blocks)
      expect(fills(found(), 'findings', key, findingsLetter(to)), key).toBeDefined();
});
