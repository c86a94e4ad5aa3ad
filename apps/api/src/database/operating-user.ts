import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { userInfo } from 'node:os';

const run = promisify(execFile);

/** Whom a server process runs as; empty: as ourselves. */
export interface OperatingUser {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root. As root, the system's `postgres` user is used, and made where it is missing. */
export async function operatingUser(): Promise<OperatingUser> {
  if (userInfo().uid !== 0) return {};
  const known = await find();
  if (known) return known;
  await run('groupadd', ['-f', 'postgres']);
  await run('useradd', ['-g', 'postgres', '-M', '-s', '/usr/sbin/nologin', 'postgres']);
  const made = await find();
  if (made) return made;
  throw new Error(
    'PostgreSQL cannot run as root, and no `postgres` user could be made. Start as an ordinary user.',
  );
}

async function find(): Promise<OperatingUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}
