/** A real PostgreSQL server of our own, under a folder. */
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chown, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { postgresBinaries } from './binaries.ts';
import { operatingUser, type OperatingUser } from './operating-user.ts';
import { reachableFolder } from './reachable.ts';

const run = promisify(execFile);

export interface Cluster {
  /** Connection string of the server's owner. */
  url(database: string): string;
  /** Starts it again where it has ended. */
  start(): Promise<void>;
  /** Ends sessions, writes everything down, stops. */
  stop(): Promise<void>;
}

/**
 * Starts the server whose files lie in `wanted`, making it on first use. A server that is still running there, because
 * the process that started it was killed, is taken over as it is.
 *
 * It listens on a socket only, in a folder nobody else can enter by guessing: no port, no TLS.
 */
export async function startCluster(
  wanted: string,
  password: string,
  settings: Record<string, string> = {},
): Promise<Cluster> {
  const user = await operatingUser();
  const folder = await reachableFolder(wanted, user);
  const { initdb, pgCtl } = await postgresBinaries(user);
  const data = join(folder, 'data');
  const socket = await socketFolder(folder, user);
  await ownedFolder(folder, user);
  if (!(await exists(join(data, 'PG_VERSION')))) await make(initdb, data, password, user);
  const startWhereStopped = async () => {
    if (await isRunning(pgCtl, data, user)) return;
    await start(pgCtl, folder, data, { ...fixed, ...settings, unix_socket_directories: socket }, user);
  };
  await startWhereStopped();
  return {
    start: startWhereStopped,
    url: (database) =>
      `postgresql://postgres:${encodeURIComponent(password)}@localhost/${database}?host=${encodeURIComponent(socket)}`,
    async stop() {
      if (!(await isRunning(pgCtl, data, user))) return;
      await run(pgCtl, ['stop', '-w', '-m', 'fast', '-D', data], { ...user, cwd: folder });
    },
  };
}

// Memory for one machine that also runs the API and a browser; everything about durability stays as PostgreSQL has it.
const fixed = {
  listen_addresses: '',
  unix_socket_permissions: '0777',
  timezone: 'UTC',
  shared_buffers: '128MB',
  max_connections: '60',
  log_min_messages: 'warning',
  // statements carry names and narratives of nobody, but their parameters might
  log_parameter_max_length_on_error: '0',
};

async function make(initdb: string, data: string, password: string, user: OperatingUser): Promise<void> {
  const passwordFile = `${data}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined) await chown(passwordFile, user.uid, user.gid!);
  try {
    // builtin collation: the packaged ICU is out of support
    const flags = [
      '-E',
      'UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
      '--data-checksums',
      '-A',
      'scram-sha-256',
    ];
    await run(
      initdb,
      ['-D', data, '-U', 'postgres', `--pwfile=${passwordFile}`, '--no-instructions', ...flags],
      {
        ...user,
        cwd: join(data, '..'),
        env: { ...localeOnly },
      },
    );
  } catch (error) {
    await rm(data, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not be set up in ${data}. ${reason(error)} ${whenRoot(user)}`, {
      cause: error,
    });
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function start(
  pgCtl: string,
  folder: string,
  data: string,
  settings: Record<string, string>,
  user: OperatingUser,
) {
  const options = Object.entries(settings)
    .map(([name, value]) => `-c ${name}='${value}'`)
    .join(' ');
  const log = join(folder, 'server.log');
  // not `execFile`: the server inherits the pipes, and the caller would wait for it to end
  const child = spawn(pgCtl, ['start', '-w', '-s', '-D', data, '-l', log, '-o', options], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
    env: { ...localeOnly },
  });
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('exit', resolve).once('error', reject),
  );
  if (code === 0) return;
  const tail = await readFile(log, 'utf8').then(
    (text) => text.trim().split('\n').slice(-3).join('\n'),
    () => '',
  );
  throw new Error(`PostgreSQL did not start in ${data}. Its log ends:\n${tail}\n${whenRoot(user)}`);
}

const localeOnly = { LC_ALL: 'C', PATH: '/usr/bin:/bin' };

/** `pg_ctl status` ends with 0 while the server runs, with 3 while it does not. */
async function isRunning(pgCtl: string, data: string, user: OperatingUser): Promise<boolean> {
  return run(pgCtl, ['status', '-D', data], { ...user, cwd: join(data, '..') }).then(
    () => true,
    () => false,
  );
}

/** A socket's path may not be longer than 107 bytes, so a deep project keeps it in the system's temporary folder. */
async function socketFolder(folder: string, user: OperatingUser): Promise<string> {
  const near = join(folder, 'run');
  const short = join(tmpdir(), `redress-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`);
  const path = Buffer.byteLength(near) <= 85 ? near : short;
  await ownedFolder(folder, user);
  return ownedFolder(path, user);
}

async function ownedFolder(path: string, user: OperatingUser): Promise<string> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  if (user.uid !== undefined) await chown(path, user.uid, user.gid!);
  return path;
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

const reason = (error: unknown) =>
  (error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error))
    .trim()
    .split('\n')
    .slice(-2)
    .join(' ');

const whenRoot = (user: OperatingUser) =>
  user.uid === undefined
    ? ''
    : 'As root, the server runs as the user `postgres`, who must be able to enter this folder: set REDRESS_DATA to one, or start as an ordinary user.';
