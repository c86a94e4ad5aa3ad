import { describe, expect, it } from 'vitest';
import { at, type CaseStory, complainant } from '../../testing/given-when-then.ts';
import { answered, appealed, assigned, contact, decided } from '../../testing/retold.ts';
import { heard, hearingStory, investigated, subjectTold } from '../../testing/retold-hearing.ts';
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

describe('what a complainant is shown of the promises of a case', () => {
  const keys = (story: CaseStory) =>
    promises(story.facts(complainant)).map(({ key, of }) => (of === '' ? key : `${key} of ${of}`));

  it('is what is for everybody to see, in the order it falls due: nothing that is for staff alone', () => {
    const closed = answered().when(at('2027-01-27'), contact, 'CloseCase', {
      reason: 'windowLapsed',
      note: '',
    });
    expect(closed.clock('retain').status).toBe('running');
    expect(keys(closed)).toEqual(['ack', 'meet', 'respond', 'appealWindow']);
  });

  it('[OTO-S16b] is the complainant’s own copy, and none of those that others get', () => {
    const heardOut = hearingStory([...investigated, subjectTold, ...heard]);
    expect(keys(heardOut).filter((key) => key.startsWith('panelLetters'))).toEqual([
      'panelLetters of complainant',
    ]);
  });

  it('puts what has no date yet last', () => {
    const [last] = promises(hearingStory(investigated).facts(complainant)).slice(-1);
    expect(last?.key).toBe('window');
    const undated = hearingStory(investigated);
    undated.state = { ...undated.state, windows: {} };
    expect(promises(undated.facts(complainant)).at(-1)).toMatchObject({ key: 'window', status: 'undated' });
  });
});

describe('what is still ahead', () => {
  const ahead = (story: CaseStory) => promisesAhead(story.facts(complainant)).map(({ key }) => key);

  it('is what waits in the present stage, and is for everybody to see', () => {
    expect(ahead(assigned())).toEqual(['hold', 'final', 'appealWindow']);
    const { rule } = assigned().clock('hold');
    const story = assigned();
    const procedure = { ...story.procedure, clocks: [{ ...rule, audience: 'staff' as const }] };
    expect(promisesAhead({ ...story.facts(complainant), procedure })).toEqual([]);
  });

  it('is nothing that has begun, nor what each recipient of the findings is owed', () => {
    const hearing = hearingStory([...investigated, subjectTold, ...heard.slice(0, 1)]);
    expect(ahead(hearing)).toEqual([]);
    expect(hearing.clock('panelLetters').status).toBe('waiting');
  });

  it('is still there while the outcome has been decided and not sent, and after that of another stage', () => {
    expect(ahead(decided())).toContain('appealWindow');
    const appeal = appealed();
    expect(appeal.state.outcomes.some(({ sentOn }) => sentOn !== undefined)).toBe(true);
    expect(ahead(appeal)).toEqual(['advice']);
  });
});
