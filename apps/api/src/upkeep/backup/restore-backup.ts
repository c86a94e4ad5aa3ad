/** A backup brought into an empty database, whole or not at all. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { escapeIdentifier, type Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrate } from '../../database/migrate.ts';
import { migrationFiles } from '../../database/migration-files.ts';
import { withSession } from '../../database/session.ts';
import { readRows } from './read-rows.ts';
import { openBackup } from './read-backup.ts';
import type { Manifest } from './records.ts';
import { differing, rowSums } from './row-sums.ts';
import { copyIn, sameEverywhere } from './tables.ts';
import { migrationsIn } from './write-backup.ts';

/**
 * Brings the tables to where they stood, copies every row in, and compares what stands there with what was written, before anybody can see it.
 * @param fits asked of the rows before anybody else can see them; throws where the master key, which is in no backup, is not the one that they want
 * @returns how many rows there are
 */
export async function restoreBackup(
  ownerUrl: string,
  bytes: AsyncIterable<Uint8Array>,
  fits: (owner: Client) => Promise<unknown>,
): Promise<{ manifest: Manifest; rows: number }> {
  const backup = await openBackup(bytes);
  const { manifest } = backup;
  await assertKnown(manifest);
  return withSession(ownerUrl, async (owner) => {
    await assertEmpty(owner, manifest);
    await migrate(ownerUrl, manifest.migrations);
    await owner.query(`begin; ${sameEverywhere}; set constraints all deferred`);
    const walled = manifest.tables.filter(({ walled: is }) => is);
    // the owner would be shown one organisation at a time, and may copy into none
    for (const { name } of walled)
      await owner.query(`alter table ${escapeIdentifier(name)} no force row level security`);
    for await (const { table, rows } of backup.tables())
      await pipeline(Readable.from(rows), owner.query(copyFrom(copyIn(table))));
    await owner.query('set constraints all immediate');
    const wrong = differing(backup.sums(), await sumsThere(owner, manifest));
    if (wrong.length > 0)
      throw new Error(`What was copied is not what the backup holds: ${wrong.join(', ')}.`);
    for (const { name } of walled)
      await owner.query(`alter table ${escapeIdentifier(name)} force row level security`);
    await fits(owner);
    await owner.query('commit');
    return { manifest, rows: Object.values(backup.sums()).reduce((sum, { rows }) => sum + rows, 0) };
  });
}

async function sumsThere(owner: Client, { tables }: Manifest) {
  const counted = rowSums(tables.map(({ name }) => name));
  for (const table of tables) for await (const rows of readRows(owner, table)) counted.add(table.name, rows);
  return counted.sums();
}

async function assertKnown({ migrations }: Manifest): Promise<void> {
  const known = new Set((await migrationFiles()).map(({ name }) => name));
  if (migrations.every((name) => known.has(name))) return;
  throw new Error('This backup was made by a later release of Redress. Restore it with that release.');
}

/** Nothing was ever in it; tables of a restore that failed may stand there. */
async function assertEmpty(owner: Client, { migrations }: Manifest): Promise<void> {
  const there = await migrationsIn(owner);
  const { rows } = await owner.query<{ table: string }>(
    `select c.oid::regclass::text as table from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and c.relname <> '_prisma_migrations' and pg_has_role(c.relowner, 'usage')`,
  );
  let used = there.some((name) => !migrations.includes(name));
  for (const { table } of rows)
    used ||= ((await owner.query(`select 1 from ${table} limit 1`)).rowCount ?? 0) > 0;
  if (!used) return;
  throw new Error(
    'This database is not empty. A backup goes into an empty one: name another in DATABASE_URL, or another folder in REDRESS_DATA.',
  );
}
