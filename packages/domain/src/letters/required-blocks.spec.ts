import { describe, expect, it } from 'vitest';
import { director, found, investigated, outcomeLetter } from '../../testing/panel-retold.ts';
import { at } from '../../testing/given-when-then.ts';
import { appealed, assigned, contact, decided, reviewer } from '../../testing/retold.ts';
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
