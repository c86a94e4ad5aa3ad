/** The database of every release is brought to the present: nothing is lost, also where the first try was killed. */
import { describe, expect, it, vi } from 'vitest';
import { depsOn } from '../../testing/deps.ts';
import { settingsOf } from '../../testing/cluster.ts';
import { everyRow } from '../../testing/every-row.ts';
import { heldIn, lostRows, projections } from '../../testing/lost-rows.ts';
import { killInUpgrade } from '../../testing/killed-upgrade.ts';
import { keyOf, releaseDatabase, releaseKey, releases } from '../../testing/releases.ts';
import { bringUpToDate } from '../bring-up-to-date.ts';
import { beginHistories } from '../upkeep/begin-histories.ts';
import { rebuild } from '../upkeep/rebuild.ts';
import { tellUntold } from '../upkeep/tell-untold.ts';
import { verifyHistory } from '../upkeep/verify-history.ts';
import { migrationFiles } from './migration-files.ts';
import { withSession } from './session.ts';

vi.setConfig({ testTimeout: 120_000 });

describe.each(releases)('the database of release $commit', async ({ commit, told }) => {
  const database = await releaseDatabase(commit);
  const before = await heldIn(database.ownerUrl);
  const urls = { app: database.as('app'), reader: database.as('reader'), worker: database.as('worker') };
  await bringUpToDate(database.ownerUrl, { roles: 'named', urls });
  const deps = await depsOn(database, await keyOf(database.ownerUrl));
  deps.setNow(told);
  await beginHistories(deps);
  await tellUntold(deps);
  const organisations = await deps.database.prisma.organisation.findMany();

  it('holds cases, and loses none of their rows and texts', async () => {
    expect(before.rows['complaint_case']!.length).toBeGreaterThanOrEqual(20);
    expect(Object.keys(before.texts).length).toBeGreaterThan(400);
    expect(lostRows(before, await heldIn(database.ownerUrl))).toEqual([]);
  });

  it('has chains that fit', async () => {
    for (const { id } of organisations) expect(await verifyHistory(deps, id)).toEqual([]);
  });

  it('has lists that say what the histories say', async () => {
    const carried = await everyRow(database.ownerUrl);
    await rebuild(deps);
    const now = await everyRow(database.ownerUrl);
    for (const table of projections) expect(parsed(now[table]), table).toMatchObject(said(carried[table]));
  });
});

type Row = Record<string, unknown>;
const parsed = (rows: readonly string[] = []) => rows.map((row) => JSON.parse(row) as Row);
/** Without what a row left open: later releases write more into it. */
const said = (rows?: readonly string[]) =>
  parsed(rows).map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)));

it('what is lost is noticed', () => {
  const row = (of: object) => JSON.stringify(of);
  const before = {
    rows: { content: [row({ id: 1, kind: 'note' }), row({ id: 2, kind: 'note' })] },
    texts: { 1: 'a' },
  };
  const after = { rows: { content: [row({ id: 1, kind: 'note', added: true })] }, texts: { 1: 'b' } };
  expect(lostRows(before, after)).toEqual(['content: 1 of 2 rows', '1 texts']);
});

// Twenty times: npm run faults migrations.
it.each(['waiting', 'any moment'] as const)(
  'killed in the middle (%s), an upgrade completes when it is started again',
  async (how) => {
    const { ownerUrl } = await releaseDatabase('ae5f83a');
    const settings = { ...settingsOf(ownerUrl), REDRESS_MASTER_KEY: releaseKey.toString('base64') };
    const { missing, wrong } = await killInUpgrade(ownerUrl, settings, how);
    expect(missing).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
  },
);

it('a new migration comes after all those of the last release', async () => {
  const { ownerUrl } = await releaseDatabase(releases.at(-1)!.commit);
  const names = await withSession(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ name: string }>(
      'select migration_name as name from _prisma_migrations order by 1',
    );
    return rows.map(({ name }) => name);
  });
  const known = (await migrationFiles()).map(({ name }) => name);
  expect(known.slice(0, names.length)).toEqual(names);
});
