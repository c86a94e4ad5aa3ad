/**
 * What the first release wrote must be read for ever. The cases of its demonstration and of its tests stand in `testing/first-release`, a file a
 * case: the rows it wrote, and what it made of them. Nobody changes a row there. Where a later release means to see more or tell differently,
 * the expectation beside the rows says so.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../calendar/plain-date.ts';
import { conditions, tellings } from '../access/tellings.ts';
import { historyFor } from '../access/told-history.ts';
import { evolve, stateOf } from './evolve.ts';
import { recordedRow, type Recorded } from './events.ts';
import { handlerNow, newCase } from './state.ts';

type KeptRow = { seq: number; type: string; at: Instant; actor: unknown; data: object };
type Case = {
  rows: readonly KeptRow[];
  state: object;
  notices: readonly { seq: number; to: object; about: string }[];
  told: Record<'complainant' | 'panel' | 'respondent', readonly string[]>;
};
const folder = new URL('../../testing/first-release/', import.meta.url);
const cases = readdirSync(folder).map((name): [string, Case] => [
  name.replace('.json', ''),
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case,
]);
const read = ({ rows }: Case): Recorded[] => rows.map((row) => recordedRow({ version: 1, ...row }));

it('stands there with every kind of event that the first release had', () => {
  const written = new Set(cases.flatMap(([, { rows }]) => rows.map(({ type }) => type)));
  expect(cases).toHaveLength(35);
  expect(written.size).toBe(40);
  expect(Object.keys(tellings)).toEqual(expect.arrayContaining([...written]));
});

describe.each(cases)('%s', (_name, written) => {
  const history = read(written);

  it('is read, every row of it, with everything it said', () => {
    const said = written.rows.map(({ type, data }) => ({ type, data: asNamedToday(type, data) }));
    expect(history).toMatchObject(said);
  });

  it('folds to what it was', () => {
    expect(stateOf(history)).toMatchObject(written.state);
  });

  it('is told to the same people', () => {
    const told = (audience: keyof Case['told']) => historyFor(audience, history).map(({ type }) => type);
    expect({
      complainant: told('complainant'),
      panel: told('panel'),
      respondent: told('respondent'),
    }).toEqual(written.told);
    const heard = written.notices.map(({ seq, to, about }) => `${seq} ${hearerOf(to)} ${about}`);
    expect(new Set(noticesOf(history))).toEqual(new Set(heard));
  });
});

/** What the first release called by another word: `label` for the reference. */
const asNamedToday = (type: string, data: object) => {
  if (type !== 'ReferenceMinted' || !('labelId' in data)) return data;
  const { labelId: referenceId, ...rest } = data;
  return { ...rest, referenceId };
};

const hearerOf = (to: object) =>
  'complainant' in to ? 'complainant' : 'duty' in to ? String(to.duty) : 'somebody';

/** Who hears of what, people not told apart: the first release named them by id, and left out whoever did it only when the mail went. */
function noticesOf(history: readonly Recorded[]): string[] {
  let state = newCase;
  return history.flatMap((event) => {
    state = evolve(state, event);
    if (event.type === 'Unread') return [];
    return tellings[event.type].notices
      .filter(({ when }) => when === undefined || conditions[when](event))
      .flatMap(({ to, about }) => {
        const nobody = to === 'members' && state.panel.members.length === 0;
        const receives = to === 'handler' && handlerNow(state) === undefined;
        const person = to === 'handler' || to === 'members' || to === 'named';
        return nobody ? [] : [`${event.seq} ${receives ? 'receives' : person ? 'somebody' : to} ${about}`];
      });
  });
}
