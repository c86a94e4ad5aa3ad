import { describe, expect, it } from 'vitest';
import { hearingStory, investigated } from '../../testing/retold-hearing.ts';
import type { CaseState, SentLetter } from '../history/state.ts';
import { isTold, outcomeSent, stillOwed } from './points-told.ts';

const story = hearingStory(investigated);
const [first, second] = story.state.points.map(({ id }) => id);
const [sent] = story.state.letters.slice(-1);
const told = (more: Partial<SentLetter>, state: Partial<CaseState> = {}) => ({
  procedure: story.procedure,
  state: { ...story.state, letters: [{ ...sent!, ...more }], ...state },
});

describe('a point is answered to the complainant', () => {
  it('[OTO-PRIN-9R] by the letter with the outcome of the stage', () => {
    expect(isTold(story, first!)).toBe(true);
    expect(isTold(told({ letter: 'timescale' }), first!)).toBe(false);
    expect(isTold(told({ letter: 'gone from the procedure' }), first!)).toBe(false);
  });

  it('[OTO-SEP-3] but not where it was on hold when that went', () => {
    expect(isTold(told({ held: [first!] }), first!)).toBe(false);
    expect(isTold(told({ held: [first!] }), second!)).toBe(true);
  });

  it('[OTO-S16b] nor by a copy for somebody else, nor in another stage', () => {
    expect(isTold(told({ to: 'role:director' }), first!)).toBe(false);
    expect(isTold(told({ stage: 'informal' }), first!)).toBe(false);
  });
});

describe('what is still owed', () => {
  it('[OTO-SEP-5] is an answer to each point that rested when the outcome went', () => {
    expect(stillOwed(told({ held: [second!] })).map(({ id }) => id)).toEqual([second]);
    expect(stillOwed(story)).toEqual([]);
  });

  it('is nothing before there is an outcome that was sent', () => {
    const before = hearingStory(investigated.slice(0, -1));
    expect(outcomeSent(before)).toBe(false);
    expect(stillOwed(before)).toEqual([]);
    expect(outcomeSent(story)).toBe(true);
  });

  it('is nothing in a stage that has just been opened: the answer of the stage before is none here', () => {
    const opened = told({ held: [second!] }, { stage: 'panel' });
    expect(outcomeSent(opened)).toBe(false);
    expect(stillOwed(opened)).toEqual([]);
  });
});
