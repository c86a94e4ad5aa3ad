import { describe, expect, it } from 'vitest';
import { at, complainant } from '../../testing/given-when-then.ts';
import { answered, assigned } from '../../testing/retold.ts';
import { missedSessions, threePoints } from '../../testing/story.ts';
import { calendarOf } from '../procedure/calendar-of.ts';
import { publishedProcedure } from '../procedures/published.ts';
import { saidOfDate } from '../../testing/said.ts';
import { whyThisDate } from './why-this-date.ts';
import { ifReceivedNow } from '../acts/intake/if-received-now.ts';
import { promises, promisesAhead } from './promises.ts';

const friday = at('2026-12-18');
const formOf = (key: string) => {
  const procedure = publishedProcedure(key);
  return { procedure, actor: complainant, now: friday, calendar: calendarOf(procedure) };
};
const dates = (facts: ReturnType<typeof ifReceivedNow>) =>
  promises(facts).map((clock) => `${clock.key} ${clock.dueOn}`);

describe('what would be promised if a complaint were received now', () => {
  it('is what is promised once it has been received, with every date worked out', () => {
    const preview = ifReceivedNow(formOf('not-alone-mentoring'), missedSessions);
    expect(dates(preview)).toEqual(['ack 2026-12-23', 'meet 2026-12-31', 'respond 2027-01-06']);
    expect(whyThisDate(promises(preview)[0]!).map(saidOfDate)).toContain('day 3 Wed 23 December 2026.');
  });

  it('follows where the complaint would start: one about the Director goes to the panel', () => {
    const ordinary = ifReceivedNow(formOf('one-to-one-mentors'), threePoints);
    expect(ordinary.state.stage).toBe('formal');
    const aboutDirector = ifReceivedNow(formOf('one-to-one-mentors'), {
      ...threePoints,
      about: ['director'],
    });
    expect(aboutDirector.state.stage).toBe('panel');
    expect(dates(aboutDirector)).toContain('hearing 2027-01-13');
  });

  it('says nothing of dates that wait for a signature, which are ahead instead', () => {
    const { signature: _unsigned, ...told } = missedSessions;
    const preview = ifReceivedNow(formOf('not-alone-mentoring'), told);
    expect(dates(preview)).toEqual(['meet 2026-12-31']);
    expect(promisesAhead(preview).map((clock) => clock.key)).toContain('ack');
  });

  it('has nothing of a stage ahead any more once its outcome has gone', () => {
    const before = assigned();
    expect(promisesAhead(before.facts(complainant)).map((clock) => clock.key)).toContain('hold');
    expect(promisesAhead(answered().facts(complainant))).toEqual([]);
  });

  it('refuses nothing and asks for nothing: an empty form has a preview too', () => {
    const preview = ifReceivedNow(formOf('not-alone-mentoring'), {
      ...missedSessions,
      answers: {},
      anonymous: true,
    });
    expect(dates(preview)).toEqual(['ack 2026-12-23', 'meet 2026-12-31', 'respond 2027-01-06']);
  });
});
