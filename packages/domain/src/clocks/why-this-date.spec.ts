import { describe, expect, it } from 'vitest';
import { at, complainant } from '../../testing/given-when-then.ts';
import { answered } from '../../testing/retold.ts';
import { saidOfDate } from '../../testing/said.ts';
import { missedSessions } from '../../testing/story.ts';
import { calendarOf } from '../procedure/calendar-of.ts';
import { publishedProcedure } from '../procedures/published.ts';
import { clocks, type Clock } from './clocks.ts';
import { ifReceivedNow } from '../acts/intake/if-received-now.ts';
import { promises } from './promises.ts';
import { whyThisDate } from './why-this-date.ts';

const procedure = publishedProcedure('not-alone-mentoring');
const received = ifReceivedNow(
  { procedure, actor: complainant, now: at('2026-12-18'), calendar: calendarOf(procedure) },
  missedSessions,
);
const [acknowledged] = promises(received);
const why = (clock: Clock | undefined): readonly string[] =>
  clock === undefined ? [] : whyThisDate(clock).map(saidOfDate);

describe('why this date', () => {
  it('[NAM-6.4a] is what the policy gives, its clause, and each step of the count', () => {
    const lines = why(acknowledged);
    expect(lines[0]).toMatch(/^The policy gives 3 working days \(clause 6\.4, line/);
    expect(lines.slice(-3)).toEqual([
      'day 0 Fri 18 December 2026.',
      'skipped Sat, Sun.',
      'day 3 Wed 23 December 2026.',
    ]);
  });

  it('says how the policy was read where it leaves the start or the length open, and nothing of its other readings', () => {
    const clock = acknowledged as Clock;
    const rule = { ...clock.rule, readings: { count: 'Working days.', audience: 'Not about the date.' } };
    const lines = why({ ...clock, rule });
    expect(lines).toContain('How the policy is read: Working days.');
    expect(lines.join()).not.toContain('Not about the date.');
  });

  it('says how it reads each part of a time that the policy leaves open, one line a part', () => {
    const clock = acknowledged as Clock;
    const readings = { starts: 'A.', alsoStarts: 'B.', count: 'C.', replacedBy: 'D.', stops: 'E.' };
    const read = (rule: Partial<Clock['rule']>) =>
      why({ ...clock, rule: { ...clock.rule, ...rule } }).filter((line) => line.startsWith('How the'));
    expect(read({ readings })).toEqual(
      ['A', 'B', 'C', 'D', 'E'].map((each) => `How the policy is read: ${each}.`),
    );
    expect(read({ readings: undefined })).toEqual([]);
  });

  it('names the clause and its lines, one or several, and whether the policy gives a length at all', () => {
    const clock = acknowledged as Clock;
    const first = (rule: Partial<Clock['rule']>) => why({ ...clock, rule: { ...clock.rule, ...rule } })[0];
    const one = { clause: '6.4', line: 72 };
    expect(first({ from: one })).toBe('The policy gives 3 working days (clause 6.4, line 72).');
    expect(first({ from: { ...one, line: [72, 74] } })).toBe(
      'The policy gives 3 working days (clause 6.4, lines 72 to 74).',
    );
    expect(first({ from: one, count: { unit: 'stated' } })).toBe('The policy says so (clause 6.4, line 72).');
  });

  it('says of a time that the policy does not give that it was read into it, or that it is not in there', () => {
    const clock = acknowledged as Clock;
    const first = (from: Clock['rule']['from']) => why({ ...clock, rule: { ...clock.rule, from } })[0];
    expect(first({ inferred: 'As the first.' })).toBe('How the policy is read: As the first.');
    expect(first({ platformDefault: 'Ten days.' })).toBe('The policy does not say this. Ten days.');
  });

  it('says that a date was given in writing, and of a date nobody counted no steps', () => {
    const { due: _counted, ...stated } = acknowledged as Clock;
    const rule = { ...stated.rule, readings: {} };
    expect(why({ ...stated, rule, promised: true }).slice(1)).toEqual([
      'The date was given in writing, or agreed. It never moves earlier by itself.',
    ]);
  });

  it('says when it was done, and nothing of that before', () => {
    const { state, procedure: theirs, calendar, now } = answered().facts(complainant);
    const done = clocks(state, theirs, calendar, now).find(({ stoppedOn }) => stoppedOn !== undefined);
    expect(why(done).at(-1)).toMatch(/^It was done on \w+day \d+ \w+ \d{4}\.$/);
    expect(why(acknowledged).join()).not.toContain('It was done');
  });
});
