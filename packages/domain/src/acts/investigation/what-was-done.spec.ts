import { describe, expect, it } from 'vitest';
import { at, type CaseStory, complainant } from '../../../testing/given-when-then.ts';
import { assigned, contact, received } from '../../../testing/retold.ts';
import { director, hearingStory, investigated, wholeHearing } from '../../../testing/retold-hearing.ts';

/** Received on Friday 18 December 2026 at ten. */
const underway = () => hearingStory(investigated.slice(0, 5));
const kept = (story: CaseStory) => [...story.content.values()].at(-1);
const first = (story: CaseStory) => story.state.points[0]?.id ?? '';

describe('a meeting', () => {
  const meet = (on: '2026-12-18' | '2026-12-17' | '2026-12-21' | '2026-12-22', note = 'We met.') =>
    assigned().refuses(at('2026-12-21'), contact, 'RecordMeeting', { on, note });

  it('[NAM-7.1b] is recorded with its day and a note, and settles the promise to meet', () => {
    const story = assigned().when(at('2026-12-21'), contact, 'RecordMeeting', {
      on: '2026-12-21',
      note: 'We met.',
    });
    expect(story.last('MeetingHeld')).toMatchObject({ on: '2026-12-21' });
    expect(kept(story)).toMatchObject({
      kind: 'note',
      body: 'We met.',
      id: story.last('MeetingHeld')?.noteId,
    });
    expect(story.tells('meet')).toBe('2026-12-31, kept');
  });

  it('was between the complaint and today, both days included', () => {
    expect([meet('2026-12-18'), meet('2026-12-21')]).toEqual([[], []]);
    expect(meet('2026-12-17')).toEqual([{ code: 'meeting before the complaint', values: {}, field: 'on' }]);
    expect(meet('2026-12-22')).toEqual([{ code: 'meeting to come', values: {}, field: 'on' }]);
  });

  it('needs a note', () => {
    expect(meet('2026-12-21', ' ')).toEqual([{ code: 'no meeting note', values: {}, field: 'note' }]);
  });

  it('[NAM-7.1b] can be left out, with the reason', () => {
    const no = assigned().refuses(at('2026-12-21'), contact, 'RecordNoMeeting', { reason: '' });
    expect(no).toEqual([{ code: 'no reason against a meeting', values: {}, field: 'reason' }]);
    const story = assigned().when(at('2026-12-21'), contact, 'RecordNoMeeting', {
      reason: 'They live abroad.',
    });
    expect(kept(story)).toMatchObject({
      kind: 'reason',
      body: 'They live abroad.',
      id: story.last('MeetingNotNeeded')?.reasonId,
    });
    expect(story.tells('meet')).toBe('2026-12-31, kept');
  });
});

describe('an explanation that was spoken', () => {
  const explain = (when: ReturnType<typeof at>, note = 'I rang.') =>
    underway().refuses(at('2026-08-28', '17:00'), director, 'RecordSpokenExplanation', { at: when, note });

  it('is kept with its minute and a note', () => {
    const when = at('2026-08-28', '16:50');
    const story = underway().when(at('2026-08-28', '17:00'), director, 'RecordSpokenExplanation', {
      at: when,
      note: 'I rang.',
    });
    expect(story.last('SpokenExplanationGiven')).toMatchObject({ at: when });
    expect(kept(story)).toMatchObject({
      kind: 'note',
      body: 'I rang.',
      id: story.last('SpokenExplanationGiven')?.noteId,
    });
  });

  it('was between the complaint and now, both minutes included', () => {
    expect([explain(at('2026-08-28', '15:10')), explain(at('2026-08-28', '17:00'))]).toEqual([[], []]);
    expect(explain(at('2026-08-28', '15:09'))).toEqual([
      { code: 'call before the complaint', values: {}, field: 'at' },
    ]);
    expect(explain(at('2026-08-28', '17:01'))).toEqual([{ code: 'call to come', values: {}, field: 'at' }]);
  });

  it('needs a note', () => {
    expect(explain(at('2026-08-28', '16:50'), '')).toEqual([
      { code: 'no note of the explanation', values: {}, field: 'note' },
    ]);
  });
});

describe('a message', () => {
  it('says which side wrote it, and stands apart from the history', () => {
    const ours = received().when(at('2026-12-21'), contact, 'SendMessage', { message: 'We are on it.' });
    expect(ours.last('MessageSent')?.from).toBe('staff');
    const theirs = received().when(at('2026-12-21'), complainant, 'SendMessage', { message: 'Thank you.' });
    expect(theirs.last('MessageSent')?.from).toBe('complainant');
    expect(kept(theirs)).toMatchObject({
      kind: 'message',
      body: 'Thank you.',
      id: theirs.last('MessageSent')?.messageId,
    });
  });

  it('is not empty', () => {
    expect(received().refuses(at('2026-12-21'), complainant, 'SendMessage', { message: ' ' })).toEqual([
      { code: 'no message', values: {}, field: 'message' },
    ]);
  });
});

describe('a note', () => {
  it.each(['note', 'interview', 'call', 'action'] as const)(
    'of the kind %s is kept, and never empty',
    (kind) => {
      const story = assigned().when(at('2026-12-21'), contact, 'AddNote', { kind, note: 'So.' });
      expect(story.last('NoteAdded')).toEqual({ kind, noteId: kept(story)?.id });
      expect(kept(story)).toMatchObject({ kind: 'note', body: 'So.' });
      expect(story.refuses(at('2026-12-21'), contact, 'AddNote', { kind, note: ' ' })).toEqual([
        { code: 'no note', values: {}, field: 'note' },
      ]);
    },
  );
});

describe('putting a point aside', () => {
  const hold = { ground: 'disciplinary', reason: 'Proceedings go on.' };
  const held = () => {
    const story = underway();
    return story.when(at('2026-09-01'), director, 'HoldPoint', { pointId: first(story), ...hold });
  };
  const asked = (story: CaseStory, data: object = {}) =>
    story.refuses(at('2026-09-02'), director, 'HoldPoint', { pointId: first(story), ...hold, ...data });

  it('keeps the day, the ground and why', () => {
    const story = held();
    expect(story.last('PointHeld')).toMatchObject({
      pointId: first(story),
      ground: 'disciplinary',
      heldOn: '2026-09-01',
    });
    expect(kept(story)).toMatchObject({ kind: 'reason', body: 'Proceedings go on.' });
  });

  it('wants a point of the case that is not on hold, a ground of the policy and a reason', () => {
    expect(asked(underway())).toEqual([]);
    expect(asked(held())).toEqual([{ code: 'held already', values: {}, field: 'pointId' }]);
    expect(asked(underway(), { pointId: 'other' })).toEqual([
      { code: 'not in the list', values: {}, field: 'pointId' },
    ]);
    expect(asked(underway(), { ground: 'busy' })).toMatchObject([
      { code: 'not in the list', field: 'ground' },
    ]);
    expect(asked(underway(), { reason: '' })).toEqual([
      { code: 'no reason to wait', values: {}, field: 'reason' },
    ]);
  });

  it('ends on the day it is taken up again, which only what rests can be', () => {
    const story = held().when(at('2026-09-10'), director, 'ResumePoint', { pointId: first(underway()) });
    expect(story.last('PointResumed')).toEqual({ pointId: first(story), resumedOn: '2026-09-10' });
    expect(story.refuses(at('2026-09-10'), director, 'ResumePoint', { pointId: first(story) })).toEqual([
      { code: 'not held', values: {}, field: 'pointId' },
    ]);
    expect(story.refuses(at('2026-09-10'), director, 'ResumePoint', { pointId: 'other' })).toEqual([
      { code: 'not in the list', values: {}, field: 'pointId' },
    ]);
  });
});

describe('a finding', () => {
  const asked = (data: object = {}, story = underway()) =>
    story.refuses(at('2026-09-07'), director, 'RecordFinding', {
      pointId: first(story),
      outcome: 'upheld',
      finding: 'It was so.',
      ...data,
    });

  it('is on a point of the case, in an outcome of the stage, with reasons', () => {
    expect(asked()).toEqual([]);
    expect(asked({ pointId: 'other' })).toEqual([{ code: 'not in the list', values: {}, field: 'pointId' }]);
    expect(asked({ outcome: 'maybe' })).toMatchObject([{ code: 'not in the list', field: 'outcome' }]);
    expect(asked({ finding: ' ' })).toEqual([{ code: 'no finding', values: {}, field: 'finding' }]);
  });

  it('keeps its effect, its stage and its words', () => {
    const story = underway();
    const data = { pointId: first(story), outcome: 'upheld', finding: 'It was so.' };
    story.when(at('2026-09-07'), director, 'RecordFinding', data);
    expect(story.last('FindingRecorded')).toMatchObject({
      stage: 'formal',
      outcome: 'upheld',
      effect: 'for',
    });
    expect(kept(story)).toMatchObject({ kind: 'finding', body: 'It was so.' });
  });

  it('is nobody’s to record but whoever handles or decides the stage', () => {
    expect(underway().gate(complainant, 'RecordFinding')?.code).toBe('staff only');
    expect(underway().gate(contact, 'RecordFinding')?.code).toBe('not yours to decide');
  });
});

describe('the organisation’s account for a panel', () => {
  it('is kept in its words, and is not empty', () => {
    const story = hearingStory(wholeHearing.slice(0, investigated.length + 1));
    const none = story.refuses(at('2026-09-22'), director, 'RecordOrganisationResponse', { response: ' ' });
    expect(none).toEqual([{ code: 'no account', values: {}, field: 'response' }]);
    story.when(at('2026-09-22'), director, 'RecordOrganisationResponse', { response: 'What we say.' });
    expect(kept(story)).toMatchObject({
      kind: 'response',
      body: 'What we say.',
      id: story.last('ResponseObtained')?.responseId,
    });
  });
});
