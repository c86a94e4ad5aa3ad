import { describe, expect, it } from 'vitest';
import { director, found, investigated, ready } from '../../testing/panel-retold.ts';
import { at } from '../../testing/given-when-then.ts';
import { answered, assigned, contact, decided, friday } from '../../testing/retold.ts';
import { letterOf } from '../procedure/find.ts';
import { fillBlock } from './fill-block.ts';
import { letterLacks } from './required-blocks.ts';
import { sendingOf } from './sending.ts';

const filled = (story: ReturnType<typeof decided>, letter: string, key: string, actor = contact) => {
  const rule = letterOf(story.procedure, letter);
  const block = rule.blocks.find((candidate) => candidate.key === key);
  if (block === undefined) throw new Error(`There is no block ${key}.`);
  return fillBlock(block, sendingOf(rule, {}, story.facts(actor)));
};

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
