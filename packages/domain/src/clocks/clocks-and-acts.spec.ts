import { describe, expect, it } from 'vitest';
import { after, at, CaseStory, complainant } from '../../testing/given-when-then.ts';
import { answered, assigned, contact, director, notAloneStaff, seniorManager } from '../../testing/retold.ts';
import { hearingStory, investigated } from '../../testing/retold-hearing.ts';
import { missedSessions } from '../../testing/story.ts';
import { publishedProcedure } from '../procedures/published.ts';
import { breaches, clocks } from './clocks.ts';

const hold = (story: CaseStory, now: string) =>
  story.state.points.reduce(
    (told, { id }) =>
      told.when(at(now), director, 'HoldPoint', {
        pointId: id,
        ground: 'disciplinary',
        reason: 'Staff matter.',
      }),
    story,
  );
/** Investigated by the Director, nothing sent but the reference: the full response is due on Monday 14 September 2026. */
const underway = () => hearingStory(investigated.slice(0, 5));

describe('a hold', () => {
  it('[OTO-SEP-3] rests a clock that still runs, and gives the days back', () => {
    const story = hold(underway(), '2026-09-09');
    expect(story.tells('full', at('2026-10-01'))).toContain('paused');
    story.when(at('2026-10-01'), director, 'ResumePoint', { pointId: story.state.points[0]?.id ?? '' });
    expect(story.clock('full').status).toBe('running');
  });

  it('hides no promise that was broken before it', () => {
    const story = hold(underway(), '2026-09-21');
    expect(story.tells('full')).toBe('2026-09-14, missed');
  });

  it('of one point rests nothing of the others', () => {
    const story = underway();
    story.when(at('2026-09-09'), director, 'HoldPoint', {
      pointId: story.state.points[0]?.id ?? '',
      ground: 'disciplinary',
      reason: 'Staff matter.',
    });
    expect(story.tells('full')).toBe('2026-09-14, running');
  });
});

describe('a clock that two acts stop', () => {
  const spoken = (story: CaseStory, said: string) =>
    story.when(at('2026-09-07'), director, 'RecordSpokenExplanation', {
      at: at(said),
      note: 'Rang and explained.',
    });
  const written = (story: CaseStory, on: '2026-09-03' | '2026-09-07') =>
    story.when(at(on, '09:00'), director, 'SendLetter', {
      letter: 'timescale',
      to: 'complainant',
      channel: 'portal',
      datedOn: on,
      blocks: { steps: 'Two people have been asked.' },
      omitted: {},
    });

  it('[OTO-S10a] is kept when both were done in time, though one was written up later', () => {
    expect(spoken(written(underway(), '2026-09-03'), '2026-09-03').tells('first')).toBe('2026-09-03, kept');
  });

  it('[OTO-S10a] is kept late when the letter was late, whatever day is given for the call', () => {
    expect(spoken(written(underway(), '2026-09-07'), '2026-09-02').tells('first')).toBe(
      '2026-09-03, kept late',
    );
  });

  it('is missed while one of the two is still owed', () => {
    expect(written(underway(), '2026-09-03').tells('first', after('2026-09-03'))).toBe('2026-09-03, missed');
  });
});

describe('how long a closed file is kept', () => {
  const closed = (story: CaseStory, on: string) =>
    story.when(at(on), contact, 'CloseCase', { reason: 'windowLapsed', note: '' });

  it('[NAM-10.2] is six years from the day it closed', () => {
    expect(closed(answered(), '2027-01-27').tells('retain')).toBe('2033-01-27, running');
  });

  it('[NAM-10.2] counts afresh when it was opened again and closed later', () => {
    const story = closed(answered(), '2027-01-27')
      .when(at('2027-03-01'), complainant, 'RequestNextStage', { to: 'appeal', answers: {} })
      .when(at('2027-03-02'), contact, 'DecideLateRequest', { accepted: true, reason: 'Was in hospital.' })
      .when(at('2027-03-30'), contact, 'CloseCase', { reason: 'withdrawn', note: 'Withdrawn by telephone.' });
    expect(story.tells('retain')).toBe('2033-03-30, running');
  });

  it('does not run while it is open again', () => {
    const story = closed(answered(), '2027-01-27')
      .when(at('2027-03-01'), complainant, 'RequestNextStage', { to: 'appeal', answers: {} })
      .when(at('2027-03-02'), contact, 'DecideLateRequest', { accepted: true, reason: 'Was in hospital.' });
    expect(story.tells('retain')).toBe('no date, waiting');
  });
});

describe('a complaint that turns out to be about the Director', () => {
  const turned = (on = '2026-09-02') =>
    underway().when(at(on), seniorManager, 'NameSubject', {
      roles: ['director'],
      description: 'The Director',
    });

  it('[OTO-MON-11] goes to the panel, and what the Director would have answered is promised no more', () => {
    const story = turned();
    expect(story.state.stage).toBe('panel');
    expect(['first', 'full'].map((key) => story.clock(key, after('2026-09-14')).status)).toEqual([
      'ended',
      'ended',
    ]);
  });

  it('keeps what was broken before for all to see', () => {
    const story = turned('2026-09-21');
    const broken = breaches(clocks(story.state, story.procedure, story.calendar, story.now));
    expect(broken.map((clock) => clock.key)).toEqual(['first', 'full']);
  });

  it('still owes the hearing', () => {
    expect(turned().clock('hearing').status).toBe('running');
  });
});

describe('a concern under a policy that wants complaints signed', () => {
  const concern = (more: Partial<typeof missedSessions>) =>
    new CaseStory(publishedProcedure('not-alone-mentoring'), notAloneStaff).when(
      at('2026-12-18'),
      complainant,
      'ReceiveComplaint',
      { ...missedSessions, kind: 'concern', ...more },
    );
  const formal = (story: CaseStory) =>
    story.when(at('2026-12-21'), complainant, 'RequestNextStage', { to: 'complaint', answers: {} });

  it('[NAM-4.1] starts none of the clocks of a complaint, whether a name was typed or it is anonymous', () => {
    for (const story of [concern({}), concern({ anonymous: true, signature: undefined })])
      expect([story.tells('ack'), story.tells('respond')]).toEqual(['no date, waiting', 'no date, waiting']);
  });

  it('[NAM-4.3a] [NAM-9.1a] starts them when it becomes one, for somebody who stays anonymous at once', () => {
    expect(formal(concern({ anonymous: true, signature: undefined })).tells('ack')).toBe(
      '2026-12-24, running',
    );
  });

  it('[NAM-6.1b] waits for the signature of everybody else', () => {
    const story = formal(concern({}));
    expect(story.tells('ack')).toBe('no date, waiting');
    story.when(at('2026-12-22'), complainant, 'SignComplaint', {
      name: 'Morgan Ellis',
      declared: true,
      how: 'typed name',
    });
    expect(story.tells('ack')).toBe('2026-12-29, running');
  });
});

it('a holding letter holds nothing once the answer has gone', () => {
  const holding = {
    letter: 'holding',
    to: 'complainant',
    channel: 'portal',
    datedOn: '2027-01-08',
    blocks: { why: 'Somebody is away.' },
    statedOn: '2027-01-20',
    omitted: {},
  } as const;
  expect(answered().refuses(at('2027-01-08'), contact, 'SendLetter', holding)).toMatchObject([
    { code: 'answer has gone' },
  ]);
  expect(assigned().refuses(at('2027-01-08'), contact, 'SendLetter', holding)).toEqual([]);
});
