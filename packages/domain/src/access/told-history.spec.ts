import { describe, expect, it } from 'vitest';
import { at, CaseStory, complainant, staff } from '../../testing/given-when-then.ts';
import { aboutTheDirector, findingsLetter, found } from '../../testing/panel-retold.ts';
import {
  answered,
  appealed,
  assigned,
  contact,
  decided,
  director,
  operationalManager,
} from '../../testing/retold.ts';
import { heard, hearingStory, investigated, subjectTold } from '../../testing/retold-hearing.ts';
import { threePoints } from '../../testing/story.ts';
import type { Rendition } from '../procedure/vocabulary.ts';
import { publishedProcedure } from '../procedures/published.ts';
import { clocks } from '../clocks/clocks.ts';
import { stateOf } from '../history/evolve.ts';
import { nextActsOfComplainant } from '../acts/next-acts-of-complainant.ts';
import { promises, stageRail } from '../clocks/promises.ts';
import type { CaseEvent, EventData, Known } from '../history/events.ts';
import { RELATIONS } from './relation.ts';
import { isToSubject } from './sights.ts';
import type { Audience } from './tellings.ts';
import { historyFor, historyTo, respondentIsTold } from './told-history.ts';

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

const audiences: readonly Audience[] = ['complainant', 'panel', 'respondent'];
const kinds = (history: readonly Known[]) => history.map(({ type }) => type);
const received: CaseEvent<'ComplaintReceived'> = {
  type: 'ComplaintReceived',
  data: {
    kind: 'complaint',
    procedure: { key: 'one-to-one-mentors', version: 1 },
    stage: 'formal',
    trackingNumber: '7K3M-9QTX',
    channel: 'email',
    receivedAt: at('2026-09-01'),
    writtenAt: at('2026-09-01'),
    audience: 'parentCarer',
    anonymous: false,
    onBehalf: 'someone else',
    scribe: 'third party',
    signature: 'not asked',
    topics: ['criminal'],
    about: ['director'],
    site: 'main',
    points: ['p1', 'p2'],
    answersId: 'answers',
    calendarVersion: 'c1',
  },
};
const finding = (pointId = 'p1', stage = 'formal'): CaseEvent => ({
  type: 'FindingRecorded',
  data: { stage, pointId, outcome: 'upheld', effect: 'for', findingId: `finding-${pointId}` },
});
const outcome = (stage = 'formal'): CaseEvent => ({
  type: 'OutcomeDecided',
  data: { stage, outcome: 'upheld', effect: 'for', redress: [], redressOmitted: [] },
});
const opened = (stage: string): CaseEvent => ({
  type: 'StageOpened',
  data: { stage, openedAt: at('2026-09-01'), direct: false },
});
const letter = (more: Partial<EventData['LetterSent']> = {}): CaseEvent => ({
  type: 'LetterSent',
  data: {
    letter: 'outcome',
    letterId: 'letter',
    stage: 'formal',
    to: 'complainant',
    rendition: 'full',
    channel: 'post',
    sentAt: at('2026-09-01'),
    datedOn: '2026-09-01',
    receivedOn: '2026-09-03',
    marks: ['outcomeDated', 'outcomeSent'],
    omitted: [{ block: 'apology', reasonId: 'why' }],
    calendarVersion: 'c1',
    ...more,
  },
});
const hold: CaseEvent = {
  type: 'PointHeld',
  data: { pointId: 'p1', ground: 'disciplinary', heldOn: '2026-09-01', reasonId: 'why' },
};
const resume: CaseEvent = { type: 'PointResumed', data: { pointId: 'p1', resumedOn: '2026-09-01' } };
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

describe('letters', () => {
  const shown = (audience: Audience, ...more: readonly Partial<EventData['LetterSent']>[]) =>
    historyFor(audience, happened(received, ...more.map(letter))).flatMap((event) =>
      event.type === 'LetterSent' ? [`${event.data.letter} to ${event.data.to}`] : [],
    );

  it('[OTO-CONF-3] are known to the complainant where they went to them', () => {
    expect(shown('complainant', {}, { to: 'role:director' }, { to: 'subject' })).toEqual([
      'outcome to complainant',
    ]);
  });

  it('[OTO-S14b] [OTO-S16b] are known to the panel besides where they gave notice of a hearing or told the findings', () => {
    expect(
      shown(
        'panel',
        {},
        { letter: 'notice', to: 'role:director', marks: ['hearingNoticeSent', 'escalationAcknowledged'] },
        { letter: 'findings', to: 'organisation', marks: ['findingsSent'] },
        { letter: 'subjectNotice', to: 'subject', marks: ['subjectInformed'] },
        { letter: 'referrerNotice', to: 'role:referrer', marks: [] },
      ),
    ).toEqual(['outcome to complainant', 'notice to role:director', 'findings to organisation']);
  });

  const toDirector = { to: 'role:director', rendition: 'without complainant' } as const;
  const toMentor = { to: 'role:mentor', rendition: 'without complainant' } as const;

  it('[OTO-MON-11] are known to a respondent where they went to a role that the form named', () => {
    const toOrganisation = { to: 'organisation', rendition: 'without complainant' } as const;
    expect(shown('respondent', {}, toDirector, toMentor, toOrganisation, { to: 'subject' })).toEqual([
      'outcome to role:director',
      'outcome to subject',
    ]);
  });

  it('[OTO-S3] are known to a respondent where they went to a role that was named later', () => {
    const named: CaseEvent = {
      type: 'SubjectNamed',
      data: { roles: ['mentor'], subjectId: 'words' },
    };
    const history = happened(received, named, letter(toMentor));
    expect(historyFor('respondent', history).map(({ type }) => type)).toEqual([
      'ComplaintReceived',
      'LetterSent',
    ]);
  });

  it('[NAM-7.4] say to nobody outside why something was left out of them', () => {
    for (const audience of audiences) {
      const sent = historyFor(
        audience,
        happened(received, letter({ to: 'complainant' }), letter({ to: 'subject' })),
      );
      for (const event of sent) if (event.type === 'LetterSent') expect(event.data.omitted).toEqual([]);
      expect(kinds(sent)).toContain('LetterSent');
    }
  });
});

describe('what came in', () => {
  const first = (audience: Audience) => historyFor(audience, happened(received))[0]?.data;

  it('is whole for the complainant and for the panel', () => {
    expect(first('complainant')).toEqual(received.data);
    expect(first('panel')).toEqual(received.data);
  });

  it('[NAM-10.1d] says to a respondent nothing of who it was, how they came to it, or what they said', () => {
    const { audience: _who, ...rest } = received.data;
    expect(first('respondent')).toEqual({
      ...rest,
      trackingNumber: '',
      answersId: '',
      points: [],
      onBehalf: 'self',
      scribe: 'none',
    });
  });
});

describe('who did it', () => {
  const by = (audience: Audience, event: Known['by']) =>
    historyFor(
      audience,
      happened(received).map((first) => ({ ...first, by: event })),
    ).map((first) => first.by);

  it('is told to the complainant of what they did themselves', () => {
    const representative = { kind: 'complainant', party: 'representative' } as const;
    expect(by('complainant', representative)).toEqual([representative]);
  });

  it('[NAM-10.1d] is told to a panel and a respondent without who of them it was', () => {
    for (const audience of ['panel', 'respondent'] as const)
      expect(by(audience, { kind: 'complainant', party: 'representative' })).toEqual([
        { kind: 'complainant' },
      ]);
  });

  it('[OTO-S6] is never which of the staff: letters say that', () => {
    for (const audience of audiences)
      expect(by(audience, { kind: 'staff', id: 'pat' })).toEqual([{ kind: 'staff' }]);
  });
});

describe('a complaint about the Director', () => {
  it('[OTO-S3] [OTO-PUB-2] shows the Director that there is one and where it stands, and what went to them', () => {
    const story = aboutTheDirector().when(at('2026-03-23', '11:00'), operationalManager, 'SendLetter', {
      letter: 'subjectNotice',
      to: 'subject',
      channel: 'portal',
      datedOn: '2026-03-23',
      blocks: { nature: 'Pick-ups.', accompanied: 'Yes.', separate: 'Yes.', appeal: 'Yes.' },
      omitted: {},
    });
    const history = historyFor('respondent', story.history);
    expect(respondentIsTold(history)).toBe(true);
    expect(kinds(history)).toEqual(['ComplaintReceived', 'StageOpened', 'LetterSent']);
    expect(respondentIsTold(historyFor('respondent', aboutTheDirector().history))).toBe(false);
  });

  it('[OTO-S16b] shows whoever was complained about the findings, once their copy went', () => {
    const story = found().when(at('2026-04-10'), director, 'NameSubject', {
      personId: 'lewis',
      roles: [],
      description: 'The mentor',
    });
    expect(respondentIsTold(historyFor('respondent', story.history))).toBe(false);
    story.when(at('2026-04-10'), director, 'SendLetter', findingsLetter('subject'));
    expect(respondentIsTold(historyFor('respondent', story.history))).toBe(true);
  });
});
