/** The database of a release, brought to the present by the real program, which is killed in the middle and then started again. */
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { migrationFiles } from '../src/database/migration-files.ts';
import { withSession } from '../src/database/session.ts';
import { begun, redress } from './command.ts';
import { heldIn, lostRows } from './lost-rows.ts';
import { killed } from './running-server.ts';

export type KilledUpgrade = {
  /** How many of the migrations that were missing stood there when it was killed. */
  applied: number;
  missing: number;
  /** What is wrong after the second start: nothing, when it completed. */
  wrong: string[];
};

/**
 * @param how `waiting`: while a migration waits for a table that somebody else reads, whose session PostgreSQL goes on with once the table is free.
 *   `any moment`: within a second of its first lock.
 * @param settings how a program is told of the database
 */
export async function killInUpgrade(
  ownerUrl: string,
  settings: Record<string, string>,
  how: 'waiting' | 'any moment',
): Promise<KilledUpgrade> {
  const before = await heldIn(ownerUrl);
  const missing = await missingIn(ownerUrl);
  const left = await withSession(ownerUrl, async (reader) => {
    if (how === 'waiting')
      await reader.query(`begin; lock table ${anyOf(tablesIn(missing))} in access share mode`);
    const { child } = begun(settings, 'doctor');
    await seen(reader, how === 'waiting' ? 'not granted' : `locktype = 'advisory'`);
    if (how === 'any moment') await pause(randomInt(1_000));
    await killed(child);
    const stillMissing = await missingIn(ownerUrl);
    await reader.query('rollback');
    return stillMissing;
  });
  const again = await redress(settings, 'verify');
  const wrong = [
    again.code === 0 ? '' : `verify ended with ${again.code}: ${again.said}${again.complained}`,
    ...lostRows(before, await heldIn(ownerUrl)),
    ...(await missingIn(ownerUrl)).map(({ name }) => `${name} is missing`),
  ].filter(Boolean);
  return { applied: missing.length - left.length, missing: missing.length, wrong };
}

const missingIn = (ownerUrl: string) =>
  withSession(ownerUrl, async (session) => {
    const { rows } = await session.query<{ name: string }>(
      'select migration_name as name from _prisma_migrations where finished_at is not null',
    );
    const done = new Set(rows.map(({ name }) => name));
    return (await migrationFiles()).filter(({ name }) => !done.has(name));
  });

/** Tables that are there already, and that these migrations change. */
function tablesIn(migrations: readonly { sql: string }[]): string[] {
  const named = (pattern: RegExp) =>
    migrations.flatMap(({ sql }) => [...sql.matchAll(pattern)].map(([, table = '']) => table));
  const made = new Set(named(/^CREATE TABLE "(\w+)"/gm));
  return [...new Set(named(/^ALTER TABLE "(\w+)"/gm))].filter((table) => !made.has(table));
}

const anyOf = (tables: readonly string[]): string => tables[randomInt(tables.length)]!;

/** Waits until another session has such a lock in this database. */
async function seen(session: Client, which: string): Promise<void> {
  const late = performance.now() + 60_000;
  for (;;) {
    const { rowCount } = await session.query(
      `select 1 from pg_locks where ${which} and pid <> pg_backend_pid()
        and (database = (select oid from pg_database where datname = current_database()))`,
    );
    if ((rowCount ?? 0) > 0) return;
    if (performance.now() > late)
      throw new Error('The upgrade did not come to its migrations within a minute.');
    await pause(10);
  }
}
