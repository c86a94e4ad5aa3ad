import { describe, expect, it } from 'vitest';
import { at, complainant, staff } from '../../../testing/given-when-then.ts';
import {
  answered,
  appealed,
  assigned,
  concluded,
  contact,
  decided,
  received,
  reviewer,
} from '../../../testing/retold.ts';

const codes = (refusals: readonly { code: string; field?: string }[]) =>
  refusals.map(({ code, field }) => `${code}${field === undefined ? '' : `:${field}`}`);
const monday = at('2027-01-04');
const upheld = {
  outcome: 'upheld',
  reasons: 'Nobody came.',
  redress: ['apology'],
  omitted: {},
  signature: 'Priya Nair',
};

describe('deciding an outcome', () => {
  it('[NAM-7.4] needs an apology when the complaint is upheld', () => {
    expect(codes(assigned().refuses(monday, contact, 'DecideOutcome', { ...upheld, redress: [] }))).toEqual([
      'redress due:omitted.apology',
    ]);
  });

  it('[NAM-7.4] takes a recorded reason in place of the apology', () => {
    const decision = { ...upheld, redress: [], omitted: { apology: 'The complainant asked for none.' } };
    const story = assigned().when(monday, contact, 'DecideOutcome', decision);
    expect(story.last('OutcomeDecided')?.redressOmitted).toHaveLength(1);
  });

  it('[NAM-7.4] stays quiet when nothing is upheld', () => {
    const decision = { ...upheld, outcome: 'notUpheld', redress: [] };
    expect(assigned().refuses(monday, contact, 'DecideOutcome', decision)).toEqual([]);
  });

  it('[NAM-FORM-18] is signed off by the investigator', () => {
    expect(
      codes(assigned().refuses(monday, contact, 'DecideOutcome', { ...upheld, signature: ' ' })),
    ).toEqual(['no sign-off:signature']);
  });

  it('gives reasons to somebody who is refused', () => {
    const decision = { ...upheld, outcome: 'notUpheld', redress: [], reasons: '' };
    expect(codes(assigned().refuses(monday, contact, 'DecideOutcome', decision))).toEqual([
      'no reasons:reasons',
    ]);
  });

  it('is not for the complainant, not before somebody handles it, and not twice', () => {
    expect(assigned().gate(complainant, 'DecideOutcome')?.code).toBe('staff only');
    expect(received().gate(contact, 'DecideOutcome')?.code).toBe('no outcome here');
    expect(answered().gate(contact, 'DecideOutcome')?.code).toBe('outcome stands');
  });
});

describe('appealing', () => {
  it('[NAM-8.1a] opens the third stage on the last day of the window, however late in the evening', () => {
    expect(appealed().state).toMatchObject({
      stage: 'appeal',
      stagesOpened: ['complaint', 'investigation', 'appeal'],
    });
  });

  it('[NAM-8.1b] leaves an appeal on the next day to staff, with a reason', () => {
    const story = answered().when(at('2027-01-27', '00:05'), complainant, 'RequestNextStage', {
      to: 'appeal',
      answers: {},
    });
    expect(story.state.stage).toBe('investigation');
    expect(
      codes(story.refuses(at('2027-01-27'), contact, 'DecideLateRequest', { accepted: true, reason: '' })),
    ).toEqual(['no reason for the late request:reason']);
    story.when(at('2027-01-27'), contact, 'DecideLateRequest', {
      accepted: true,
      reason: 'They were in hospital.',
    });
    expect(story.state.stage).toBe('appeal');
  });

  it('is not possible before there is an outcome', () => {
    expect(assigned().gate(complainant, 'RequestNextStage')?.code).toBe('no outcome yet');
  });

  it('[NAM-8.2b] is reviewed by somebody else when somebody else is there', () => {
    const story = appealed();
    const nextDay = at('2027-01-27');
    expect(
      codes(story.refuses(nextDay, contact, 'AssignHandler', { role: 'reviewer', personId: 'contact' })),
    ).toEqual(['role not held:personId']);
    story.when(nextDay, contact, 'AssignHandler', { role: 'reviewer', personId: 'reviewer' });
    expect(story.last('HandlerAssigned')?.independence).toBe('met');
  });

  it('[NAM-8.2b] says so when nobody independent is there', () => {
    const story = appealed();
    story.directory = [{ personId: 'contact', roles: ['contact', 'investigator', 'reviewer'], panel: false }];
    story.when(at('2027-01-27'), contact, 'AssignHandler', { role: 'reviewer', personId: 'contact' });
    expect(story.last('HandlerAssigned')?.independence).toBe('nobody independent available');
  });

  it('[NAM-8.2c] ends in one of exactly two results, and upholding the action counts against the complainant', () => {
    const story = appealed().when(at('2027-01-27'), contact, 'AssignHandler', {
      role: 'reviewer',
      personId: 'reviewer',
    });
    expect(
      codes(story.refuses(at('2027-02-08'), reviewer, 'DecideOutcome', { ...upheld, outcome: 'upheld' })),
    ).toEqual(['not in the list:outcome']);
    story.when(at('2027-02-08'), reviewer, 'DecideOutcome', {
      outcome: 'upholdAction',
      reasons: 'The bill was right.',
      redress: [],
      omitted: {},
    });
    expect(story.last('OutcomeDecided')).toMatchObject({ outcome: 'upholdAction', effect: 'against' });
  });
});

describe('deciding an appeal', () => {
  const reviewed = () =>
    appealed().when(at('2027-01-27'), contact, 'AssignHandler', { role: 'reviewer', personId: 'reviewer' });

  it('[NAM-8.2b] is not for whoever decided what is appealed against', () => {
    expect(reviewed().gate(contact, 'DecideOutcome')).toMatchObject({ code: 'handled an earlier stage' });
    expect(reviewed().gate(contact, 'RecordFinding')).toMatchObject({ code: 'handled an earlier stage' });
  });

  it('[NAM-8.2b] is for the reviewer', () => {
    expect(reviewed().gate(reviewer, 'DecideOutcome')).toBeUndefined();
  });

  it('[NAM-8.2b] is for the same person where the case says that nobody else was there', () => {
    const story = appealed();
    const alone = staff('contact', 'contact', 'investigator', 'reviewer');
    story.directory = [{ personId: 'contact', roles: ['contact', 'investigator', 'reviewer'], panel: false }];
    expect(story.gate(alone, 'DecideOutcome')).toMatchObject({ code: 'handled an earlier stage' });
    story.when(at('2027-01-27'), alone, 'AssignHandler', { role: 'reviewer', personId: 'contact' });
    expect(story.gate(alone, 'DecideOutcome')).toBeUndefined();
  });
});

describe('the end of an appeal', () => {
  it('[NAM-8.4b] is final: the letter closes the case and nothing further can be asked for', () => {
    expect(concluded().state.status).toBe('closed');
    expect(concluded().gate(complainant, 'RequestNextStage')?.code).toBe('final');
  });

  it('[NAM-8.5c] gives one month from receiving the letter to ask for advice', () => {
    expect(concluded().clock('advice').dueOn).toBe('2027-03-09');
  });

  it('[NAM-8.5c] counts a letter by post from two days later, one in the portal from the day it went, however late', () => {
    const posted = answered().last('LetterSent');
    expect(posted?.receivedOn).toBe('2027-01-06');
    const byPost = decided().when(at('2027-01-06', '23:00'), contact, 'SendLetter', {
      letter: 'outcome',
      to: 'complainant',
      channel: 'post',
      datedOn: '2027-01-06',
      blocks: { apology: 'We are sorry.', noRecurrence: 'Mentors now ring.' },
      omitted: {},
    });
    expect(byPost.last('LetterSent')?.receivedOn).toBe('2027-01-08');
  });
});

describe('closing', () => {
  it('[NAM-8.1b] is possible for a lapsed window once it has lapsed', () => {
    const system = { kind: 'system' as const };
    const story = answered();
    expect(
      codes(story.refuses(at('2027-01-26'), system, 'CloseCase', { reason: 'windowLapsed', note: '' })),
    ).toEqual(['window open:reason']);
    story.when(at('2027-01-27'), system, 'CloseCase', { reason: 'windowLapsed', note: '' });
    expect(story.state).toMatchObject({
      status: 'closed',
      closed: { reason: 'windowLapsed', on: '2027-01-27' },
    });
  });

  it('[NAM-10.2] starts six years of keeping the file', () => {
    const story = answered().when(at('2027-01-27'), { kind: 'system' }, 'CloseCase', {
      reason: 'windowLapsed',
      note: '',
    });
    expect(story.tells('retain')).toBe('2033-01-27, running');
  });

  it('is not a way round an answer that is owed', () => {
    const early = assigned();
    expect(
      codes(early.refuses(at('2026-12-21'), contact, 'CloseCase', { reason: 'final', note: 'Enough.' })),
    ).toEqual(['no final outcome:reason']);
    expect(
      codes(early.refuses(at('2026-12-21'), contact, 'CloseCase', { reason: 'settled', note: ' ' })),
    ).toEqual(['no reason for closing:note']);
    expect(
      codes(
        early.refuses(at('2026-12-21'), contact, 'CloseCase', { reason: 'limitedByAnonymity', note: 'Who?' }),
      ),
    ).toEqual(['not anonymous:reason']);
    expect(
      codes(
        early.refuses(at('2026-12-21'), { kind: 'system' }, 'CloseCase', { reason: 'settled', note: 'So.' }),
      ),
    ).toEqual(['people only:reason']);
  });

  it('[NAM-5.1] is possible early, with how it was settled on the file', () => {
    const story = assigned().when(at('2026-12-21'), contact, 'CloseCase', {
      reason: 'settled',
      note: 'They accepted our apology on the phone.',
    });
    expect(story.state.closed?.reason).toBe('settled');
  });

  it('wants a reason that the procedure names', () => {
    expect(
      codes(answered().refuses(at('2027-01-27'), contact, 'CloseCase', { reason: 'bored', note: '' })),
    ).toEqual(['not in the list:reason']);
  });
});
