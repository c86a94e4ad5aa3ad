/** A database that the first release made is brought to the present: nothing that happened is lost, and every list says what it said. */
import { readdir, readFile } from 'node:fs/promises';
import type { Instant } from '@redress/domain/calendar/plain-date.ts';
import { recordedRow } from '@redress/domain/history/events.ts';
import { stateOf } from '@redress/domain/history/evolve.ts';
import { Client } from 'pg';
import { afterAll, expect, it } from 'vitest';
import { depsOn } from '../../testing/deps.ts';
import { keyOf, releaseDatabase, releases } from '../../testing/releases.ts';
import { bringUpToDate } from '../bring-up-to-date.ts';
import { readContent } from '../content/content.ts';
import { readHistory } from '../history/history.ts';
import { toldToComplainant } from '../projections/told.ts';
import { beginHistories } from '../upkeep/begin-histories.ts';
import { rebuild } from '../upkeep/rebuild.ts';
import { tellUntold } from '../upkeep/tell-untold.ts';
import { verifyHistory } from '../upkeep/verify-history.ts';

type StoredThen = { seq: number; type: string; data: unknown; at: Instant; by: unknown };
type Rows = readonly Record<string, string>[];
const projections = ['complaint_case', 'deadline'];
const byPerson = ['case_relation', 'worklist_item'];

const [{ commit, told: firstReleaseAt }] = releases;
const database = await releaseDatabase(commit);
const owner = new Client({ connectionString: database.ownerUrl });
await owner.connect();
afterAll(() => owner.end());
const read = async (table: string): Promise<Rows> => {
  const { rows } = await owner.query<{ row: Record<string, string> }>(
    `select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`,
  );
  return rows.map(({ row }) => row);
};
const readAll = async () => {
  const all: Record<string, Rows> = {};
  for (const table of ['case_event', 'content', 'tracking', ...projections, ...byPerson])
    all[table] = await read(table);
  return all;
};
const before = await readAll();
const wordsOfThen = { selector: 'tracking_number', labelId: 'referenceId' };
/** A row of the first release under the names of today; nothing in it has changed. */
const asNamedToday = (row: Record<string, string>): object => {
  const named = JSON.stringify(row).replaceAll(
    /"(selector|labelId|label_\w+)":/g,
    (_, word: string) =>
      `"${wordsOfThen[word as keyof typeof wordsOfThen] ?? word.replace('label', 'reference')}":`,
  );
  return JSON.parse(named) as object;
};

// As every start of a later release does.
const { migrations: applied } = await bringUpToDate(database.ownerUrl, {
  roles: 'named',
  urls: { app: database.as('app'), reader: database.as('reader'), worker: database.as('worker') },
});
const deps = await depsOn(database, await keyOf(database.ownerUrl));
deps.setNow(firstReleaseAt);
await beginHistories(deps);
const told = await tellUntold(deps);
const organisations = await deps.database.prisma.organisation.findMany();

it('holds two organisations with ten cases each, and applies only what came later', () => {
  expect(organisations).toHaveLength(2);
  expect(before['complaint_case']).toHaveLength(20);
  expect(applied).not.toContain('20261122060000_foundation');
});

it('keeps every event and every text as it was, and the chain fits', async () => {
  const now = await readAll();
  for (const table of ['case_event', 'content']) expect(now[table]).toMatchObject(before[table]!);
  for (const { id } of organisations) expect(await verifyHistory(deps, id)).toEqual([]);
});

it('opens what was sealed', async () => {
  expect(before['content']!.length).toBeGreaterThan(400);
  for (const [caseId, rows] of Map.groupBy(before['content']!, (row) => row['case_id']!)) {
    const organisationId = rows[0]!['organisation_id']!;
    const ids = rows.map((row) => row['id']!);
    const opened = await deps.database.transaction(organisationId, (transaction) =>
      readContent(deps, transaction, { organisationId, caseId }, ids),
    );
    expect(ids.filter((id) => !opened.get(id))).toEqual([]);
  }
});

it('folds every case to the state that the first release saw', async () => {
  const folder = new URL('../../../../packages/domain/testing/first-release/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => !name.startsWith('told-'));
  const files = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  const states = files.map((file) => (JSON.parse(file) as { state: { trackingNumber: string } }).state);
  expect(before['complaint_case']).toHaveLength(states.length);
  for (const row of before['complaint_case']!) {
    const [organisationId, caseId] = [row['organisation_id']!, row['id']!];
    const { history } = await deps.database.transaction(organisationId, (transaction) =>
      readHistory(transaction, { organisationId, caseId }),
    );
    const state = states.find(({ trackingNumber }) => trackingNumber === row['selector']);
    expect(state).toBeDefined();
    expect(stateOf(history)).toMatchObject(state!);
  }
});

it('takes an event as the first release writes it, from a backup of then', async () => {
  const [event] = before['case_event']!;
  const { organisation_id: organisationId } = event!;
  await owner.query('begin');
  // Its own statement, which asks for no default; a number that is free.
  const { rows } = await owner.query<{ version: number }>(
    `insert into case_event select * from jsonb_populate_recordset(null::case_event, $1::jsonb) returning version`,
    [JSON.stringify([{ ...event, seq: 900 }])],
  );
  await owner.query('rollback');
  expect(rows).toEqual([{ version: 1 }]);
  expect(await verifyHistory(deps, organisationId!)).toEqual([]);
});

it('tells whoever complained what it told them, as far as it is read from the events that were kept for them', async () => {
  expect(told).toBe(20);
  expect(await tellUntold(deps)).toBe(0);
  const now = new Map((await read('tracking')).map((row) => [row['case_id'], row]));
  for (const { public_history: kept, ...row } of before['tracking']!) {
    const events: StoredThen[] = JSON.parse(JSON.stringify(kept));
    const state = stateOf(events.map((event) => recordedRow({ version: 1, ...event, actor: event.by })));
    expect(now.get(row['case_id'])).toMatchObject(asNamedToday(row));
    expect(now.get(row['case_id'])).toHaveProperty(
      'told',
      JSON.parse(JSON.stringify(toldToComplainant(state))),
    );
  }
});

// Of then: what a later release added to a row may hold anything.
it('rebuilds every list to what it was', async () => {
  const carried = await readAll();
  expect(await rebuild(deps)).toBe(20);
  const now = await readAll();
  for (const table of projections) expect(now[table]).toMatchObject(before[table]!.map(asNamedToday));
  // What the migration carried over is what the rules say.
  for (const table of [...byPerson, 'tracking']) expect(now[table]).toEqual(carried[table]);
});

it('shows everybody the open cases that they saw, as the rows of people said it', async () => {
  const { rows } = await owner.query<{ row: Record<string, string> }>(
    `select distinct on (h.person_id, w.case_id) to_jsonb(w) || jsonb_build_object('person_id', h.person_id) as row
       from seat_holder h join worklist_item w using (organisation_id, seat)
      where h.from_on <= $1::date and h.to_on >= $1::date and not exists (select from case_bar b
        where b.organisation_id = h.organisation_id and b.person_id = h.person_id and b.case_id = w.case_id and b.from_on <= $1::date)
      order by h.person_id, w.case_id, array_position(array['handler', 'duty', 'overseer'], w.relation)`,
    [firstReleaseAt.slice(0, 10)],
  );
  const key = (row: Record<string, string>) => `${row['person_id']} ${row['case_id']}`;
  const now = new Map(rows.map(({ row }) => [key(row), row]));
  // The first release had lines for members of a panel in a list of the staff, which no member could open: theirs is the list of hearings.
  const then = before['worklist_item']!.filter((row) => row['relation'] !== 'panel');
  expect([...now.keys()].toSorted()).toEqual(then.map(key).toSorted());
  for (const { valid_to: _until, ...row } of then) expect(now.get(key(row))).toMatchObject(asNamedToday(row));
});

it('gives everybody in a case the seat of their part in it', async () => {
  const { rows } = await owner.query<{ line: string }>(
    `select r.case_id || ' ' || h.person_id || ' ' || r.relation as line
       from seat_holder h join case_relation r using (organisation_id, seat) where h.from_on <= $1::date`,
    [firstReleaseAt.slice(0, 10)],
  );
  const now = new Set(rows.map(({ line }) => line));
  const then = before['case_relation']!.filter((row) => row['to_at'] === null);
  expect(then.length).toBeGreaterThan(30);
  expect(then.filter((row) => !now.has(`${row['case_id']} ${row['person_id']} ${row['relation']}`))).toEqual(
    [],
  );
});
