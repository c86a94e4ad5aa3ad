import { describe, expect, it } from 'vitest';
import { at, type CaseStory, complainant } from '../../testing/given-when-then.ts';
import { answered, appealed, concluded, decided, received } from '../../testing/retold.ts';
import { hearingStory, investigated } from '../../testing/retold-hearing.ts';
import { nextActsOfComplainant } from './next-acts-of-complainant.ts';

const acts = (story: CaseStory, now = story.now) => nextActsOfComplainant(story.facts(complainant, now));
const named = (story: CaseStory) => acts(story).map(({ command }) => command);
const unsigned = (story: CaseStory, stage = story.state.stage) => {
  story.state = { ...story.state, signature: 'needed', stage };
  return story;
};

describe('what a complainant can do', () => {
  it('is to write, and to hear why going on has to wait, before the outcome', () => {
    for (const story of [received(), decided()])
      expect(acts(story)).toEqual([
        { command: 'SendMessage' },
        { command: 'RequestNextStage', refusal: { code: 'no outcome yet', values: {} } },
      ]);
  });

  it('[NAM-8.1a] is to appeal once the outcome went out, until a day that is said, and to answer it', () => {
    const [message, appeal, response, ...more] = acts(answered());
    expect(message).toEqual({ command: 'SendMessage' });
    expect(appeal).toMatchObject({
      command: 'RequestNextStage',
      to: 'appeal',
      until: { dueOn: '2027-01-26' },
    });
    expect(appeal).not.toHaveProperty('refusal');
    expect(response).toEqual({ command: 'RecordComplainantResponse' });
    expect(more).toEqual([]);
  });

  it('[NAM-8.1b] is to appeal late, and then to wait until that is decided', () => {
    const late = answered().when(at('2027-01-27', '00:05'), complainant, 'RequestNextStage', {
      to: 'appeal',
      answers: {},
    });
    expect(acts(late)).toContainEqual(
      expect.objectContaining({ to: 'appeal', refusal: { code: 'request waits', values: {} } }),
    );
  });

  it('is to answer the outcome of a stage they went on from', () => {
    expect(named(appealed())).toContain('RecordComplainantResponse');
    expect(acts(concluded())).toContainEqual({
      command: 'RequestNextStage',
      refusal: { code: 'final', values: {} },
    });
  });
});

describe('signing', () => {
  it('is asked for while the signature is due, before all else', () => {
    expect(named(unsigned(hearingStory(investigated.slice(0, 5))))[0]).toBe('SignComplaint');
  });

  it('is not asked for of what was signed, nor of a concern', () => {
    expect(named(received())).not.toContain('SignComplaint');
    expect(named(unsigned(received(), 'concern'))).not.toContain('SignComplaint');
  });
});
