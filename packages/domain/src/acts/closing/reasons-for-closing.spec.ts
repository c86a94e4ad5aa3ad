import { describe, expect, it } from 'vitest';
import { at, type CaseStory, complainant, staff } from '../../../testing/given-when-then.ts';
import { answered, assigned, concluded, contact, decided, received } from '../../../testing/retold.ts';
import { director, hearingStory, investigated, wholeHearing } from '../../../testing/retold-hearing.ts';

const close = (story: CaseStory, reason: string, note = '', on = '2027-01-28', by = contact) =>
  story.refuses(at(on), by, 'CloseCase', { reason, note });

describe('a reason that wants words', () => {
  it('is refused without them, at the field where they are missing', () => {
    expect(close(assigned(), 'withdrawn', ' ')).toEqual([
      { code: 'no reason for closing', values: {}, field: 'note' },
    ]);
  });

  it('is taken with them, and they are kept beside the event', () => {
    const story = assigned().when(at('2026-12-21'), contact, 'CloseCase', {
      reason: 'withdrawn',
      note: 'They rang.',
    });
    const { noteId } = story.last('CaseClosed') ?? {};
    expect(story.content.get(noteId ?? '')).toMatchObject({ kind: 'note', body: 'They rang.' });
    expect(story.last('CaseClosed')).toMatchObject({ reason: 'withdrawn', closedOn: '2026-12-21' });
  });

  it('is one that the policy lists', () => {
    expect(close(assigned(), 'tooMuchWork', 'Too much.')).toMatchObject([
      { field: 'reason', code: 'not in the list' },
    ]);
  });
});

describe('a reason that needs no words', () => {
  it('keeps none', () => {
    const story = hearingStory(investigated).when(at('2026-10-05'), { kind: 'system' }, 'CloseCase', {
      reason: 'windowLapsed',
      note: '',
    });
    expect(story.last('CaseClosed')).toEqual({ reason: 'windowLapsed', closedOn: '2026-10-05' });
  });
});

describe('what anonymity keeps from being answered', () => {
  it('is no reason where somebody gave their name', () => {
    expect(close(assigned(), 'limitedByAnonymity', 'More would have to be known.')).toEqual([
      { code: 'not anonymous', values: {}, field: 'reason' },
    ]);
  });

  it('is one where nobody did, with word of what is missing', () => {
    const story = assigned();
    story.state = { ...story.state, anonymous: true };
    expect(close(story, 'limitedByAnonymity')).toEqual([
      { code: 'no word of what is missing', values: {}, field: 'note' },
    ]);
    expect(close(story, 'limitedByAnonymity', 'Which session it was.')).toEqual([]);
  });
});

describe('a case closes after its outcome', () => {
  it('where one has gone out, and not while it is only decided', () => {
    const noFurther = (story: CaseStory) => close(story, 'noFurtherAction', '', '2026-09-15', director);
    expect(noFurther(hearingStory(investigated.slice(0, -1)))).toEqual([
      { code: 'no outcome sent', values: {}, field: 'reason' },
    ]);
    expect(noFurther(hearingStory(investigated))).toEqual([]);
  });

  it('as final only where the stage is the last', () => {
    for (const story of [decided(), answered()])
      expect(close(story, 'final')).toEqual([{ code: 'no final outcome', values: {}, field: 'reason' }]);
    expect(concluded().state.closed).toMatchObject({ reason: 'final' });
  });

  it('names whose copies are still owed', () => {
    const [no] = close(hearingStory(wholeHearing.slice(0, -4)), 'final', '', '2026-10-12', director);
    expect(no).toMatchObject({ code: 'copies owed', field: 'reason' });
    expect(no?.values).not.toEqual({ recipients: [] });
  });
});

describe('time closes a case', () => {
  it('[NAM-8.1b] when the window has run out, and not on its last day', () => {
    expect(close(answered(), 'windowLapsed', '', '2027-01-26', contact)).toEqual([
      { code: 'window open', values: {}, field: 'reason' },
    ]);
    expect(close(answered(), 'windowLapsed', '', '2027-01-27', contact)).toEqual([]);
  });

  it('never where no window was ever opened', () => {
    for (const story of [received(), decided()])
      expect(close(story, 'windowLapsed', '', '2028-01-10')).toMatchObject([{ code: 'window open' }]);
  });

  it('by itself for no other reason', () => {
    expect(
      answered().refuses(at('2027-01-28'), { kind: 'system' }, 'CloseCase', {
        reason: 'withdrawn',
        note: 'So.',
      }),
    ).toEqual([{ code: 'people only', values: {}, field: 'reason' }]);
  });
});

describe('who closes a case', () => {
  it('is staff, not the complainant and not a stranger', () => {
    expect(assigned().gate(complainant, 'CloseCase')?.code).toBe('staff only');
    expect(assigned().gate(staff('stranger'), 'CloseCase')?.code).toBe('not your duty');
    expect(assigned().gate(contact, 'CloseCase')).toBeUndefined();
  });

  it('is nobody twice, nor while a late request waits', () => {
    expect(concluded().gate(contact, 'CloseCase')?.code).toBe('closed');
    const late = answered().when(at('2027-01-27', '00:05'), complainant, 'RequestNextStage', {
      to: 'appeal',
      answers: {},
    });
    expect(late.gate(contact, 'CloseCase')?.code).toBe('late request to decide');
  });
});
