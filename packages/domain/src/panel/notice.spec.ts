import { describe, expect, it } from 'vitest';
import { at } from '../../testing/given-when-then.ts';
import { composed, director, heard, investigated, otherwise, ready } from '../../testing/panel-retold.ts';
import { earliestHearing, hearingLimit, lawfulHearing, noticeInTime } from './notice.ts';

const thursday = at('2026-03-26');

describe('the time limit of a hearing', () => {
  it('[OTO-S14a] counts from the request, and stands when the hearing was held', () => {
    expect(hearingLimit(composed().facts(director))).toBe('2026-04-15');
    expect(hearingLimit(heard().facts(director))).toBe('2026-04-15');
  });

  it('[OTO-S14a] is that of any clock the end of a hearing stops, alone or with something else', () => {
    const limit = (...stops: readonly (readonly ('hearingEnded' | 'panelDecided')[])[]) =>
      hearingLimit(
        composed(
          undefined,
          otherwise(({ clocks }) => ({
            clocks: clocks.map((clock) =>
              clock.key === 'hearing'
                ? { ...clock, stops: stops.map((group) => group.map((milestone) => ({ milestone }))) }
                : clock,
            ),
          })),
        ).facts(director),
      );
    expect(limit(['hearingEnded'], ['panelDecided'])).toBe('2026-04-15');
    expect(limit(['panelDecided', 'hearingEnded'])).toBe('2026-04-15');
    expect(limit(['panelDecided'])).toBeUndefined();
  });

  it('is that of the clock that runs, where another waits for something that has not happened', () => {
    const waiting = otherwise(({ clocks }) => ({
      clocks: clocks.flatMap((clock) =>
        clock.key === 'hearing'
          ? [
              { ...clock, key: 'again', starts: { milestone: 'panelDecided' as const }, alsoStarts: [] },
              clock,
            ]
          : [clock],
      ),
    }));
    expect(hearingLimit(composed(undefined, waiting).facts(director))).toBe('2026-04-15');
  });

  it('is none before anybody asked for a panel, nor where the procedure has no clock for it', () => {
    expect(hearingLimit(investigated().facts(director))).toBeUndefined();
    const without = otherwise(({ clocks }) => ({ clocks: clocks.filter(({ key }) => key !== 'hearing') }));
    const facts = composed(undefined, without).facts(director, thursday);
    expect(hearingLimit(facts)).toBeUndefined();
    expect(lawfulHearing(facts, '2026-06-01').afterLimit).toBeUndefined();
  });
});

describe('the notice of a hearing', () => {
  it('counts days on which the organisation is shut, as notice does (S8)', () => {
    const facts = composed().facts(director, thursday);
    const closures = [{ from: '2026-03-27', to: '2026-04-10', title: 'Shut over Easter' }] as const;
    const shut = { ...facts, calendar: { ...facts.calendar, closures } };
    expect(earliestHearing(shut)).toBe(earliestHearing(facts));
    expect(lawfulHearing(shut, '2026-04-02')).toEqual(lawfulHearing(facts, '2026-04-02'));
  });

  it('is in time on its last day and not on the next, and never without a hearing', () => {
    const story = ready();
    expect(story.state.panel.hearing?.noticeBy).toBe('2026-04-01');
    const facts = story.facts(director);
    expect([noticeInTime(facts, '2026-04-01'), noticeInTime(facts, '2026-04-02')]).toEqual([true, false]);
    expect(noticeInTime(composed().facts(director), '2026-03-25')).toBe(false);
  });
});
