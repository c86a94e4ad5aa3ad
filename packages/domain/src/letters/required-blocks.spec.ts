import { describe, expect, it } from 'vitest';
import { director, found, investigated, outcomeLetter, ready } from '../../testing/panel-retold.ts';
import { at } from '../../testing/given-when-then.ts';
import { answered, appealed, assigned, contact, decided, friday, reviewer } from '../../testing/retold.ts';
import { letterOf } from '../procedure/find.ts';
import type { LetterBlock } from '../procedure/stages.ts';
import { fillBlock } from './fill-block.ts';
import { letterLacks, requiredBlocks } from './required-blocks.ts';
import { sendingOf } from './sending.ts';
import { said } from '../../testing/said.ts';

const keys = (story: ReturnType<typeof decided>, letter: string, actor = contact) =>
  requiredBlocks(letterOf(story.procedure, letter), story.facts(actor)).map(({ key }) => key);
const lacks = (story: ReturnType<typeof decided>, letter: string, actor = contact) =>
  letterLacks(letterOf(story.procedure, letter), {}, story.facts(actor)).map(({ field }) => field);
const filled = (story: ReturnType<typeof decided>, letter: string, key: string, actor = contact) => {
  const rule = letterOf(story.procedure, letter);
  const block = rule.blocks.find((candidate) => candidate.key === key);
  if (block === undefined) throw new Error(`There is no block ${key}.`);
  return fillBlock(block, sendingOf(rule, {}, story.facts(actor)));
};

describe('what a letter must hold', () => {
  it('[NAM-7.4] [NAM-2.3e] is an apology and what will change, after an outcome for the complainant', () => {
    expect(keys(decided(), 'outcome')).toEqual([
      'reference',
      'outcome',
      'findings',
      'apology',
      'remedies',
      'noRecurrence',
      'appeal',
    ]);
    expect(lacks(decided(), 'outcome')).toEqual(['blocks.apology', 'blocks.noRecurrence']);
  });

  it('[NAM-7.4] is no apology when nothing was upheld', () => {
    const story = assigned().when(at('2027-01-05'), contact, 'DecideOutcome', {
      outcome: 'notUpheld',
      reasons: 'So.',
      redress: [],
      omitted: {},
      signature: 'P',
    });
    expect(keys(story, 'outcome')).toEqual(['reference', 'outcome', 'findings', 'appeal']);
    expect(lacks(story, 'outcome')).toEqual([]);
  });

  it('[NAM-8.4c] [NAM-8.5b] names the bodies outside and says that the decision is final', () => {
    const story = appealed().when(at('2027-01-28'), contact, 'AssignHandler', {
      role: 'reviewer',
      personId: 'reviewer',
    });
    story.when(at('2027-01-28'), reviewer, 'DecideOutcome', {
      outcome: 'upholdAction',
      reasons: 'Sound.',
      redress: [],
      omitted: {},
      signature: 'T',
    });
    expect(keys(story, 'appealOutcome', reviewer)).toEqual([
      'reference',
      'outcome',
      'findings',
      'final',
      'external',
      'adviceBy',
    ]);
    expect(filled(story, 'appealOutcome', 'external', reviewer)).toMatchObject({
      kind: 'bodies',
      bodies: expect.arrayContaining([
        expect.objectContaining({ name: expect.stringContaining('Citizens Advice') }),
      ]),
    });
    // A month from the day it counts as received: sent on Thursday 28 January through the portal before half past four.
    expect(filled(story, 'appealOutcome', 'adviceBy', reviewer)).toMatchObject({
      kind: 'date',
      on: '2027-02-28',
    });
  });

  it('says what to do first when the case does not know something yet', () => {
    const [refusal] = letterLacks(letterOf(assigned().procedure, 'outcome'), {}, assigned().facts(contact));
    expect(said(refusal)).toBe(
      '“The outcome” is missing (clause 7.3 of the policy asks for it). Decide the outcome first.',
    );
  });

  it('[OTO-UPH-3] is what is offered, or why nothing is, where the procedure wants the reason', () => {
    const story = investigated();
    story.when(at('2026-03-16'), director, 'DecideOutcome', {
      outcome: 'upheld',
      reasons: '',
      redress: [],
      omitted: {},
    });
    expect(lacks(story, 'outcome', director)).toContain('blocks.redress');
    const rule = letterOf(story.procedure, outcomeLetter.letter);
    expect(
      letterLacks(
        rule,
        { omitted: { redress: 'They wanted to be heard, and were.' } },
        story.facts(director),
      ).map(({ field }) => field),
    ).not.toContain('blocks.redress');
  });
});

/** Whether a letter of the present stage has to hold one more block. */
const asks = (
  story: ReturnType<typeof decided>,
  letter: string,
  more: Partial<LetterBlock>,
  actor = contact,
) => {
  const rule = letterOf(story.procedure, letter);
  const block: LetterBlock = {
    key: 'more',
    label: 'One more',
    fill: 'typed',
    orReason: false,
    from: { platformDefault: 'A policy that nobody here has seen.' },
    ...more,
  };
  return requiredBlocks({ ...rule, blocks: [block] }, story.facts(actor)).length === 1;
};

describe('a block that depends on the case', () => {
  it('[NAM-7.4] is asked for after an outcome of its effects, and not before there is one', () => {
    expect(asks(decided(), 'outcome', { effects: ['for'] })).toBe(true);
    expect(asks(decided(), 'outcome', { effects: ['against', 'in part'] })).toBe(false);
    expect(asks(assigned(), 'outcome', { effects: ['for', 'in part', 'against', 'no finding'] })).toBe(false);
    expect(asks(assigned(), 'outcome', {})).toBe(true);
  });

  it.each(['next stage', 'finality', 'external bodies'] as const)(
    '[NAM-8.4b] is asked for only where there is such a thing: %s',
    (fill) => {
      // After the investigation there is an appeal and no end; after the appeal an end, bodies outside, and no way on.
      expect(asks(decided(), 'outcome', { fill })).toBe(fill === 'next stage');
      expect(asks(appealed(), 'appealOutcome', { fill })).toBe(fill !== 'next stage');
    },
  );

  it('[NAM-7.3b] is asked for where something is offered, or where its letter has to say why nothing is', () => {
    const without = assigned().when(at('2027-01-05'), contact, 'DecideOutcome', {
      outcome: 'upheld',
      reasons: 'Nobody came.',
      redress: [],
      omitted: { apology: 'They want none.' },
      signature: 'P',
    });
    expect(asks(decided(), 'outcome', { fill: 'redress' })).toBe(true);
    expect(asks(without, 'outcome', { fill: 'redress' })).toBe(false);
    expect(asks(without, 'outcome', { fill: 'redress', orReason: true })).toBe(true);
  });

  it('[OTO-DEC-3] is asked for where something is recommended, “where appropriate”, or why nothing is', () => {
    expect(asks(found(), 'findings', { fill: 'recommendations' }, director)).toBe(true);
    expect(asks(investigated(), 'outcome', { fill: 'recommendations' }, director)).toBe(false);
    expect(asks(investigated(), 'outcome', { fill: 'recommendations', orReason: true }, director)).toBe(true);
  });
});

describe('what is said of a block that is missing', () => {
  it('[NAM-7.4] is the clause that asks for it, what to do, and whether a reason may stand in its place', () => {
    const [apology] = letterLacks(letterOf(decided().procedure, 'outcome'), {}, decided().facts(contact));
    expect(apology).toEqual({
      code: 'block missing',
      values: { block: 'The apology', asked: true, clause: '7.4', fill: 'typed', orReason: true },
      field: 'blocks.apology',
    });
  });

  it('is no clause where no policy asks for it', () => {
    const story = friday();
    const [reference] = letterLacks(letterOf(story.procedure, 'timescale'), {}, story.facts(director));
    expect(reference).toEqual({
      code: 'block missing',
      values: { block: 'Reference number', asked: false, clause: '', fill: 'reference', orReason: false },
      field: 'blocks.reference',
    });
  });

  it('[NAM-7.4] is missing still where the reason for leaving it out is blank, or not allowed', () => {
    const rule = letterOf(decided().procedure, 'outcome');
    const still = (omitted: Record<string, string>) =>
      letterLacks(rule, { omitted }, decided().facts(contact)).map(({ field }) => field);
    expect(still({ apology: 'They want none.' })).toEqual(['blocks.noRecurrence']);
    expect(still({ apology: ' ', noRecurrence: 'Nothing can.' })).toEqual(['blocks.apology']);
    const holding = letterOf(assigned().procedure, 'holding');
    const lacking = letterLacks(holding, { omitted: { why: 'No time.' } }, assigned().facts(contact));
    expect(lacking.map(({ field }) => field)).toEqual(['blocks.why', 'statedOn']);
  });
});

describe('what fills itself', () => {
  it('[NAM-6.4b] is the date of a promise, with its working-out', () => {
    expect(filled(assigned(), 'acknowledgement', 'respondBy')).toMatchObject({
      kind: 'date',
      on: '2027-01-06',
      explanation: expect.arrayContaining([expect.objectContaining({ kind: 'counted', n: 10 })]),
    });
  });

  it('[NAM-8.1b] is the way on, and until when', () => {
    expect(filled(decided(), 'outcome', 'appeal')).toMatchObject({
      kind: 'ways on',
      ways: [{ standing: 'fixed', until: { on: expect.any(String) } }],
    });
    expect(filled(answered(), 'outcome', 'appeal')).toMatchObject({ kind: 'ways on' });
  });

  it('[OTO-S6] is the reference in the words of the policy, and who deals with the complaint', () => {
    const story = investigated();
    expect(filled(story, 'reference', 'reference', director)).toEqual({
      kind: 'reference',
      referenceId: story.state.referenceId,
    });
    expect(filled(story, 'reference', 'handler', director)).toEqual({
      kind: 'handler',
      personId: 'director',
      role: 'Director',
    });
  });

  it('[OTO-S13a] is the hearing, where and before whom', () => {
    expect(filled(ready(), 'hearingNotice', 'hearing', director)).toMatchObject({
      kind: 'hearing',
      at: at('2026-04-09', '14:00'),
      members: ['farah', 'george', 'anne'],
    });
  });

  it('[OTO-DEC-1] [OTO-DEC-4] is how the panel decided, what it found, does and recommends', () => {
    const story = found();
    expect(filled(story, 'findings', 'outcome', director)).toEqual({
      kind: 'outcome',
      word: 'Upheld in part',
    });
    expect(filled(story, 'findings', 'decision', director)).toEqual({
      kind: 'decision',
      carried: 'by a majority',
    });
    expect(filled(story, 'findings', 'action', director)).toEqual({
      kind: 'redress',
      offers: [],
      actionId: story.state.panel.actionId,
    });
    expect(filled(story, 'findings', 'recommendations', director)).toEqual({
      kind: 'recommendations',
      recommendationsId: story.state.panel.recommendationsId,
    });
    expect(filled(story, 'findings', 'findings', director)).toMatchObject({
      kind: 'findings',
      points: [{ word: 'Upheld in part' }, {}, {}],
    });
  });
});
