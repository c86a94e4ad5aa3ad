import { describe, expect, it } from 'vitest';
import { at, type CaseStory } from '../../testing/given-when-then.ts';
import { appealed, assigned, answered, contact, received } from '../../testing/retold.ts';
import { director, hearingStory, investigated } from '../../testing/retold-hearing.ts';
import type { Facts } from '../history/facts.ts';
import { letterOf } from '../procedure/find.ts';
import type { LetterRule } from '../procedure/stages.ts';
import { MILESTONES, type Milestone } from '../procedure/vocabulary.ts';
import { lettersToSend, marksNamingHandler, marksOfAll, marksOfAnswers } from './letters-to-send.ts';

const keys = (story: CaseStory) => lettersToSend(story.facts(contact)).map(({ key }) => key);
const acknowledged = (story: CaseStory) =>
  story.when(at('2026-12-21'), contact, 'SendLetter', {
    letter: 'acknowledgement',
    to: 'complainant',
    channel: 'portal',
    datedOn: '2026-12-21',
    blocks: { process: 'As the policy says.', useOfData: 'For this only.' },
    omitted: {},
  });

describe('the letters of Not Alone Mentoring that can be owed', () => {
  it('[NAM-6.4b] are at first those of Stage One', () => {
    expect(keys(received())).toEqual(['askToSign', 'acknowledgement']);
  });

  it('[NAM-6.4b] still have the acknowledgement among them when the work has begun, until it went', () => {
    expect(keys(assigned())).toEqual(['acknowledgement', 'holding', 'outcome']);
    expect(keys(acknowledged(assigned()))).toEqual(['holding', 'outcome']);
  });

  it('[NAM-8.2a] are in the appeal those of the appeal, and of the stages before only what was never acknowledged', () => {
    expect(keys(answered())).toEqual(['acknowledgement', 'holding', 'outcome']);
    expect(keys(appealed())).toEqual(['acknowledgement', 'appealAcknowledgement', 'appealOutcome']);
  });

  it('[NAM-8.2a] are no acknowledgement of an appeal any more once that went', () => {
    const story = appealed().when(at('2027-01-27'), contact, 'SendLetter', {
      letter: 'appealAcknowledgement',
      to: 'complainant',
      channel: 'portal',
      datedOn: '2027-01-27',
      blocks: { review: 'We look at Stage Two again.' },
      omitted: {},
    });
    expect(keys(story)).toEqual(['acknowledgement', 'appealOutcome']);
  });
});

describe('the letters of 1-2-1 Mentors that can be owed', () => {
  it('[OTO-SEP-4] [OTO-CHG-3] are at any time those that belong to no stage', () => {
    const always = ['onHold', 'changedLimit', 'referrerNotice'];
    for (const steps of [1, 6, investigated.length])
      expect(keys(hearingStory(investigated.slice(0, steps)))).toEqual(expect.arrayContaining(always));
  });

  it('[OTO-S6] are the reference and the time frame once each', () => {
    expect(keys(hearingStory(investigated.slice(0, 4)))).toEqual(
      expect.arrayContaining(['reference', 'timescale']),
    );
    const told = keys(hearingStory(investigated.slice(0, 6)));
    expect(told).not.toContain('reference');
    expect(told).not.toContain('timescale');
  });

  it('are never those of a stage that was not opened', () => {
    const told = keys(hearingStory(investigated));
    for (const key of ['informalOutcome', 'hearingNotice', 'findings']) expect(told).not.toContain(key);
  });
});

/** The facts of a case at Not Alone Mentoring whose only letter is this one. */
const only = (story: CaseStory, more: Partial<LetterRule>, reached: readonly Milestone[] = []): Facts => {
  const facts = story.facts(contact);
  const { stage } = facts.state;
  const marks = reached.map((milestone) => ({
    milestone,
    stage,
    at: story.now,
    on: '2027-01-04' as const,
    seq: 9,
  }));
  const letter = { ...letterOf(story.procedure, 'appealAcknowledgement'), key: 'only', stage, ...more };
  return {
    ...facts,
    procedure: { ...facts.procedure, letters: [letter] },
    state: { ...facts.state, reached: marks },
  };
};

describe('a letter that went', () => {
  // A copy for each recipient (OTO step 16), notice of another hearing (OTO step 14), an answer for a point that was on hold (OTO 206), and
  // another extension, which is a breach and is told all the same (NAM ?3).
  const more: readonly Milestone[] = [
    'outcomeSent',
    'findingsSent',
    'hearingNoticeSent',
    'holdingLetterSent',
    'expectedDateGiven',
  ];

  it.each(MILESTONES)('[OTO-S16b] can be owed again, or not: %s', (mark) => {
    const marks = [mark];
    expect(lettersToSend(only(assigned(), { marks }))).toHaveLength(1);
    expect(lettersToSend(only(assigned(), { marks }, marks))).toHaveLength(more.includes(mark) ? 1 : 0);
  });

  it('can be owed again, where one of several things it marks can', () => {
    const marks: Milestone[] = ['answeredInFull', 'outcomeSent'];
    expect(lettersToSend(only(assigned(), { marks }, marks))).toHaveLength(1);
  });

  it('can be owed while one of the things it marks was not reached', () => {
    const marks: Milestone[] = ['acknowledged', 'referenceGiven'];
    expect(lettersToSend(only(assigned(), { marks }, ['referenceGiven']))).toHaveLength(1);
    expect(lettersToSend(only(assigned(), { marks }, marks))).toEqual([]);
    const before = { marks, stage: 'complaint' };
    expect(lettersToSend(only(assigned(), before, ['referenceGiven']))).toHaveLength(1);
    expect(lettersToSend(only(assigned(), before, marks))).toEqual([]);
  });

  it('can be owed where it was reached in another stage, by a letter of this one', () => {
    const { state } = appealed();
    const facts = only(appealed(), { marks: ['acknowledged'] });
    const before = {
      milestone: 'acknowledged',
      stage: 'complaint',
      at: state.receivedAt!,
      on: '2026-12-21',
      seq: 2,
    } as const;
    expect(lettersToSend({ ...facts, state: { ...facts.state, reached: [before] } })).toHaveLength(1);
  });

  it('can be sent at any time, where it marks nothing', () => {
    expect(lettersToSend(only(assigned(), { marks: [] }))).toHaveLength(1);
    expect(lettersToSend(only(assigned(), { marks: [], stage: 'complaint' }))).toEqual([]);
  });
});

describe('what letters let a case reach', () => {
  it('[OTO-S16b] is what each of its copies marks', () => {
    const story = hearingStory(investigated);
    expect(marksOfAll(letterOf(story.procedure, 'subjectNotice'), story.facts(director))).toEqual([
      'subjectInformed',
    ]);
    const marks = marksOfAll(letterOf(story.procedure, 'findings'), story.facts(director));
    expect(marks.filter((mark) => mark === 'findingsSent')).toHaveLength(5);
    expect(marks.filter((mark) => mark === 'outcomeSent')).toHaveLength(1);
  });

  it('[NAM-7.2b] is the answer to this stage, for what has to be done before it', () => {
    expect(marksOfAnswers(assigned().facts(contact))).toEqual([
      'outcomeDated',
      'outcomeSent',
      'outcomeReceived',
    ]);
    expect(marksOfAnswers(received().facts(contact))).toEqual([]);
  });

  it('[OTO-S6] is naming who deals with it, for giving it to somebody', () => {
    const story = hearingStory(investigated.slice(0, 4));
    expect(marksNamingHandler(story.facts(director))).toEqual(['acknowledged', 'referenceGiven']);
    expect(marksNamingHandler(hearingStory(investigated).facts(director))).toEqual([]);
  });
});
