import { filters, migrationList, withSchemaEngine } from './schema-engine.ts';
import { openSession } from './session.ts';

/**
 * Applies the migrations that are missing, as the owner, one process at a time.
 * @param only these, where a database is to stand as an earlier release left it
 * @returns the names of those applied; empty on every start but the first after an update
 */
export async function migrate(ownerUrl: string, only?: readonly string[]): Promise<string[]> {
  const lock = await openSession(ownerUrl);
  try {
    await lock.query('select pg_advisory_lock($1)', [migrationLock]);
    const all = await migrationList();
    const migrationDirectories = all.migrationDirectories.filter(({ path }) => only?.includes(path) ?? true);
    const migrationsList = { ...all, migrationDirectories };
    const { appliedMigrationNames } = await withSchemaEngine(ownerUrl, (engine) =>
      engine.applyMigrations({ migrationsList, filters }),
    );
    return appliedMigrationNames;
  } finally {
    await lock.end();
  }
}

const migrationLock = 7_302;
