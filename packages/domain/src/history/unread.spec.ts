/**
 * Events of a later release stand in a history: an API rolled back by one release reads them, an app left open over a deployment is sent them.
 * Everybody goes on without them.
 */
import { describe, expect, it } from 'vitest';
import { concluded, heard, hearingStory, investigated } from '../../testing/retold-hearing.ts';
import { complainant } from '../../testing/given-when-then.ts';
import { director } from '../../testing/retold.ts';
import { noticesFor } from '../access/notices.ts';
import { tellings } from '../access/tellings.ts';
import { historyFor } from '../access/told-history.ts';
import { refusal } from '../acts/decide.ts';
import { clocks } from '../clocks/clocks.ts';
import { undecidedRound } from '../acts/panel/next-act-of-member.ts';
import { evolvePanel } from './evolve-panel.ts';
import { recordedRow, versionOf, type EventType, type Recorded } from './events.ts';
import { evolve, stateOf } from './evolve.ts';
import { latestOf } from './versions.ts';

const story = hearingStory([...investigated, ...heard, ...concluded]);
const middle = 20;
const later = (seq: number): Recorded[] => {
  const envelope = { seq, at: story.history[middle]!.at, actor: { kind: 'staff', id: 'director' } };
  return [
    recordedRow({ ...envelope, type: 'RefundPaid', version: 1, data: { amount: 12 } }),
    recordedRow({ ...envelope, seq: seq + 1, type: 'MeetingHeld', version: 9, data: { from: 'ten' } }),
    recordedRow({ ...envelope, seq: seq + 2, type: 'LetterSent', version: 1, data: { letter: 'outcome' } }),
  ];
};
/** As a server reads it, with a gap for what it does not know. */
const history: readonly Recorded[] = [
  ...story.history.slice(0, middle),
  ...later(middle + 1),
  ...story.history.slice(middle).map((event) => ({ ...event, seq: event.seq + 3 })),
];

describe('a history with events of a later release in the middle', () => {
  it('keeps their place, and says of them only what they are called', () => {
    expect(history.filter(({ type }) => type === 'Unread')).toMatchObject([
      { seq: 21, was: 'RefundPaid' },
      { seq: 22, was: 'MeetingHeld' },
      { seq: 23, was: 'LetterSent' },
    ]);
    expect(history.map(({ seq }) => seq)).toEqual(history.map((_event, index) => index + 1));
  });

  it('folds to what it would be without them, and counts them', () => {
    const { seq, unread, reached, ...state } = stateOf(history);
    const { seq: _seq, unread: _unread, reached: known, ...without } = story.state;
    expect({ seq, unread }).toEqual({ seq: history.length, unread: 3 });
    expect(state).toEqual(without);
    expect(reached.map(({ milestone, at, on }) => ({ milestone, at, on }))).toEqual(
      known.map(({ milestone, at, on }) => ({ milestone, at, on })),
    );
  });

  it('runs the same clocks, and leaves the panel whole', () => {
    const { procedure, calendar, now } = story;
    const due = (state: typeof story.state) =>
      clocks(state, procedure, calendar, now).map(({ key, of, status, dueOn }) => ({
        key,
        of,
        status,
        dueOn,
      }));
    expect(due(stateOf(history))).toEqual(due(story.state));
    expect(later(1).reduce(evolvePanel, story.state.panel)).toBe(story.state.panel);
    expect(undecidedRound(history)).toBe(undecidedRound(story.history));
  });

  it.each(['complainant', 'panel', 'respondent'] as const)('tells the %s nothing of them', (audience) => {
    expect(historyFor(audience, history)).toEqual(historyFor(audience, story.history));
  });

  it('lets nobody hear of them', () => {
    const { state, procedure } = story;
    const people = [{ personId: 'director', roles: ['director'] }];
    const hears = (event: Recorded) => noticesFor({ state, procedure, event, by: complainant, people });
    for (const event of later(1)) expect(hears(event)).toEqual([]);
    expect(hears(story.history[0]!)).not.toEqual([]);
  });

  it('lets nobody act on a case that is not wholly known, and says what to do', () => {
    const state = stateOf(history.slice(0, middle + 3));
    for (const actor of [director, complainant, { kind: 'system' } as const])
      expect(refusal({ type: 'AddNote' }, { ...story.facts(actor), state })).toEqual({
        code: 'changed by a newer release',
        values: {},
      });
    const whole = stateOf(story.history.slice(0, middle));
    expect(refusal({ type: 'AddNote' }, { ...story.facts(director), state: whole })?.code).not.toBe(
      'changed by a newer release',
    );
  });
});

describe('an app that was left open over a deployment', () => {
  // It is sent what the newer server made of its rows: nothing in that is called `Unread`.
  const sent = (more: object) =>
    JSON.parse(JSON.stringify({ ...story.history[middle], ...more })) as Recorded;

  it.each([
    ['a kind of event', { type: 'RefundPaid', data: { amount: 12 } }],
    ['a version of one', { type: 'ComplaintReceived', version: 9, data: { many: [] } }],
  ])('folds over %s that it does not know', (_what, more) => {
    const event = sent(more);
    expect(evolve(story.state, event)).toEqual({ ...story.state, seq: event.seq, unread: 1 });
  });

  it('knows the same versions as the schemas, which it does not load', () => {
    const types = Object.keys(tellings) as EventType[];
    expect(types).toHaveLength(40);
    for (const type of types) expect(latestOf(type)).toBe(versionOf(type));
  });
});
