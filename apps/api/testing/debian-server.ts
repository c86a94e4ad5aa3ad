/** PostgreSQL as Debian packages it (`apt install postgresql`), the oldest that we promise to work with: no data checksums, libc's collation. */
import { execFile } from 'node:child_process';
import { chown, chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { operatingUser } from '../src/database/operating-user.ts';

const run = promisify(execFile);
const programs = '/usr/lib/postgresql/15/bin';

/** Whether this machine has it. */
export const hasDebianServer = existsSync(join(programs, 'initdb'));

/** Starts a server of its own in a temporary folder. */
export async function debianServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const user = await operatingUser();
  const folder = await mkdtemp(join(tmpdir(), 'redress-debian-'));
  await chmod(folder, 0o755);
  if (user.uid !== undefined) await chown(folder, user.uid, user.gid!);
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, 'postgres', { mode: 0o644 });
  const how = { ...user, cwd: folder };
  await run(
    join(programs, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
    ],
    how,
  );
  const pgCtl = (...args: string[]) => run(join(programs, 'pg_ctl'), [...args, '-D', data], how);
  const settings = `-c listen_addresses='' -c unix_socket_directories='${folder}'`;
  await pgCtl('start', '-w', '-s', '-l', join(folder, 'log'), '-o', settings);
  return {
    url: `postgresql://postgres:postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
    async stop() {
      await pgCtl('stop', '-w', '-m', 'fast');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
