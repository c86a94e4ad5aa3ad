import { describe, expect, it } from 'vitest';
import { at, panelist } from '../../../testing/given-when-then.ts';
import { farah, george, heard, inSession, ready } from '../../../testing/panel-retold.ts';
import { mayQuestionNow, nextStep } from '../../panel/hearing.ts';

const on = at('2026-04-09', '14:00');
const why = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('the run sheet', () => {
  const { procedure } = ready();
  const sheet = procedure.panel?.runSheet.map(({ key }) => key) ?? [];
  const [first = '', second = '', third = ''] = sheet;

  it('[OTO-HEAR-1] begins with the chair, and nobody puts questions before it has begun', () => {
    const facts = inSession().facts(farah);
    expect(nextStep(facts)?.speaks).toBe('chair');
    expect(mayQuestionNow(facts)).toEqual([]);
  });

  it('[OTO-HEAR-2] [OTO-HEAR-3] says step by step who may put questions', () => {
    const story = inSession();
    const questions = sheet.map((step) =>
      mayQuestionNow(story.when(on, farah, 'TakeHearingStep', { step }).facts(farah)),
    );
    expect(questions).toEqual([
      [],
      [],
      ['respondent', 'panel'],
      [],
      ['complainant', 'panel'],
      ['every party'],
      [],
      [],
    ]);
    expect(nextStep(story.facts(farah))).toBeUndefined();
  });

  it('[OTO-HEAR-7] keeps the order unless a departure is recorded with its reason', () => {
    const story = inSession();
    expect(story.refuses(on, farah, 'TakeHearingStep', { step: second })).toEqual([
      { code: 'step out of order', values: { next: procedure.panel?.runSheet[0]?.title }, field: 'step' },
    ]);
    expect(why(story.refuses(on, farah, 'DepartFromRunSheet', { step: first, reason: '' }))).toEqual([
      'no reason to depart',
    ]);
    story.when(on, farah, 'DepartFromRunSheet', {
      step: first,
      reason: 'Everybody knows each other; introductions follow later.',
    });
    story.when(on, farah, 'TakeHearingStep', { step: second });
    expect(nextStep(story.facts(farah))?.key).toBe(third);
    expect(story.refuses(on, farah, 'TakeHearingStep', { step: first })).toEqual([]);
  });

  it('takes no step twice, departs from none twice, and knows only its own steps', () => {
    const story = inSession().when(on, farah, 'TakeHearingStep', { step: first, note: 'All were there.' });
    expect(story.last('HearingStepTaken')?.noteId).toBeDefined();
    expect(why(story.refuses(on, farah, 'TakeHearingStep', { step: first }))).toEqual(['step taken']);
    expect(why(story.refuses(on, farah, 'DepartFromRunSheet', { step: first, reason: 'Why not.' }))).toEqual([
      'step settled',
    ]);
    expect(why(story.refuses(on, farah, 'TakeHearingStep', { step: 'lunch' }))).toEqual(['no such step']);
    expect(why(story.refuses(on, farah, 'DepartFromRunSheet', { step: 'lunch', reason: 'Hungry.' }))).toEqual(
      ['no such step'],
    );
    story.when(on, farah, 'DepartFromRunSheet', { step: second, reason: 'Nothing to say.' });
    expect(why(story.refuses(on, farah, 'DepartFromRunSheet', { step: second, reason: 'Again.' }))).toEqual([
      'step settled',
    ]);
    expect(why(story.refuses(on, george, 'TakeHearingStep', { step: second }))).toEqual(['chair only']);
  });

  it('is not run outside a hearing, and asks nothing of a step that is not chosen yet', () => {
    expect(ready().gate(farah, 'TakeHearingStep')?.code).toBe('hearing not in session');
    expect(heard().gate(farah, 'DepartFromRunSheet')?.code).toBe('hearing not in session');
    for (const type of ['TakeHearingStep', 'NoteAtHearing', 'DepartFromRunSheet'] as const)
      expect(inSession().gate(farah, type)).toBeUndefined();
  });

  it('keeps no note where nothing was written', () => {
    const story = inSession().when(on, farah, 'TakeHearingStep', { step: first, note: ' ' });
    expect(story.last('HearingStepTaken')).toEqual({ step: first });
  });

  it('takes notes of any member for a step that has begun, as content and never in the history', () => {
    const story = inSession().when(on, farah, 'TakeHearingStep', { step: first });
    story.when(on, george, 'NoteAtHearing', { step: first, note: 'Both sides know the order.' });
    const { noteId = '', ...rest } = story.last('HearingNoted') ?? {};
    expect(rest).toEqual({ personId: 'george', step: first });
    expect(story.content.get(noteId)).toMatchObject({
      kind: 'hearing note',
      body: 'Both sides know the order.',
    });
  });

  it('takes no note ahead of its step, no empty one, and none of somebody who does not sit', () => {
    const story = inSession().when(on, farah, 'TakeHearingStep', { step: first });
    expect(why(story.refuses(on, george, 'NoteAtHearing', { step: second, note: 'Soon.' }))).toEqual([
      'step not begun',
    ]);
    expect(why(story.refuses(on, george, 'NoteAtHearing', { step: first, note: ' ' }))).toEqual([
      'no hearing note',
    ]);
    expect(why(story.refuses(on, panelist('dee'), 'NoteAtHearing', { step: first, note: 'Hm.' }))).toEqual([
      'panel members only',
    ]);
    expect(heard().gate(george, 'NoteAtHearing')?.code).toBe('hearing not in session');
  });

  it('stops when too few are left, until somebody adjourns', () => {
    const story = inSession().when(on, george, 'StandDownPanelMember', {
      personId: 'george',
      why: 'conflict',
      reason: 'I know the witness.',
    });
    expect(story.gate(farah, 'TakeHearingStep')?.code).toBe('quorum lost');
    expect(story.gate(farah, 'EndHearing')?.code).toBe('quorum lost');
    expect(story.gate(farah, 'AdjournHearing')).toBeUndefined();
  });
});
