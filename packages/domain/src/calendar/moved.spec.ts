import { describe, expect, it } from 'vitest';
import { englandAndWales, withExtraDay } from '../../testing/calendars.ts';
import { saidOfDate } from '../../testing/said.ts';
import { moveExplained } from '../words/worked-out.ts';
import { movedDeadlines, type RunningClock } from './moved.ts';

const duty: RunningClock = {
  id: 'respond',
  count: { unit: 'workingDays', n: 10 },
  start: '2026-12-18',
  side: 'duty',
};
const window: RunningClock = { ...duty, id: 'window', side: 'window' };

describe('S20 a day proclaimed while clocks run', () => {
  it('lists what moves, with both dates, both versions and the day that did it', () => {
    const moves = movedDeadlines([duty], englandAndWales, withExtraDay);
    const because = [
      { on: '2026-12-21', was: undefined, is: { kind: 'added holiday', title: 'Extra bank holiday' } },
    ];
    expect(moves).toMatchObject([
      { id: 'respond', before: { on: '2027-01-06' }, after: { on: '2027-01-07' }, because },
    ]);
    for (const { before, after } of moves) expect(before.calendarVersion).not.toBe(after.calendarVersion);
  });

  it('keeps a duty at the earlier date until somebody decides; a window takes the later', () => {
    const moves = movedDeadlines([duty, window], englandAndWales, withExtraDay);
    expect(moves.map(({ standsOn, needsDecision }) => [standsOn, needsDecision])).toEqual([
      ['2027-01-06', true],
      ['2027-01-07', false],
    ]);
  });

  it('stays quiet about clocks that do not move', () => {
    const clocks: RunningClock[] = [
      { ...duty, start: '2026-12-21' },
      { ...duty, count: { unit: 'days', n: 10 } },
      { ...duty, count: { unit: 'hours', n: 24 } },
      { ...duty, start: '2026-11-02' },
      { ...duty, pauses: [{ from: '2026-12-21', to: '2026-12-21' }] },
    ];
    expect(movedDeadlines(clocks, englandAndWales, withExtraDay)).toEqual([]);
  });
});

describe('S20 a day taken away while clocks run', () => {
  const standing = (clock: RunningClock) =>
    movedDeadlines([clock], withExtraDay, englandAndWales).map(({ standsOn, needsDecision }) => [
      standsOn,
      needsDecision,
    ]);

  it('moves a duty earlier that nobody was told about', () => {
    expect(standing(duty)).toEqual([['2027-01-06', false]]);
  });

  it('moves no promise earlier by itself', () => {
    expect(standing({ ...duty, promisedOn: '2027-01-07' })).toEqual([['2027-01-07', true]]);
  });

  it('moves no window earlier', () => {
    expect(standing(window)).toEqual([['2027-01-07', true]]);
    expect(standing({ ...window, promisedOn: '2027-01-11' })).toEqual([['2027-01-11', true]]);
  });
});

it('S20 S22 explains a move in a line', () => {
  const forward = movedDeadlines([duty], englandAndWales, withExtraDay).map(moveExplained).map(saidOfDate);
  expect(forward).toEqual([
    'Monday 21 December 2026 is now a day off (Extra bank holiday): Wednesday 6 January 2027 becomes Thursday 7 January 2027; Wednesday 6 January 2027 stands until somebody decides otherwise',
  ]);
  const back = movedDeadlines([duty], withExtraDay, englandAndWales).map(moveExplained).map(saidOfDate);
  expect(back).toEqual([
    'Monday 21 December 2026 is a working day again (was Extra bank holiday): Thursday 7 January 2027 becomes Wednesday 6 January 2027',
  ]);
});
