import { describe, expect, it } from 'vitest';
import { founded } from '../../../testing/organisation-story.ts';

const eve = { division: 'any', on: '2026-12-24', title: "Founders' day" } as const;

describe('the calendar of an organisation', () => {
  it('gets a day off, and the last word on a day counts', () => {
    const story = founded();
    story.when(story.administrator, 'AddDayOff', eve);
    story.when(story.administrator, 'RemoveDayOff', eve);
    expect(story.state.calendar).toMatchObject([{ kind: 'removed', fromOn: '2026-12-24' }]);
  });

  it('keeps days of different parts of the kingdom apart', () => {
    const story = founded();
    story.when(story.administrator, 'AddDayOff', eve);
    story.when(story.administrator, 'AddDayOff', { ...eve, division: 'scotland' });
    expect(story.state.calendar).toHaveLength(2);
  });

  it('gets closures, which stand beside days off', () => {
    const story = founded();
    story.when(story.administrator, 'AddDayOff', eve);
    story.when(story.administrator, 'CloseDays', {
      division: 'any',
      fromOn: '2026-12-24',
      toOn: '2027-01-01',
      title: 'Christmas week',
    });
    expect(story.state.calendar.map(({ kind }) => kind)).toEqual(['added', 'closure']);
  });

  it('refuses what no calendar reaches, what has no name, and what ends before it begins', () => {
    const story = founded();
    const add = (data: object) => story.refuses(story.administrator, 'AddDayOff', { ...eve, ...data });
    expect(add({ on: '2099-01-01' })).toEqual(['day outside the calendar']);
    expect(add({ title: ' ' })).toEqual(['line missing']);
    expect(
      story.refuses(story.administrator, 'CloseDays', {
        division: 'any',
        fromOn: '2026-12-24',
        toOn: '2026-12-23',
        title: 'Backwards',
      }),
    ).toEqual(['ends before it begins']);
  });

  it('takes a change back, once', () => {
    const story = founded();
    story.when(story.administrator, 'AddDayOff', eve);
    const dayId = story.made;
    story.when(story.administrator, 'WithdrawCalendarChange', { dayId });
    expect(story.state.calendar).toEqual([]);
    expect(story.refuses(story.administrator, 'WithdrawCalendarChange', { dayId })).toEqual([
      'calendar change unknown',
    ]);
  });
});
