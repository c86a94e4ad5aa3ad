import { describe, expect, it } from 'vitest';
import { at, CaseStory, complainant, staff } from '../../testing/given-when-then.ts';
import { answered, appealed, assigned, contact, decided } from '../../testing/retold.ts';
import { heard, hearingStory, investigated, subjectTold } from '../../testing/retold-hearing.ts';
import { threePoints } from '../../testing/story.ts';
import type { Rendition } from '../procedure/vocabulary.ts';
import { publishedProcedure } from '../procedures/published.ts';
import { clocks } from '../clocks/clocks.ts';
import { stateOf } from '../history/evolve.ts';
import { nextActsOfComplainant } from '../acts/next-acts-of-complainant.ts';
import { promises, stageRail } from '../clocks/promises.ts';
import { isToSubject } from './sights.ts';
import { historyFor, respondentIsTold } from './told-history.ts';

describe('the history as the complainant is told it', () => {
  it('keeps what was decided until the letter has gone', () => {
    expect(historyFor('complainant', decided().history).map((event) => event.type)).not.toContain(
      'OutcomeDecided',
    );
    expect(historyFor('complainant', answered().history).map((event) => event.type)).toContain(
      'OutcomeDecided',
    );
  });

  it('has no notes, no subject, no staff ids and no gap that shows them', () => {
    const story = assigned()
      .when(at('2026-12-21'), contact, 'AddNote', { kind: 'note', note: 'Rang the hall.' })
      .when(at('2026-12-21'), contact, 'NameSubject', { roles: [], description: 'The mentor' })
      .when(at('2026-12-22'), complainant, 'SendMessage', { message: 'Any news?' });
    const told = historyFor('complainant', story.history);
    expect(told.map((event) => event.seq)).toEqual(told.map((_event, index) => index + 1));
    expect(told.some((event) => event.type === 'NoteAdded' || event.type === 'SubjectNamed')).toBe(false);
    expect(told.every((event) => event.by.id === undefined)).toBe(true);
  });

  it('[OTO-S2a] says that a senior manager looked at it, and nothing of what they thought', () => {
    const story = new CaseStory(publishedProcedure('one-to-one-mentors'))
      .when(at('2026-11-02'), complainant, 'ReceiveComplaint', threePoints)
      .when(at('2026-11-02', '15:00'), staff('ruth', 'seniorManager'), 'AssessComplaint', {
        seriousness: 'very serious',
        informSubject: 'now',
        reason: 'A child was left alone.',
      });
    const told = historyFor('complainant', story.history);
    expect(told.find((event) => event.type === 'ComplaintAssessed')?.data).toEqual({
      seriousness: 'ordinary',
      informSubject: 'not yet',
    });
    const state = stateOf(told);
    const [triage] = clocks(state, story.procedure, story.calendar, at('2026-11-09'));
    expect(`${triage?.key} ${triage?.status}`).toBe('triage kept');
  });

  it('folds to the same clocks as the whole', () => {
    const story = appealed();
    const told = stateOf(historyFor('complainant', story.history));
    const shown = (state: typeof told) =>
      clocks(state, story.procedure, story.calendar, story.now)
        .filter((clock) => clock.rule.audience === 'everybody')
        .map((clock) => [clock.key, clock.status, clock.dueOn]);
    expect(shown(told)).toEqual(shown(story.state));
  });
});

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
  const letter = (to: string, rendition: Rendition) => ({ to, rendition });

  it('[OTO-MON-11] has the letters to them, and to the role they hold when the complaint is about it', () => {
    expect(isToSubject(letter('subject', 'without complainant'), [])).toBe(true);
    expect(isToSubject(letter('role:director', 'without complainant'), ['director'])).toBe(true);
  });

  it('has no letter to another role, nor a full copy that went out before they were named', () => {
    expect(isToSubject(letter('role:referrer', 'without complainant'), ['director'])).toBe(false);
    expect(isToSubject(letter('role:director', 'full'), ['director'])).toBe(false);
    expect(isToSubject(letter('complainant', 'full'), ['director'])).toBe(false);
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
