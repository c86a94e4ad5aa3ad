import { describe, expect, it } from 'vitest';
import { at, type CaseStory, complainant } from '../../testing/given-when-then.ts';
import { answered, appealed, concluded, contact, friday, received } from '../../testing/retold.ts';
import { hearingStory, investigated, seniorManager } from '../../testing/retold-hearing.ts';
import { stageRail } from './promises.ts';

const rail = (story: CaseStory) =>
  stageRail(story.facts(complainant)).map(({ stage, standing }) => `${stage.key} ${standing}`);

describe('the stages on the way of a case', () => {
  it('[NAM-5.2] are all of the policy’s, in its order: where it stands, what is done and what may come', () => {
    expect(rail(received())).toEqual([
      'concern not needed',
      'complaint now',
      'investigation ahead',
      'appeal ahead',
    ]);
    expect(rail(appealed())).toEqual([
      'concern not needed',
      'complaint done',
      'investigation done',
      'appeal now',
    ]);
  });

  it('has nothing ahead any more when the case has closed: what was reached is done, the rest was not needed', () => {
    const closed = answered().when(at('2027-01-27'), contact, 'CloseCase', {
      reason: 'windowLapsed',
      note: '',
    });
    expect(rail(closed)).toEqual([
      'concern not needed',
      'complaint done',
      'investigation done',
      'appeal not needed',
    ]);
    expect(rail(concluded()).at(-1)).toBe('appeal done');
  });

  it('[OTO-FP-2] leaves out as not needed what a complaint about the Director skips', () => {
    expect(rail(friday())).toEqual(['informal not needed', 'formal now', 'panel ahead']);
    const aboutDirector = hearingStory(investigated.slice(0, 1)).when(
      at('2026-09-01'),
      seniorManager,
      'NameSubject',
      { roles: ['director'], description: 'The Director' },
    );
    expect(rail(aboutDirector)).toEqual(['informal not needed', 'formal done', 'panel now']);
  });
});
