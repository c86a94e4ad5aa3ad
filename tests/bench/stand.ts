import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from '@redress/api/src/database/cluster.ts';
import pg from 'pg';
import { layKnown } from './own-operations.ts';
import { freePort } from '../support/ports.ts';
import { root } from '../support/tree.ts';
import { until } from '../support/until.ts';

/** The real server, the floor beside it, and both on one PostgreSQL: what the benchmarks measure on. */
export type Stand = {
  owner: pg.Client;
  api: Program;
  floor: Program;
  /** Master process of PostgreSQL. */
  postgres: number;
  portal: string;
  console: string;
  floorUrl: string;
  masterKey: string;
  stop: () => Promise<void>;
};
export type Program = { pid: number; stop: () => Promise<void> };

export const startStand = async (): Promise<Stand> => {
  const folder = await mkdtemp(join(tmpdir(), 'redress-bench-'));
  await chmod(folder, 0o755);
  const cluster = await startCluster(join(folder, 'postgres'), 'only for this benchmark', {
    shared_buffers: '1GB',
  });
  const maker = new pg.Client({ connectionString: cluster.url('postgres') });
  await maker.connect();
  await maker.query('create database redress');
  await maker.end();
  const url = cluster.url('redress');
  const masterKey = Buffer.alloc(32, 7).toString('base64');
  const [portal, console, panel, floor] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const apps = join(folder, 'apps');
  await layKnown(apps);
  const settings = {
    ...process.env,
    REDRESS_APPS: apps,
    // Production refuses a database that held the demonstration, and the benchmarks begin with it.
    NODE_ENV: 'test',
    DATABASE_URL: url,
    REDRESS_MASTER_KEY: masterKey,
    LOG_LEVEL: 'error',
    REDRESS_SECOND_FACTOR: 'optional',
  };
  const serve = (demo: '0' | '1') =>
    run('apps/api/src/main.ts', {
      ...settings,
      REDRESS_DATA: folder,
      REDRESS_DEMO: demo,
      PORTAL_PORT: String(portal),
      CONSOLE_PORT: String(console),
      PANEL_PORT: String(panel),
    });
  // The demo is made by one process and served by the next, so that what is measured has done nothing else.
  const first = serve('1');
  await answers(`http://127.0.0.1:${panel}/readyz`);
  await first.stop();
  const api = serve('0');
  await answers(`http://127.0.0.1:${panel}/readyz`);
  const floorProgram = run('tests/bench/floor.ts', { ...settings, FLOOR_PORT: String(floor) });
  await answers(`http://127.0.0.1:${floor}/`);
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const { rows } = await owner.query<{ data_directory: string }>('show data_directory');
  const postmaster = await readFile(join(rows[0]?.data_directory ?? '', 'postmaster.pid'), 'utf8');
  return {
    owner,
    api,
    floor: floorProgram,
    postgres: Number(postmaster.split('\n')[0]),
    portal: `http://127.0.0.1:${portal}`,
    console: `http://127.0.0.1:${console}`,
    floorUrl: `http://127.0.0.1:${floor}`,
    masterKey,
    async stop() {
      await owner.end();
      await floorProgram.stop();
      await api.stop();
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const run = (program: string, env: NodeJS.ProcessEnv): Program => {
  const child = spawn(process.execPath, [join(root, program)], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return {
    pid: child.pid ?? 0,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGINT');
      }),
  };
};

const answers = (url: string): Promise<unknown> =>
  until(
    `${url} to answer`,
    () =>
      fetch(url).then(
        (response) => (response.ok ? true : undefined),
        () => undefined,
      ),
    180,
  );
