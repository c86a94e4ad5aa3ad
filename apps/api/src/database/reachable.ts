import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OperatingUser } from './operating-user.ts';

// Kept when the machine restarts, unlike the temporary folder.
const OPEN_TO_ALL = '/var/tmp';

/**
 * The folder itself where the server's user can get to it; else one in a place open to all, whose path is kept in the
 * folder. A checkout below root's own home is closed to everybody else, and the server does not run as root.
 */
export async function reachableFolder(folder: string, user: OperatingUser): Promise<string> {
  if (await canEnter(dirname(folder), user)) return folder;
  const signpost = join(folder, 'lies-in');
  const known = await readFile(signpost, 'utf8').catch(() => undefined);
  if (known) return known.trim();
  const place = await mkdtemp(join(OPEN_TO_ALL, 'redress-'));
  await mkdir(folder, { recursive: true });
  await writeFile(signpost, `${place}\n`);
  return place;
}

/** The folder of programs itself where the server's user can get to it, else a copy (60 MB, made once). */
export async function reachablePrograms(folder: string, user: OperatingUser): Promise<string> {
  if (await canEnter(folder, user)) return folder;
  const place = join(
    OPEN_TO_ALL,
    `redress-programs-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`,
  );
  if (await stat(place).catch(() => undefined)) return place;
  const fresh = `${place}.${process.pid}`;
  await cp(folder, fresh, { recursive: true, verbatimSymlinks: true });
  await rename(fresh, place).catch(() => rm(fresh, { recursive: true, force: true }));
  return place;
}

/** Whether each folder on the way lets the user through. Folders that do not exist yet are made by us, and do. */
async function canEnter(folder: string, user: OperatingUser): Promise<boolean> {
  if (user.uid === undefined) return true;
  const found = await stat(folder).catch(() => undefined);
  const open = !found || (found.mode & 0o001) !== 0 || (found.uid === user.uid && (found.mode & 0o100) !== 0);
  return open && (dirname(folder) === folder || canEnter(dirname(folder), user));
}
