import { anOrganisation, publish } from '@redress/api/testing/organisation.ts';
import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { compose } from '@redress/api/src/compose.ts';
import { startCluster, type Cluster } from '@redress/api/src/database/cluster.ts';
import { openSession, withSession } from '@redress/api/src/database/session.ts';
import { readEnv } from '@redress/api/src/env.ts';
import { verifyHistory } from '@redress/api/src/upkeep/verify-history.ts';
import { roleSecret } from '@redress/api/testing/cluster.ts';
import { aMasterKey } from '@redress/api/testing/killed-server.ts';
import type { Acknowledged, Served } from '@redress/api/testing/running-server.ts';
import { wholeness } from '@redress/api/testing/whole-cases.ts';
import { publishedProcedure } from '@redress/domain/procedures/published.ts';

/** A PostgreSQL of its own with one organisation that takes complaints, for one fault. */
export type Ground = {
  served: Served;
  /** Kills every process of PostgreSQL at once, and starts it again a second later. */
  killPostgres(): Promise<void>;
  /** What is wrong afterwards: one line, empty where nothing is. */
  damage(acknowledged: readonly Acknowledged[]): Promise<string>;
};

/** Lends a PostgreSQL of its own, and takes it away whatever happens on it. */
export async function onCluster<Result>(
  use: (cluster: Cluster, folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-faults-'));
  // as root, PostgreSQL runs as a user of its own, who has to get in
  await chmod(folder, 0o755);
  const cluster = await startCluster(join(folder, 'postgres'), 'only for these faults');
  try {
    return await use(cluster, folder);
  } finally {
    await cluster.stop();
    // The worker of a killed server ends a moment after it, and may still put a mail here.
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}

/** Lends the ground, and takes it away whatever happens on it. */
export const onGround = <Result>(use: (ground: Ground) => Promise<Result>): Promise<Result> =>
  onCluster(async (cluster, folder) => {
    const postgresUrl = cluster.url('postgres');
    await withSession(postgresUrl, (owner) => owner.query('create database redress'));
    const served = {
      ownerUrl: cluster.url('redress'),
      masterKey: aMasterKey(),
      organisationKey: 'not-alone-mentoring',
    };
    const organisationId = await withOrganisation(served, folder);
    return await use({
      served,
      async killPostgres() {
        for (const pid of await processesOf(postgresUrl, join(folder, 'postgres/data'))) kill(pid);
        await pause(1_000);
        await startedAgain(cluster);
      },
      damage: (acknowledged) => damageOf(served, folder, organisationId, acknowledged),
    });
  });

const composed = ({ ownerUrl, masterKey }: Served, folder: string) =>
  compose(
    readEnv({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATABASE_URL: ownerUrl,
      REDRESS_ROLE_SECRET: roleSecret,
      REDRESS_MASTER_KEY: Buffer.from(masterKey).toString('base64'),
      REDRESS_DATA: folder,
    }),
  );

async function withOrganisation(served: Served, folder: string): Promise<string> {
  const { deps, close } = await composed(served, folder);
  const id = randomUUID();
  await anOrganisation(deps, served.organisationKey, id);
  await publish(deps, id, publishedProcedure('not-alone-mentoring'));
  await close();
  return id;
}

async function damageOf(
  served: Served,
  folder: string,
  organisationId: string,
  acknowledged: readonly Acknowledged[],
): Promise<string> {
  const { missing, torn, cases } = await wholeness(served.ownerUrl, acknowledged);
  const { deps, close } = await composed(served, folder);
  const faults = await verifyHistory(deps, organisationId);
  await close();
  const found = {
    missing: missing.length,
    torn: torn.length,
    'more than once': cases - acknowledged.length,
    'faults in the history': faults.length,
  };
  return Object.entries(found)
    .filter(([, count]) => count !== 0)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
}

/** The postmaster last: the others would only be told to end by it. */
async function processesOf(postgresUrl: string, data: string): Promise<number[]> {
  const session = await openSession(postgresUrl);
  const { rows } = await session.query<{ pid: number }>('select pid from pg_stat_activity');
  const [postmaster] = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n');
  session.end().catch(() => {});
  return [Number(postmaster), ...rows.map(({ pid }) => pid)];
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it ended in the meantime
  }
}

/** What was killed may seem to run for a moment longer, and the memory that its processes shared may still be in use. */
async function startedAgain(cluster: Cluster): Promise<void> {
  for (let nth = 1; ; nth += 1) {
    try {
      await cluster.start();
      const session = await openSession(cluster.url('postgres'));
      return await session.end();
    } catch (error) {
      if (nth === 20) throw error;
      await pause(500);
    }
  }
}
