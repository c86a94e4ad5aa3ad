import { describe, expect, it } from 'vitest';
import { at, complainant } from '../../testing/given-when-then.ts';
import { answered, appealed, assigned } from '../../testing/retold.ts';
import { heard, hearingStory, investigated, subjectTold } from '../../testing/retold-hearing.ts';
import type { Rendition } from '../procedure/vocabulary.ts';
import { nextActsOfComplainant } from '../acts/next-acts-of-complainant.ts';
import { promises, stageRail } from '../clocks/promises.ts';
import { isToSubject } from './sights.ts';
import { historyFor, respondentIsTold } from './told-history.ts';

describe('what the complainant sees of a case', () => {
  it('[NAM-5.2] is where it stands among the stages', () => {
    const story = appealed();
    expect(
      stageRail(story.facts(complainant)).map(({ stage, standing }) => `${stage.key}: ${standing}`),
    ).toEqual(['concern: not needed', 'complaint: done', 'investigation: done', 'appeal: now']);
  });

  it('is every promise with its date, soonest first, broken ones too', () => {
    const story = assigned();
    const shown = promises(story.facts(complainant, at('2026-12-24')));
    expect(shown.map((clock) => `${clock.key} ${clock.status}`)).toEqual([
      'ack missed',
      'meet running',
      'respond running',
    ]);
  });

  it('[NAM-8.1a] is what they may do now, and until when', () => {
    const [message, appeal] = nextActsOfComplainant(answered().facts(complainant));
    expect(message).toMatchObject({ command: 'SendMessage' });
    expect(appeal).toMatchObject({
      command: 'RequestNextStage',
      to: 'appeal',
      until: { dueOn: '2027-01-26' },
    });
    expect(appeal?.refusal).toBeUndefined();
  });
});

describe('the history as the person complained about is told it', () => {
  const copy = (to: string, rendition: Rendition) => ({ to, rendition });

  it('[OTO-MON-11] has the letters to them, and to the role they hold when the complaint is about it', () => {
    expect(isToSubject(copy('subject', 'without complainant'), [])).toBe(true);
    expect(isToSubject(copy('role:director', 'without complainant'), ['director'])).toBe(true);
  });

  it('has no letter to another role, nor a copy naming the complainant that went out before they were named', () => {
    expect(isToSubject(copy('role:referrer', 'without complainant'), ['director'])).toBe(false);
    expect(isToSubject(copy('role:director', 'full'), ['director'])).toBe(false);
    expect(isToSubject(copy('role:director', 'without subject'), ['director'])).toBe(false);
    expect(isToSubject(copy('complainant', 'full'), ['director'])).toBe(false);
  });
});

describe('what the person complained about learns', () => {
  it('[OTO-S3] is nothing, not even that there are papers, until they are told', () => {
    const untold = hearingStory([...investigated, ...heard]);
    expect(respondentIsTold(historyFor('respondent', untold.history))).toBe(false);
  });

  it('[OTO-S3] begins when they are told', () => {
    const story = hearingStory([...investigated, subjectTold, ...heard]);
    expect(respondentIsTold(historyFor('respondent', story.history))).toBe(true);
  });
});
