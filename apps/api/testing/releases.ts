/** The databases of earlier releases, as they were left, and the key to them. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createZstdDecompress } from 'node:zlib';
import { installationKey } from '../src/content/installation-key.ts';
import { withSession } from '../src/database/session.ts';
import { restoreBackup } from '../src/upkeep/backup/restore-backup.ts';
import { emptyDatabase, type TestDatabase } from './database.ts';

/** TEST KEY. Opens nothing but the invented complaints in `releases/`. */
export const releaseKey = createHash('sha256')
  .update('The master key of the database of the first release: for tests only')
  .digest();

/**
 * There are no tags: a release is a state in which main was left with other migrations than before, by its commit. `told` is when the demonstration in
 * its database was told. `npm run release -- <commit>` makes the file of the next one; the first was made in the same way, by hand.
 */
export const releases = [
  { commit: 'ae5f83a', told: '2026-11-25T11:00:00Z' },
  { commit: '4ff76ad', told: '2026-11-27T11:00:00Z' },
  { commit: '5415a54', told: '2026-11-27T11:00:00Z' },
  { commit: 'fe829f3', told: '2026-11-28T09:00:00Z' },
] as const;
export type Release = (typeof releases)[number];

export const fileOf = (commit: string): string =>
  join(import.meta.dirname, 'releases', `${commit}.backup.zst`);

/** Brings the database of a release into an empty one: its own tables, nothing migrated. */
export async function loadRelease(ownerUrl: string, commit: Release['commit']): Promise<void> {
  const rows = createReadStream(fileOf(commit)).compose(createZstdDecompress());
  await restoreBackup(ownerUrl, rows, async () => {});
}

/** The same in a database of a spec file's own. Call it at the top. */
export async function releaseDatabase(commit: Release['commit']): Promise<TestDatabase> {
  const database = await emptyDatabase();
  await loadRelease(database.ownerUrl, commit);
  return database;
}

/** The key as a start of this release finds it, once the database is migrated. */
export const keyOf = (ownerUrl: string) =>
  withSession(ownerUrl, (owner) =>
    installationKey(owner, { file: '', given: releaseKey.toString('base64') }),
  );
