import { describe, expect, it } from 'vitest';
import { at, CaseStory, complainant, staff } from '../../testing/given-when-then.ts';
import { received, finding, outcome, opened, letter, hold, resume } from '../../testing/events-to-tell.ts';
import { found } from '../../testing/panel-retold.ts';
import { answered, appealed, assigned, contact, decided } from '../../testing/retold.ts';
import { threePoints } from '../../testing/story.ts';
import { publishedProcedure } from '../procedures/published.ts';
import { clocks } from '../clocks/clocks.ts';
import { stateOf } from '../history/evolve.ts';
import type { CaseEvent, Known } from '../history/events.ts';
import { RELATIONS } from './relation.ts';
import type { Audience } from './tellings.ts';
import { historyFor, historyTo } from './told-history.ts';

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

const audiences: readonly Audience[] = ['complainant', 'panel', 'respondent'];

const kinds = (history: readonly Known[]) => history.map(({ type }) => type);

const happened = (...events: readonly CaseEvent[]): readonly Known[] =>
  events.map((event, index) => ({
    ...event,
    seq: index + 1,
    at: at('2026-09-01'),
    by: { kind: 'staff', id: 'pat' },
  }));

const told = (...events: readonly CaseEvent[]) =>
  kinds(historyFor('complainant', happened(received, ...events)));

describe('what each relation reads of a history', () => {
  const { history } = found();

  it('[OTO-CONF-3] is all of it for who works the case, and nothing for who oversees it or is nothing to it', () => {
    expect(historyTo('handler', history)).toBe(history);
    expect(historyTo('duty', history)).toBe(history);
    expect(historyTo('overseer', history)).toEqual([]);
    expect(historyTo('none', history)).toEqual([]);
  });

  it('[OTO-CONF-3] is a part for everybody else, that of nobody like that of another', () => {
    const read = RELATIONS.filter((relation) => !['overseer', 'none'].includes(relation)).map((relation) =>
      JSON.stringify(historyTo(relation, history)),
    );
    expect(new Set(read).size).toBe(4);
    expect(historyTo('subject', history)).toEqual(historyFor('respondent', history));
    expect(historyTo('complainant', history)).toEqual(historyFor('complainant', history));
    expect(historyTo('panel', history)).toEqual(historyFor('panel', history));
  });
});

describe('what was decided', () => {
  it('[NAM-7.3a] is told with the letter that says so', () => {
    expect(told(finding(), outcome(), letter())).toEqual([
      'ComplaintReceived',
      'FindingRecorded',
      'OutcomeDecided',
      'LetterSent',
    ]);
    expect(told(finding(), outcome())).toEqual(['ComplaintReceived']);
  });

  it('[NAM-7.3a] is not told by a letter of anything else, nor by a copy for somebody else', () => {
    expect(told(outcome(), letter({ letter: 'timescale', marks: ['timescaleGiven'] }))).not.toContain(
      'OutcomeDecided',
    );
    expect(told(outcome(), letter({ to: 'role:director' }))).toEqual(['ComplaintReceived']);
  });

  it('[NAM-7.3a] is not told where it was decided again after the letter, until the next one', () => {
    expect(told(outcome(), letter(), outcome())).toEqual([
      'ComplaintReceived',
      'OutcomeDecided',
      'LetterSent',
    ]);
    expect(told(outcome(), letter(), outcome(), letter())).toHaveLength(5);
  });

  it('[NAM-7.3a] is told of its own stage: the answer to one is none to another', () => {
    expect(told(outcome(), opened('panel'), letter({ stage: 'panel' }))).not.toContain('OutcomeDecided');
    expect(told(opened('panel'), outcome('formal'), letter({ stage: 'formal' }))).toContain('OutcomeDecided');
    expect(told(opened('panel'), finding('p1', 'formal'), letter({ stage: 'formal' }))).toContain(
      'FindingRecorded',
    );
  });

  it('is told by letters alone, whatever a policy calls its stages', () => {
    const asked: CaseEvent = {
      type: 'NextStageRequested',
      data: {
        from: 'formal',
        to: 'complainant',
        receivedAt: at('2026-09-01'),
        late: false,
        answersId: 'answers',
      },
    };
    expect(told(outcome(), asked)).toEqual(['ComplaintReceived', 'NextStageRequested']);
  });

  it('[OTO-SEP-3] is not told of a point that was on hold when the letter went', () => {
    expect(told(finding(), hold, letter())).not.toContain('FindingRecorded');
    expect(told(finding('p2'), hold, letter())).toContain('FindingRecorded');
    expect(told(outcome(), hold, letter())).toContain('OutcomeDecided');
  });

  it('[OTO-SEP-5] is told of that point by the letter that goes once it is resumed', () => {
    expect(told(finding(), hold, resume, letter())).toContain('FindingRecorded');
    expect(told(finding(), hold, letter(), resume, letter())).toContain('FindingRecorded');
    expect(told(finding(), hold, letter(), resume)).not.toContain('FindingRecorded');
  });
});

describe('what a panel decided', () => {
  const decision = (round: number): CaseEvent => ({
    type: 'PanelDecided',
    data: { outcome: 'upheld', effect: 'for', carried: 'unanimous', round, decidedAt: at('2026-09-01') },
  });
  const findings: CaseEvent = { type: 'PanelFindingsRecorded', data: { findings: [] } };
  const sent = letter({ stage: 'panel', marks: ['findingsSent'] });

  it('[OTO-HEAR-6] is told to the complainant with the findings, in the stage that was opened for it', () => {
    expect(told(opened('panel'), decision(1), findings, sent)).toEqual([
      'ComplaintReceived',
      'StageOpened',
      'PanelDecided',
      'PanelFindingsRecorded',
      'LetterSent',
    ]);
    expect(told(opened('panel'), decision(1), findings)).toEqual(['ComplaintReceived', 'StageOpened']);
    expect(told(opened('panel'), decision(1), letter({ stage: 'formal' }))).not.toContain('PanelDecided');
  });

  it('[OTO-FP-2] is told where the complaint came straight to the panel', () => {
    const straight = { ...received, data: { ...received.data, stage: 'panel' } };
    const history = happened(straight, decision(1), sent);
    expect(kinds(historyFor('complainant', history))).toEqual([
      'ComplaintReceived',
      'PanelDecided',
      'LetterSent',
    ]);
  });

  it('[OTO-DEC-1] is known to the panel with how often it voted, and to nobody else', () => {
    const history = happened(received, opened('panel'), decision(3), sent);
    const rounds = audiences.map((audience) =>
      historyFor(audience, history).flatMap((event) =>
        event.type === 'PanelDecided' ? [event.data.round] : [],
      ),
    );
    expect(rounds).toEqual([[1], [3], []]);
  });
});
