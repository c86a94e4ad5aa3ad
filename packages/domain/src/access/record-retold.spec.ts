import { describe, expect, it } from 'vitest';
import { at, complainant } from '../../testing/given-when-then.ts';
import { assigned, concluded, contact } from '../../testing/retold.ts';
import { hearingStory, wholeHearing } from '../../testing/retold-hearing.ts';
import { readRecord } from '../../testing/said-in-record.ts';
import { messagesOf, subjectTextsOf } from './record.ts';

/** The record with only how many texts stand behind each line: which they are is said of each event by itself. */
const read = (history: Parameters<typeof readRecord>[0]): readonly string[] =>
  readRecord(history).map((line) =>
    line.replace(/\[(.*)\]$/, (_all, ids: string) => `[${ids.split(' ').filter(Boolean).length}]`),
  );

describe('the record of a complaint that went to a hearing', () => {
  const story = hearingStory(wholeHearing);
  const pointIds = story.state.points.map(({ id }) => id);
  const step = (name: string) => `HearingStepTaken step:step=${name} [0]`;
  const letter = (name: string, to = 'complainant') =>
    `LetterSent letter:letter=${name} to:recipient=${to} channel:channel=portal [0]`;
  const readPapers = (who: string) => `PapersRead who:person=${who} version:number=1 [0]`;

  it('tells the investigation: what came in, who was given it, what was found, and what was sent', () => {
    expect(read(story.history).slice(0, 16)).toEqual([
      'ComplaintReceived channel:channel=portal [0]',
      'SubjectNamed who:person=mentor [1]',
      'ComplaintAssessed seriousness:seriousness=serious + InformLater date:day=2026-09-02 [1]',
      'HandlerAssigned who:person=director role:role=director stage:stage=formal [0]',
      `ReferenceMinted reference:text=${story.state.referenceId} [0]`,
      letter('reference'),
      letter('timescale'),
      `SpokenExplanationGiven at:moment=${at('2026-09-03', '09:50')} [1]`,
      `FindingRecorded number:point=${pointIds[0]} word:outcome@formal=upheld [1]`,
      `FindingRecorded number:point=${pointIds[1]} word:outcome@formal=partlyUpheld [1]`,
      `FindingRecorded number:point=${pointIds[2]} word:outcome@formal=notUpheld [1]`,
      'OutcomeDecided stage:stage=formal word:outcome@formal=partlyUpheld + RedressOffered offers:redress@formal=apology offers:redress@formal=steps [1]',
      'WindowAgreed date:day=2026-09-28 [0]',
      letter('outcome'),
      'NextStageRequested stage:stage=panel [0]',
      'StageOpened stage:stage=panel [0]',
    ]);
  });

  it('tells the hearing: who sat, what they read, each step, that each voted and what came of it, never who voted how', () => {
    expect(read(story.history).slice(16)).toEqual([
      'PanelMemberAppointed who:person=chair part:part=isChair part:part=isIndependent [0]',
      'PanelMemberAppointed who:person=governor part:part=isMember [0]',
      'PanelMemberAppointed who:person=teacher part:part=isMember [0]',
      `HearingArranged at:moment=${at('2026-10-08', '14:00')} [1]`,
      letter('hearingNotice'),
      letter('hearingNotice', 'role:director'),
      'PapersReleased version:number=1 count:number=3 [0]',
      ...['chair', 'governor', 'teacher'].map(readPapers),
      'HearingOpened who:person=chair who:person=governor who:person=teacher [0]',
      ...['introduction', 'complaint', 'questionsToComplainant', 'response'].map(step),
      ...['questionsToRespondent', 'witnesses', 'finalStatements', 'close'].map(step),
      'HearingEnded [0]',
      ...['teacher', 'governor', 'chair'].map((who) => `VoteCast who:person=${who} [0]`),
      'PanelDecided word:outcome=partlyUpheld carried:carried=by a majority [0]',
      'PanelFindingsRecorded [5]',
      ...['complainant', 'role:operationalManager', 'role:director', 'organisation', 'subject'].map((to) =>
        letter('findings', to),
      ),
      'CaseClosed reason:closure=final [0]',
    ]);
  });
});

describe('the record of an appeal', () => {
  it('tells each stage with its own words for its outcome', () => {
    const told = read(concluded().history);
    expect(told).toContain(
      'OutcomeDecided stage:stage=appeal word:outcome@appeal=makeChanges + RedressOffered offers:redress@appeal=apology [1]',
    );
    expect(told).toContain('HandlerAssigned who:person=reviewer role:role=reviewer stage:stage=appeal [0]');
    expect(told.at(-1)).toBe('CaseClosed reason:closure=final [0]');
  });
});

describe('messages and descriptions', () => {
  it('are told apart by who wrote them, in their order', () => {
    const story = assigned()
      .when(at('2026-12-21'), complainant, 'SendMessage', { message: 'Is there news?' })
      .when(at('2026-12-22'), contact, 'SendMessage', { message: 'Not yet.' });
    expect(messagesOf(story.history)).toMatchObject([
      { from: 'complainant', at: at('2026-12-21'), byPersonId: null },
      { from: 'staff', at: at('2026-12-22'), byPersonId: 'contact' },
    ]);
    expect(messagesOf(assigned().history)).toEqual([]);
  });

  it('are kept by id: who it is about is nowhere but in the text', () => {
    const story = hearingStory(wholeHearing);
    expect(subjectTextsOf(story.history)).toEqual([story.last('SubjectNamed')?.subjectId]);
    expect(subjectTextsOf(assigned().history)).toEqual([]);
  });
});
