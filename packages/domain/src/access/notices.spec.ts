import { describe, expect, it } from 'vitest';
import { at, CaseStory, complainant, staff } from '../../testing/given-when-then.ts';
import { answered, appealed, contact, director, friday } from '../../testing/retold.ts';
import { concluded, heard, hearingStory, investigated } from '../../testing/retold-hearing.ts';
import { threePoints } from '../../testing/story.ts';
import { recordedRow } from '../history/events.ts';
import type { EventType } from '../history/events.ts';
import type { Colleague } from '../history/facts.ts';
import type { Actor, Holder } from '../people.ts';
import { publishedProcedure } from '../procedures/published.ts';
import { noticesFor } from './notices.ts';

/** Everybody of 1-2-1 Mentors: two directors, one who left the role yesterday, and the three of the panel. */
const colleague = (personId: string, ...roles: string[]): Colleague => ({ personId, roles, panel: false });

const everybody: readonly Colleague[] = [
  colleague('office', 'administrator'),
  colleague('director', 'director'),
  colleague('second', 'director', 'mentor'),
  colleague('manager', 'operationalManager'),
  colleague('senior', 'seniorManager'),
  colleague('mentor', 'mentor'),
  ...['chair', 'governor', 'teacher'].map((id): Colleague => ({ personId: id, roles: [], panel: true })),
];

/** Who hears of the last event of a kind, done by this actor: whom, of what, and of which letter. */
function hear(
  { history, state, procedure }: CaseStory,
  type: EventType,
  by: Actor,
  people: readonly Holder[] = everybody,
): readonly string[] {
  const event = history.findLast((each) => each.type === type);
  if (event === undefined) throw new Error(`There was no ${type}.`);
  return noticesFor({ event, state, procedure, people, by }).map((notice) => {
    const to = typeof notice.to === 'string' ? notice.to : notice.to.join(', ') || 'nobody';
    return `${notice.about} to ${to}${'letterId' in notice ? ` of ${notice.letterId}` : ''}`;
  });
}

const underway = () => hearingStory(investigated.slice(0, 5));

const whole = (steps: number) => hearingStory([...investigated, ...heard, ...concluded].slice(0, steps));

describe('a complaint that arrives', () => {
  it('[OTO-S2a] [1MM-1h] is told at once to whoever made it, to who receives complaints and to who assesses them', () => {
    expect(hear(friday(), 'ComplaintReceived', complainant)).toEqual([
      'received to complainant',
      'received to office, director, second, manager',
      'received to senior',
    ]);
  });

  it('[OTO-S1b] is told to the complainant too when somebody took it down, who need not be told', () => {
    expect(hear(friday(), 'ComplaintReceived', staff('office', 'administrator'))).toEqual([
      'received to complainant',
      'received to director, second, manager',
      'received to senior',
    ]);
  });

  it('[OTO-MON-11] about the Director is told to nobody who is or was the Director since, and to who stands in', () => {
    const story = new CaseStory(publishedProcedure('one-to-one-mentors')).when(
      at('2026-08-28'),
      complainant,
      'ReceiveComplaint',
      { ...threePoints, about: ['director'] },
    );
    const left = {
      ...colleague('office', 'administrator'),
      former: [{ role: 'director', toOn: '2026-08-28' as const }],
    };
    expect(hear(story, 'ComplaintReceived', complainant, [...everybody.slice(1), left])).toEqual([
      'received to complainant',
      'received to manager',
      'received to senior',
    ]);
  });

  it('reaches nobody where nobody holds the role, and says so', () => {
    expect(hear(friday(), 'ComplaintReceived', complainant, [])).toEqual([
      'received to complainant',
      'received to nobody',
      'received to nobody',
    ]);
  });
});

describe('work that is handed on', () => {
  it('[OTO-S2b] goes to who assigns it, once it is assessed', () => {
    expect(hear(whole(3), 'ComplaintAssessed', staff('senior', 'seniorManager'))).toEqual([
      'news to director, second, manager',
    ]);
  });

  it('[OTO-S6] is told to the person who deals with it now, unless they took it themselves', () => {
    expect(hear(whole(4), 'HandlerAssigned', staff('senior', 'seniorManager'))).toEqual([
      'assigned to director',
    ]);
    expect(hear(whole(4), 'HandlerAssigned', director)).toEqual(['assigned to nobody']);
  });

  it('[OTO-CONF-3] is told to nobody named in the complaint, whatever they are asked to do in it', () => {
    const story = whole(4).when(at('2026-08-31'), staff('senior', 'seniorManager'), 'NameSubject', {
      personId: 'director',
      roles: [],
      description: '',
    });
    expect(hear(story, 'HandlerAssigned', staff('senior', 'seniorManager'))).toEqual(['assigned to nobody']);
  });
});

describe('a message', () => {
  it('[OTO-S10d] of staff is told to the complainant', () => {
    const story = underway().when(at('2026-09-01'), director, 'SendMessage', { message: 'We have begun.' });
    expect(hear(story, 'MessageSent', director)).toEqual(['message to complainant']);
  });

  it('of the complainant is told to whoever handles it', () => {
    const story = underway().when(at('2026-09-01'), complainant, 'SendMessage', { message: 'Any news?' });
    expect(hear(story, 'MessageSent', complainant)).toEqual(['message to director']);
  });

  it('of the complainant is told to who receives complaints while nobody handles it', () => {
    const story = friday().when(at('2026-08-29'), complainant, 'SendMessage', { message: 'Any news?' });
    expect(hear(story, 'MessageSent', complainant)).toEqual(['message to office, director, second, manager']);
  });
});

describe('a letter', () => {
  it('[NAM-2.3d] to the complainant is told to them, and which letter', () => {
    const story = underway();
    expect(hear(story, 'LetterSent', director)).toEqual([
      `letter to complainant of ${story.last('LetterSent')?.letterId}`,
    ]);
  });

  it('[OTO-CONF-3] to somebody else is told to nobody by this', () => {
    const story = hearingStory([...investigated, ...heard.slice(0, 7)]);
    expect(story.last('LetterSent')?.to).toBe('role:director');
    expect(hear(story, 'LetterSent', director)).toEqual([]);
  });
});

describe('going on to the next stage', () => {
  it('[OTO-S12a] is told to who hands the work out and to who convenes the panel, when it was asked for in time', () => {
    expect(hear(whole(14), 'NextStageRequested', complainant)).toEqual([
      'next stage asked to director, second, manager, senior',
      'next stage asked to director, second',
    ]);
  });

  it('[NAM-8.1b] is told to the handler, who has to decide, when it was asked for too late', () => {
    const late = answered().when(at('2027-02-01'), complainant, 'RequestNextStage', {
      to: 'appeal',
      answers: {},
    });
    const people = [colleague('contact', 'contact', 'investigator'), colleague('other', 'contact')];
    expect(hear(late, 'NextStageRequested', complainant, people)).toEqual(['late request to contact']);
    expect(hear(appealed(), 'NextStageRequested', complainant, people)).toEqual([
      'next stage asked to contact, other',
      'next stage asked to nobody',
    ]);
    late.when(at('2027-02-02'), contact, 'DecideLateRequest', { accepted: true, reason: 'They were ill.' });
    expect(hear(late, 'LateRequestDecided', contact, people)).toEqual(['news to complainant']);
  });
});

it('nobody hears of a note, nor of what this release does not know', () => {
  const story = underway().when(at('2026-09-01'), director, 'AddNote', { kind: 'note', note: 'Rang.' });
  expect(hear(story, 'NoteAdded', director)).toEqual([]);
  const { state, procedure, now } = story;
  const event = recordedRow({
    type: 'RefundPaid',
    version: 1,
    data: {},
    seq: 9,
    at: now,
    actor: { kind: 'staff' },
  });
  expect(noticesFor({ event, state, procedure, people: everybody, by: director })).toEqual([]);
});
