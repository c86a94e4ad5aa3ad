/** The database of the first release, as it was left, and the keys to it. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyDatabase, type TestDatabase } from './database.ts';
import { ask } from './cluster.ts';

/** TEST KEY. Opens nothing but the invented complaints in `first-release/database.sql`. */
export const firstReleaseKey = createHash('sha256')
  .update('The master key of the database of the first release: for tests only')
  .digest();

/** When the demonstration in it was told. */
export const firstReleaseAt = '2026-11-25T11:00:00Z';

/** Not migrated yet. Call it at the top of a spec file. */
export async function firstReleaseDatabase(): Promise<TestDatabase> {
  const database = await emptyDatabase();
  const sql = await readFile(join(import.meta.dirname, 'first-release/database.sql'), 'utf8');
  await ask(database.ownerUrl, sql);
  return database;
}
