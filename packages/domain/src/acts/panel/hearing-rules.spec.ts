import { describe, expect, it } from 'vitest';
import { at, type CaseStory, panelist } from '../../../testing/given-when-then.ts';
import {
  appoint,
  composed,
  director,
  farah,
  george,
  heard,
  inSession,
  notify,
  ready,
} from '../../../testing/panel-retold.ts';
import { mayQuestionNow, nextStep } from '../../panel/hearing.ts';
import { said } from '../../../testing/said.ts';

const on = at('2026-04-09', '14:00');
const all = { present: ['farah', 'george', 'anne'] };
const why = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('opening a hearing', () => {
  it('puts it in session', () => {
    expect(inSession().state.panel.opened).toEqual({ ...all, at: on });
  });

  it('is for the chair, on the day or later', () => {
    const story = ready();
    expect(why(story.refuses(on, george, 'OpenHearing', all))).toEqual(['chair only']);
    expect(why(story.refuses(at('2026-04-08', '23:59'), farah, 'OpenHearing', all))).toEqual(['too early']);
    expect(story.refuses(at('2026-04-09', '00:00'), farah, 'OpenHearing', all)).toEqual([]);
  });

  it('[OTO-S12d] is blocked when the independent member withdraws on the day, and says what to do', () => {
    const story = ready(['farah', 'george', 'anne', 'dee']);
    story.when(on, director, 'StandDownPanelMember', {
      personId: 'farah',
      why: 'withdrew',
      reason: 'Taken ill this morning.',
    });
    story.when(on, director, 'AppointPanelMember', { personId: 'george', independent: false, chair: true });
    const [refusal] = story.refuses(on, george, 'OpenHearing', { present: ['george', 'anne', 'dee'] });
    expect(refusal?.code).toBe('panel short');
    expect(said(refusal)).toBe(
      'The panel cannot sit. It still needs 1 more independent member (at least 1). Adjourn the hearing until the panel is complete.',
    );
    expect(story.refuses(on, george, 'AdjournHearing', { reason: 'No independent member.' })).toEqual([]);
  });

  it('[OTO-S12b] needs a quorum of those who came, the independent member and the chair among them', () => {
    const story = ready(['farah', 'george', 'anne', 'dee']);
    expect(why(story.refuses(on, farah, 'OpenHearing', { present: ['farah', 'george'] }))).toEqual([
      'no quorum',
    ]);
    expect(why(story.refuses(on, farah, 'OpenHearing', { present: ['george', 'anne', 'dee'] }))).toEqual([
      'no quorum',
    ]);
    expect(
      why(story.refuses(on, farah, 'OpenHearing', { present: ['farah', 'george', 'anne', 'eve'] })),
    ).toEqual(['not a member']);
    expect(story.refuses(on, farah, 'OpenHearing', { present: ['farah', 'george', 'dee'] })).toEqual([]);
  });

  it('[OTO-S14b] needs notice that went to everybody, in time', () => {
    const story = composed().when(at('2026-03-25'), director, 'ArrangeHearing', {
      hearingAt: on,
      place: 'Here',
    });
    story.when(at('2026-03-25'), director, 'ReleasePapers', { documents: ['complaint'] });
    for (const { personId } of story.state.panel.members)
      story.when(at('2026-03-26'), panelist(personId), 'MarkPapersRead', {});
    expect(said(story.gate(farah, 'OpenHearing', on))).toContain('Notice of this hearing was not sent.');
    story.when(at('2026-03-26'), director, 'SendLetter', notice('complainant', '2026-03-26'));
    expect(said(story.gate(farah, 'OpenHearing', on))).toContain('did not go to everybody');
    story.when(at('2026-04-02', '12:00'), director, 'SendLetter', notice('role:director', '2026-04-02'));
    expect(said(story.gate(farah, 'OpenHearing', on))).toBe(
      'Notice of this hearing went out too late. Adjourn the hearing, arrange another date and give fresh notice.',
    );
  });

  it('needs papers, read in their latest version by everybody present', () => {
    const story = ready();
    story
      .when(at('2026-04-07'), director, 'ReleasePapers', { documents: ['late'] })
      .when(at('2026-04-08'), farah, 'MarkPapersRead', {});
    expect(said(story.refuses(on, farah, 'OpenHearing', all)[0])).toContain(
      '2 members who are present have not marked the latest papers as read',
    );
  });
});

const notice = (to: string, datedOn: '2026-03-26' | '2026-04-02') =>
  ({
    letter: 'hearingNotice',
    to,
    channel: 'email',
    datedOn,
    blocks: { attend: 'Come.', format: 'So.' },
    omitted: {},
  }) as const;

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
    expect(why(story.refuses(on, farah, 'TakeHearingStep', { step: second }))).toEqual(['out of order']);
    expect(why(story.refuses(on, farah, 'DepartFromRunSheet', { step: first, reason: '' }))).toEqual([
      'blank',
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
    expect(why(story.refuses(on, farah, 'TakeHearingStep', { step: first }))).toEqual(['taken']);
    expect(why(story.refuses(on, farah, 'DepartFromRunSheet', { step: first, reason: 'Why not.' }))).toEqual([
      'settled',
    ]);
    expect(why(story.refuses(on, farah, 'TakeHearingStep', { step: 'lunch' }))).toEqual(['no such step']);
    expect(why(story.refuses(on, george, 'TakeHearingStep', { step: second }))).toEqual(['chair only']);
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
      'not begun',
    ]);
    expect(why(story.refuses(on, george, 'NoteAtHearing', { step: first, note: ' ' }))).toEqual(['blank']);
    expect(why(story.refuses(on, panelist('dee'), 'NoteAtHearing', { step: first, note: 'Hm.' }))).toEqual([
      'members only',
    ]);
    expect(heard().gate(george, 'NoteAtHearing')?.code).toBe('not in session');
  });

  it('stops when too few are left, until somebody adjourns', () => {
    const story = inSession().when(on, george, 'StandDownPanelMember', {
      personId: 'george',
      why: 'conflict',
      reason: 'I know the witness.',
    });
    expect(story.gate(farah, 'TakeHearingStep')?.code).toBe('no quorum');
    expect(story.gate(farah, 'EndHearing')?.code).toBe('no quorum');
    expect(story.gate(farah, 'AdjournHearing')).toBeUndefined();
  });
});

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
    expect(said(inSession().gate(farah, 'EndHearing'))).toContain('was not taken yet');
  });

  it('needs another date and fresh notice after an adjournment', () => {
    const story = inSession().when(on, farah, 'AdjournHearing', { reason: 'The fire alarm.' });
    expect(story.state.panel.hearing).toBeUndefined();
    expect(story.gate(farah, 'OpenHearing')?.code).toBe('no hearing');
    expect(story.gate(farah, 'AdjournHearing')?.code).toBe('no hearing');
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
    expect(heard().gate(farah, 'AdjournHearing')?.code).toBe('ended');
    expect(inSession().gate(george, 'AdjournHearing')?.code).toBe('staff only');
    expect(why(inSession().refuses(on, farah, 'AdjournHearing', { reason: '' }))).toEqual(['blank']);
  });
});
