import { readFileSync, readdirSync } from 'node:fs';
import { recordedRow, type Known } from '@redress/domain/history/events.ts';
import { stateOf } from '@redress/domain/history/evolve.ts';
import { median, rate, table } from './table.ts';

/**
 * What parsing the rows of a case costs beside folding them, which every command and page does anyway: the cases of the first release, as they come
 * from the database. `cast` is what would be saved by believing the rows.
 */

type Row = Omit<Parameters<typeof recordedRow>[0], 'version'>;

const folder = new URL('../../packages/domain/testing/first-release/', import.meta.url);
const cases = readdirSync(folder).map(
  (name) => (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { rows: Row[] }).rows,
);

const parsed = (rows: readonly Row[]) => rows.map((row) => recordedRow({ version: 1, ...row }));
const cast = (rows: readonly Row[]) => rows.map(({ actor, ...row }) => ({ ...row, by: actor }) as Known);

export const historyBench = (): string => {
  const whole = cases.toSorted((a, b) => b.length - a.length).slice(0, 8);
  const tasks = {
    'cast and folded': (rows: readonly Row[]) => stateOf(cast(rows)),
    'parsed and folded': (rows: readonly Row[]) => stateOf(parsed(rows)),
    'parsed alone': parsed,
  };
  const rounds = Array.from({ length: 5 }, () =>
    Object.values(tasks).map((task) => 1_000_000 / rate(task, whole, 300)),
  );
  const events = whole.reduce((sum, rows) => sum + rows.length, 0) / whole.length;
  const rows = Object.keys(tasks).map((name, index) => {
    const microseconds = median(rounds.map((round) => round[index] ?? 0));
    return [name, microseconds.toFixed(0), ((microseconds * 1000) / events).toFixed(0)];
  });
  return table(`Reading a case of ${events.toFixed(0)} events`, ['', 'µs a case', 'ns an event'], rows);
};
