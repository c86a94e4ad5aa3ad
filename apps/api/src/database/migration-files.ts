import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Migration {
  /** `<stamp>_<what>`; they are applied in this order. */
  name: string;
  sql: string;
}

export const migrationsFolder = join(import.meta.dirname, '../../prisma/migrations');

/** Every migration that this release knows, in order: `<name>/migration.sql`. */
export async function migrationFiles(): Promise<Migration[]> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
  return Promise.all(
    names.map(async (name) => ({
      name,
      sql: await readFile(join(migrationsFolder, name, 'migration.sql'), 'utf8'),
    })),
  );
}
