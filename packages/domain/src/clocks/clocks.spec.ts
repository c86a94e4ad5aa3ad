import { describe, expect, it } from 'vitest';
import { after, at, type CaseStory, complainant } from '../../testing/given-when-then.ts';
import { answered, appealed, assigned, contact, friday, received } from '../../testing/retold.ts';
import { breaches, clocks, runningClocks } from './clocks.ts';

const holding = (
  datedOn: '2027-01-07' | '2027-01-06' | '2027-01-12',
  statedOn: '2027-01-20' | '2027-01-29',
) => ({
  letter: 'holding',
  to: 'complainant',
  channel: 'portal' as const,
  datedOn,
  blocks: { why: 'Two people have yet to be heard.' },
  statedOn,
  omitted: {},
});

const clocksOf = (story: CaseStory, on: string) =>
  clocks(story.state, story.procedure, story.calendar, at(on));

describe('clocks of a signed complaint received on Friday 18 December 2026', () => {
  it('[NAM-6.4b] [NAM-7.1b] [NAM-7.2b] fall due over Christmas as the calendar has it', () => {
    const story = received();
    expect(story.tells('ack')).toBe('2026-12-23, running');
    expect(story.tells('meet')).toBe('2026-12-31, running');
    expect(story.tells('respond')).toBe('2027-01-06, running');
  });

  it('[NAM-7.5a] open the holding letter when day ten has passed, not a minute before', () => {
    const story = assigned();
    expect(story.tells('hold', at('2027-01-06', '23:59'))).toBe('no date, waiting');
    expect(story.tells('hold', after('2027-01-06'))).toBe('2027-01-07, running');
    expect(story.tells('respond', after('2027-01-06'))).toBe('2027-01-06, missed');
  });

  it('[NAM-7.5b] run on to the final date that the holding letter gives, and show both breaches when that passes', () => {
    const story = assigned().when(
      at('2027-01-07'),
      contact,
      'SendLetter',
      holding('2027-01-07', '2027-01-20'),
    );
    expect(story.tells('hold')).toBe('2027-01-07, kept');
    expect(story.tells('final')).toBe('2027-01-20, running');
    const late = clocks(story.state, story.procedure, story.calendar, after('2027-01-20'));
    expect(breaches(late).map((clock) => clock.key)).toEqual(['ack', 'meet', 'respond', 'final']);
  });

  it('[NAM-7.5a] take a holding letter sent before day ten in place of the tenth day', () => {
    const story = assigned().when(
      at('2027-01-06'),
      contact,
      'SendLetter',
      holding('2027-01-06', '2027-01-20'),
    );
    expect(story.tells('respond', after('2027-01-06'))).toBe('2027-01-06, replaced');
    expect(story.tells('hold', after('2027-01-07'))).toBe('no date, waiting');
  });

  const twice = () =>
    assigned()
      .when(at('2027-01-07'), contact, 'SendLetter', holding('2027-01-07', '2027-01-20'))
      .when(at('2027-01-12'), contact, 'SendLetter', {
        ...holding('2027-01-12', '2027-01-29'),
        omitted: { extends: 'A witness fell ill.' },
      });

  it('[NAM-7.5b] count a second final date for nothing: the first was the promise', () => {
    const story = twice();
    expect(story.state.letters.map(({ promised }) => promised?.on)).toEqual(['2027-01-20', '2027-01-29']);
    expect(story.tells('final')).toBe('2027-01-20, running');
  });

  it('[NAM-7.5b] show the first final date as missed, though a second was given and kept', () => {
    expect(twice().tells('final', after('2027-01-20'))).toBe('2027-01-20, missed');
    const story = twice()
      .when(at('2027-01-28'), contact, 'DecideOutcome', {
        outcome: 'upheld',
        reasons: 'Nobody came.',
        redress: ['apology'],
        omitted: {},
        signature: 'Priya Nair',
      })
      .when(at('2027-01-28', '11:00'), contact, 'SendLetter', {
        letter: 'outcome',
        to: 'complainant',
        channel: 'portal',
        datedOn: '2027-01-28',
        blocks: { apology: 'We are sorry.', noRecurrence: 'Mentors now ring.' },
        omitted: {},
      });
    expect(story.tells('final')).toBe('2027-01-20, kept late');
  });

  it('[NAM-7.5b] stay quiet about a second date while the first still runs', () => {
    expect(breaches(clocksOf(twice(), '2027-01-20')).map(({ key }) => key)).not.toContain('final');
    expect(breaches(clocksOf(twice(), '2027-01-21')).map(({ key }) => key)).toContain('final');
  });

  it('[NAM-8.1b] give fourteen working days from the date of the outcome to appeal', () => {
    expect(answered().tells('appealWindow')).toBe('2027-01-26, running');
    expect(answered().tells('appealWindow', after('2027-01-26'))).toBe('2027-01-26, lapsed');
    expect(appealed().tells('appealWindow')).toBe('2027-01-26, kept');
  });

  it('[NAM-8.2a] [NAM-8.2c] count the appeal from the day it arrived', () => {
    const story = appealed();
    expect(story.tells('appealAck')).toBe('2027-01-29, running');
    expect(story.tells('appealDecide')).toBe('2027-02-09, running');
  });

  it('are kept late when the act comes after the day, and that stays to be seen', () => {
    const story = assigned();
    story.when(at('2026-12-24'), contact, 'SendLetter', {
      letter: 'acknowledgement',
      to: 'complainant',
      channel: 'portal',
      datedOn: '2026-12-24',
      blocks: { process: 'We will look into it.', useOfData: 'Only for this.' },
      omitted: {},
    });
    expect(story.tells('ack')).toBe('2026-12-23, kept late');
  });

  it('explain themselves', () => {
    expect(received().clock('ack').due?.explanation.length).toBeGreaterThan(2);
  });
});

describe('clocks of a complaint received on Friday 28 August 2026 at 15:10', () => {
  it('[OTO-S6] [OTO-S7a] [OTO-S10b] give 24 hours as the target and the end of the next working day as the limit', () => {
    const story = friday();
    expect(story.clock('ref24').due?.at).toBe('2026-08-29T14:10:00.000Z');
    expect(story.tells('ref')).toBe('2026-09-01, running');
    expect(story.tells('first')).toBe('2026-09-03, running');
    expect(story.tells('full')).toBe('2026-09-14, running');
  });

  it('name what is still to do, soonest first', () => {
    const story = friday();
    const next = runningClocks(clocks(story.state, story.procedure, story.calendar, story.now));
    expect(next.map((clock) => clock.key).slice(0, 3)).toEqual(['triage', 'ref24', 'ref']);
  });
});

it('a message from the complainant stops no clock', () => {
  const story = received().when(at('2026-12-21'), complainant, 'SendMessage', {
    message: 'Have you got this?',
  });
  expect(story.tells('ack')).toBe('2026-12-23, running');
});
