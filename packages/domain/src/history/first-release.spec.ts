/**
 * What the first release wrote must be read for ever. The cases of its demonstration and of its tests stand in `testing/first-release`, a file a
 * case: the rows it wrote, and what it made of them. Nobody changes a row there. Where a later release means to see more or tell differently,
 * the expectation beside the rows says so.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../calendar/plain-date.ts';
import { historyFor, tellings } from '../access/public-view.ts';
import { noticesFor } from '../access/notices.ts';
import { evolve, stateOf } from './evolve.ts';
import { recordedRow, type Recorded } from './events.ts';
import { newCase } from './state.ts';

type Row = { seq: number; type: string; at: Instant; actor: unknown; data: unknown };
type Case = {
  rows: readonly Row[];
  state: object;
  notices: readonly object[];
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
    const said = written.rows.map(({ type, data }) => ({ type, data }));
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
    let state = newCase;
    const notices = history.flatMap((event) => {
      state = evolve(state, event);
      return noticesFor(event, state).map((notice) => ({ seq: event.seq, ...notice }));
    });
    expect(notices).toEqual(written.notices);
  });
});
