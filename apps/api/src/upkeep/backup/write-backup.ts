/** A backup of one moment, whatever is written meanwhile: one snapshot, all tables, in a stream. */
import { escapeIdentifier, type Client } from 'pg';
import { readRows } from './read-rows.ts';
import { record, type Manifest } from './records.ts';
import { rowSums } from './row-sums.ts';
import { sameEverywhere, tablesInOrder } from './tables.ts';

/** @param session of the database's owner; nobody else uses it meanwhile */
export async function* backupOf(session: Client, madeAt: Date): AsyncGenerator<Buffer> {
  await session.query(`begin isolation level repeatable read read only; ${sameEverywhere}`);
  try {
    const tables = await tablesInOrder(session);
    const manifest: Manifest = {
      format: 'redress-backup-1',
      madeAt: madeAt.toISOString(),
      migrations: await migrationsIn(session),
      tables,
    };
    yield record('manifest', JSON.stringify(manifest));
    const counted = rowSums(tables.map(({ name }) => name));
    for (const table of tables) {
      yield record('table', table.name);
      for await (const rows of readRows(session, table)) {
        counted.add(table.name, rows);
        yield record('rows', rows);
      }
    }
    yield record('end', JSON.stringify(counted.sums()));
  } finally {
    await session.query('rollback');
  }
}

/** In the order in which they were applied; none in a database with nothing in it. */
export async function migrationsIn(session: Pick<Client, 'query'>): Promise<string[]> {
  const { rows: there } = await session.query(
    `select 1 where to_regclass('public._prisma_migrations') is not null`,
  );
  if (there.length === 0) return [];
  const { rows } = await session.query<{ name: string }>(
    `select migration_name as name from ${escapeIdentifier('_prisma_migrations')} where finished_at is not null and rolled_back_at is null order by 1`,
  );
  return rows.map(({ name }) => name);
}
