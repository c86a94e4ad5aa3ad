import { describe, expect, it } from 'vitest';
import { at, type CaseStory, panelist } from '../../../testing/given-when-then.ts';
import {
  appoint,
  director,
  farah,
  george,
  heard,
  inSession,
  notify,
  seniorManager,
} from '../../../testing/panel-retold.ts';
import { nextStep } from '../../panel/hearing.ts';

const on = at('2026-04-09', '14:00');
const all = { present: ['farah', 'george', 'anne'] };
const why = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

/** Adjourned, and everything made ready for Monday 20 April, perhaps with one more member. */
function secondDay(story: CaseStory, joining?: string): CaseStory {
  story.when(on, farah, 'AdjournHearing', { reason: 'It is late.' });
  if (joining !== undefined) appoint(story, joining, '2026-04-10');
  story.when(at('2026-04-10'), director, 'ArrangeHearing', {
    hearingAt: at('2026-04-20', '09:00'),
    place: 'The library',
  });
  notify(story, '2026-04-13');
  if (joining !== undefined) story.when(at('2026-04-14'), panelist(joining), 'MarkPapersRead', {});
  return story;
}

describe('ending and adjourning', () => {
  it('[OTO-HEAR-6] ends when every step was taken or departed from', () => {
    expect(heard().state.panel.endedAt).toBe(at('2026-04-09', '16:00'));
    expect(heard().tells('panelLetters', undefined, 'complainant')).toBe('2026-04-16, running');
  });

  it('[OTO-HEAR-5] does not end while a step is left', () => {
    const [first] = inSession().procedure.panel?.runSheet ?? [];
    expect(inSession().gate(farah, 'EndHearing')).toEqual({
      code: 'step left',
      values: { step: first?.title },
    });
  });

  it('needs another date and fresh notice after an adjournment', () => {
    const story = inSession().when(on, farah, 'AdjournHearing', { reason: 'The fire alarm.' });
    expect(story.state.panel.hearing).toBeUndefined();
    expect(story.gate(farah, 'OpenHearing')?.code).toBe('no hearing arranged');
    expect(story.gate(farah, 'AdjournHearing')?.code).toBe('no hearing arranged');
  });

  it('goes on where it stopped when those who come back heard the first part', () => {
    const story = secondDay(inSession().when(on, farah, 'TakeHearingStep', { step: 'introduction' }));
    story.when(at('2026-04-20'), farah, 'OpenHearing', all);
    expect(nextStep(story.facts(farah))?.key).toBe('complaint');
  });

  it('begins again with somebody who did not hear the first part', () => {
    const story = secondDay(inSession().when(on, farah, 'TakeHearingStep', { step: 'introduction' }), 'dee');
    story.when(at('2026-04-20'), farah, 'OpenHearing', { present: ['farah', 'george', 'anne', 'dee'] });
    expect(nextStep(story.facts(farah))?.key).toBe('introduction');
  });

  it('is not adjourned once it has ended, and not by a member or without a reason', () => {
    expect(heard().gate(farah, 'AdjournHearing')?.code).toBe('nothing to adjourn');
    expect(inSession().gate(george, 'AdjournHearing')?.code).toBe('staff only');
    expect(inSession().gate(seniorManager, 'AdjournHearing')?.code).toBe('not your duty');
    expect(inSession().gate(director, 'AdjournHearing')).toBeUndefined();
    expect(why(inSession().refuses(on, farah, 'AdjournHearing', { reason: '' }))).toEqual([
      'no reason to adjourn',
    ]);
  });
});
