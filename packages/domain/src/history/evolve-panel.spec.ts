import { describe, expect, it } from 'vitest';
import { heard, ready, vote } from '../../testing/panel-retold.ts';
import type { Recorded } from './events.ts';
import { evolvePanel } from './evolve-panel.ts';
import { noPanel } from './panel-state.ts';

const fold = (history: readonly Recorded[]) => history.reduce(evolvePanel, noPanel);

describe('a panel out of its history', () => {
  const history = [...vote(heard(), 'farah', 'upheld').history];

  it('is the same however it was reached', () => {
    expect(fold(history)).toEqual(vote(heard(), 'farah', 'upheld').state.panel);
  });

  it('never throws, whatever part of the history is missing or in whatever order it comes', () => {
    for (const left of history.keys()) expect(() => fold(history.toSpliced(left, 1))).not.toThrow();
    expect(() => fold(history.toReversed())).not.toThrow();
  });

  it('is untouched by what happens elsewhere in the case', () => {
    const elsewhere = history.filter(
      ({ type }) => type === 'FindingRecorded' || type === 'StageOpened' || type === 'OutcomeDecided',
    );
    expect(elsewhere.length).toBeGreaterThan(3);
    expect(fold(elsewhere)).toBe(noPanel);
  });

  it('counts notice from the day it went out, once for each recipient, whatever date stands on it', () => {
    const { panel } = ready().state;
    expect(panel.noticeTo).toEqual({ complainant: '2026-03-26', 'role:director': '2026-03-26' });
    const again = history.find(
      (event) => event.type === 'LetterSent' && event.data.letter === 'hearingNotice',
    );
    if (again?.type !== 'LetterSent') throw new Error('The story sends notice.');
    const later: Recorded = { ...again, data: { ...again.data, sentAt: '2026-04-08T09:00:00.000Z' } };
    expect(evolvePanel(panel, later)).toBe(panel);
    expect(evolvePanel(panel, { ...later, data: { ...later.data, to: 'subject' } }).noticeOn).toBe(
      '2026-04-08',
    );
  });

  it('ignores a vote of another round', () => {
    const panel = fold(history);
    const cast = history.at(-1);
    if (cast?.type !== 'VoteCast') throw new Error('The story ends with a vote.');
    expect(evolvePanel(panel, { ...cast, data: { ...cast.data, personId: 'anne', round: 7 } })).toBe(panel);
  });
});
