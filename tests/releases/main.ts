/**
 * `npm run release -- <commit>`: the database that a release leaves, as a file beside the others in `apps/api/testing/releases`. The release itself
 * makes it, from a checkout of its own: it is installed, started on an empty PostgreSQL, and tells the demonstration. Its rows are then taken out
 * as a backup takes them, in the clear: nobody in them exists, and the key is in the source.
 */
import { execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { constants, createZstdCompress } from 'node:zlib';
import { startCluster } from '@redress/api/src/database/cluster.ts';
import { withSession } from '@redress/api/src/database/session.ts';
import { backupOf } from '@redress/api/src/upkeep/backup/write-backup.ts';
import { fileOf, releaseKey, releases } from '@redress/api/testing/releases.ts';
import { freePort } from '../support/ports.ts';
import { root } from '../support/tree.ts';
import { until } from '../support/until.ts';

const run = promisify(execFile);

const release = releases.find(({ commit }) => commit === process.argv[2]);
if (release) await make(release);
else {
  process.stderr.write(
    'Name the commit of a release that stands in apps/api/testing/releases.ts: npm run release -- <commit>\n',
  );
  process.exitCode = 1;
}

async function make({ commit, told }: (typeof releases)[number]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-release-'));
  // as root, PostgreSQL runs as a user of its own, who has to get in
  await chmod(folder, 0o755);
  const checkout = join(folder, 'checkout');
  await run('git', ['worktree', 'add', '--detach', checkout, commit], { cwd: root });
  const cluster = await startCluster(join(folder, 'postgres'), 'only for this release');
  try {
    process.stdout.write(`Installing ${commit}\n`);
    // whether its own checks pass is not asked here
    await run('npm', ['test', '--', 'format'], { cwd: checkout }).catch(() => {});
    await withSession(cluster.url('postgres'), (owner) => owner.query('create database redress'));
    process.stdout.write('Telling its demonstration\n');
    await tellDemonstration(checkout, folder, cluster.url('redress'), told);
    await withSession(cluster.url('redress'), (owner) =>
      pipeline(
        Readable.from(backupOf(owner, new Date(told))),
        createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 19 } }),
        createWriteStream(fileOf(commit)),
      ),
    );
    process.stdout.write(`${fileOf(commit)}\n`);
  } finally {
    await cluster.stop();
    await run('git', ['worktree', 'remove', '--force', checkout], { cwd: root });
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}

/** Starts the release's own server, and stops it once it serves: the demonstration is told by then. */
async function tellDemonstration(
  checkout: string,
  folder: string,
  databaseUrl: string,
  at: string,
): Promise<void> {
  const clock = join(folder, 'clock');
  await writeFile(clock, at);
  const [portal, console, panel] = [await freePort(), await freePort(), await freePort()];
  const server = spawn(
    join(checkout, 'node_modules/node/bin/node'),
    [join(checkout, 'apps/api/src/main.ts')],
    {
      cwd: checkout,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'test',
        LOG_LEVEL: 'error',
        DATABASE_URL: databaseUrl,
        REDRESS_DATA: folder,
        REDRESS_MASTER_KEY: releaseKey.toString('base64'),
        REDRESS_CLOCK_FILE: clock,
        REDRESS_DEMO: '1',
        PORTAL_PORT: String(portal),
        CONSOLE_PORT: String(console),
        PANEL_PORT: String(panel),
      },
    },
  );
  await until(
    `the server of ${checkout}`,
    () =>
      fetch(`http://127.0.0.1:${panel}/readyz`).then(
        (response) => (response.ok ? true : undefined),
        () => undefined,
      ),
    300,
  );
  await new Promise((resolve) => server.once('exit', resolve).kill('SIGINT'));
}
