import { describe, expect, it } from 'vitest';
import { at, CaseStory, complainant, staff } from '../../testing/given-when-then.ts';
import {
  answered,
  assigned,
  contact,
  decided,
  director,
  operationalManager,
  reviewer,
  seniorManager,
} from '../../testing/retold.ts';
import { hearingStory, investigated, oneToOneStaff } from '../../testing/retold-hearing.ts';
import { aboutTheDirector } from '../../testing/panel-retold.ts';
import { missedSessions } from '../../testing/story.ts';
import { publishedProcedure } from '../procedures/published.ts';
import { said } from '../../testing/said.ts';

const underway = () => hearingStory(investigated.slice(0, 5));
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('the work of a stage', () => {
  it('is for whoever handles it, and for nobody who could only have been given it', () => {
    const story = underway();
    for (const command of ['RecordMeeting', 'RecordSpokenExplanation', 'SetWindow'] as const) {
      expect(story.gate(operationalManager, command)?.code).toBe('handler only');
      expect(story.gate(director, command)).toBeUndefined();
    }
  });

  it('says whose it is', () => {
    expect(said(underway().gate(operationalManager, 'RecordMeeting'))).toBe(
      'This is for whoever handles the complaint now. Ask them, or have the case assigned to you.',
    );
  });

  it('is open to the duty while nobody handles it', () => {
    expect(hearingStory(investigated.slice(0, 3)).gate(operationalManager, 'RecordMeeting')).toBeUndefined();
  });
});

describe('a refusal for want of a duty', () => {
  it('[OTO-MON-11] names who stands in, never the person the complaint is about', () => {
    const message = said(aboutTheDirector().gate(seniorManager, 'ArrangeHearing'));
    expect(message).toContain('Operational Manager');
    expect(message).not.toContain('Director');
  });

  it('says in plain words that nobody is left', () => {
    const story = hearingStory(investigated.slice(0, 3)).when(
      at('2026-08-28', '17:00'),
      seniorManager,
      'NameSubject',
      {
        roles: ['director', 'operationalManager'],
        description: 'Both of them.',
      },
    );
    expect(said(story.gate(seniorManager, 'ArrangeHearing'))).toContain('names nobody who may do this');
  });

  it('names the role where nobody is complained about', () => {
    expect(said(underway().gate(staff('other', 'mentor'), 'AssessComplaint'))).toContain('Senior manager');
  });
});

describe('naming a person', () => {
  const name = (story: CaseStory, personId: string) =>
    story.when(at('2026-08-28', '17:00'), seniorManager, 'NameSubject', {
      personId,
      roles: [],
      description: 'Named in the complaint.',
    });

  it('[OTO-FP-2] is naming the role that only they hold: a complaint about the Director goes to the panel', () => {
    const story = name(underway(), 'director');
    expect([story.state.stage, story.state.about]).toEqual(['panel', ['director']]);
    expect(story.gate(operationalManager, 'AppointPanelMember')).toBeUndefined();
    expect(story.gate(director, 'AppointPanelMember')?.code).toBe('subject');
  });

  it('leaves a role alone that somebody else holds too, or that has no duties', () => {
    const story = hearingStory(investigated.slice(0, 3));
    story.directory = [...oneToOneStaff, { personId: 'second', roles: ['director'], panel: false }];
    expect(name(story, 'director').state.about).toEqual([]);
    expect(name(underway(), 'mentor').state.about).toEqual([]);
  });

  it('leaves somebody who stands in for them, so that the case goes on', () => {
    const story = hearingStory(investigated.slice(0, 1)).when(
      at('2026-08-28', '16:00'),
      director,
      'NameSubject',
      {
        personId: 'senior',
        roles: [],
        description: 'The senior manager.',
      },
    );
    expect(story.gate(seniorManager, 'AssessComplaint')?.code).toBe('subject');
    expect(story.gate(operationalManager, 'AssessComplaint')).toBeUndefined();
  });
});

describe('an investigator', () => {
  const triaged = () => hearingStory(investigated.slice(0, 3));
  const manager = { role: 'operationalManager', personId: 'manager' };

  it('[OTO-S9a] is nobody who was recorded as having had a part in what happened', () => {
    const story = triaged().when(at('2026-08-28', '16:08'), seniorManager, 'RecordInvolvement', {
      personId: 'manager',
    });
    expect(codes(story.refuses(at('2026-08-28', '16:10'), seniorManager, 'AssignHandler', manager))).toEqual([
      'had a part',
    ]);
  });

  it('[OTO-S9a] is nobody the complaint is about', () => {
    const story = triaged().when(at('2026-08-28', '16:08'), seniorManager, 'NameSubject', {
      personId: 'manager',
      roles: [],
      description: 'The manager.',
    });
    expect(codes(story.refuses(at('2026-08-28', '16:10'), seniorManager, 'AssignHandler', manager))).toEqual([
      'about this person',
    ]);
  });

  it('[OTO-S9a] may have received or assessed it: that is no part in its substance', () => {
    const story = triaged().when(at('2026-08-28', '16:08'), operationalManager, 'AddNote', {
      kind: 'call',
      note: 'Rang back.',
    });
    expect(story.refuses(at('2026-08-28', '16:10'), seniorManager, 'AssignHandler', manager)).toEqual([]);
  });
});

describe('a signature', () => {
  const dictated = () =>
    new CaseStory(publishedProcedure('not-alone-mentoring')).when(
      at('2026-12-18'),
      contact,
      'ReceiveComplaint',
      {
        ...missedSessions,
        channel: 'phone',
        inWriting: false,
        scribe: 'staff',
        signature: undefined,
      },
    );
  const signs = { name: 'Morgan Ellis', declared: true } as const;

  it('[NAM-6.1b] is recorded by staff from paper', () => {
    const story = dictated().when(at('2026-12-24'), contact, 'SignComplaint', { ...signs, how: 'on paper' });
    expect(story.tells('ack')).toBe('2026-12-31, running');
  });

  it('[NAM-6.1b] is never typed by staff in somebody else’s name', () => {
    expect(
      codes(dictated().refuses(at('2026-12-24'), contact, 'SignComplaint', { ...signs, how: 'typed name' })),
    ).toEqual(['signature on paper']);
  });

  it('[NAM-6.1b] is typed by the complainant', () => {
    expect(
      dictated().refuses(at('2026-12-24'), complainant, 'SignComplaint', { ...signs, how: 'typed name' }),
    ).toEqual([]);
  });
});

describe('the time to go on', () => {
  const outcome = (datedOn: '2027-01-05' | '2027-01-06') =>
    ({
      letter: 'outcome',
      to: 'complainant',
      channel: 'post',
      datedOn,
      blocks: { apology: 'We are sorry.', noRecurrence: 'Mentors now ring.' },
      omitted: {},
    }) as const;

  it('[NAM-8.1b] is not shortened by a letter dated back', () => {
    expect(codes(decided().refuses(at('2027-01-06'), contact, 'SendLetter', outcome('2027-01-05')))).toEqual([
      'letter dated back',
    ]);
  });

  it('[NAM-8.1b] counts from the day that stands on a letter that goes that day', () => {
    expect(decided().refuses(at('2027-01-06'), contact, 'SendLetter', outcome('2027-01-06'))).toEqual([]);
  });

  const told = () => hearingStory(investigated);
  const until = (on: '2026-09-21' | '2026-10-05' | '2026-09-28') => ({
    until: on,
    standing: 'agreed' as const,
  });

  it('[OTO-TBS-2] cannot be made shorter once the letter has told it', () => {
    expect(codes(told().refuses(at('2026-09-15'), director, 'SetWindow', until('2026-09-21')))).toEqual([
      'window promised',
    ]);
  });

  it('[OTO-TBS-2] can be made longer, and is changed freely before the letter', () => {
    expect(told().refuses(at('2026-09-15'), director, 'SetWindow', until('2026-10-05'))).toEqual([]);
    expect(
      hearingStory(investigated.slice(0, -1)).refuses(
        at('2026-09-15'),
        director,
        'SetWindow',
        until('2026-09-21'),
      ),
    ).toEqual([]);
  });
});

describe('a request written down by staff', () => {
  const asks = (receivedAt: string) => ({ to: 'appeal', receivedAt: at(receivedAt), answers: {} });

  it('counts from the day it came', () => {
    const story = answered().when(at('2027-01-28'), contact, 'RequestNextStage', asks('2027-01-26'));
    expect(story.tells('appealAck')).toBe('2027-01-29, running');
  });

  it('cannot have come before there was an outcome to appeal against', () => {
    expect(
      codes(answered().refuses(at('2027-01-28'), contact, 'RequestNextStage', asks('2027-01-05'))),
    ).toEqual(['request before the outcome']);
  });

  it('is for staff with a duty in the case, as the late request is for them to decide', () => {
    expect(answered().gate(reviewer, 'RequestNextStage')?.code).toBe('not your duty');
    expect(assigned().gate({ kind: 'system' }, 'RequestNextStage')?.code).toBe('staff only');
  });
});
