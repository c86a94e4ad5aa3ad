/** PostgreSQL of our own, kept running for as long as this process wants it. */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Logger } from 'pino';
import { secretFile } from '../content/master-key.ts';
import { startCluster, type Cluster } from './cluster.ts';
import { openSession } from './session.ts';

export interface OwnServer {
  /** The owner's connection string. */
  url: string;
  stop(): Promise<void>;
}

/** Starts the server below `data`, makes the database `redress` there, and starts the server again whenever it ends. */
export async function ownServer(data: string, log: Logger): Promise<OwnServer> {
  const cluster = await clusterOf(data);
  const hold = await claimed(cluster);
  await makeDatabase(hold);
  const release = keepRunning(cluster, hold, log);
  return {
    url: cluster.url('redress'),
    async stop() {
      await release();
      await cluster.stop();
    },
  };
}

/** The same server for a short while, whether or not Redress runs on it: it is started and stopped only where it did not run. */
export async function lentServer(data: string): Promise<OwnServer> {
  const cluster = await clusterOf(data);
  const url = cluster.url('redress');
  const hold = await claim(cluster);
  if (!hold) return { url, stop: async () => {} };
  await makeDatabase(hold);
  return {
    url,
    async stop() {
      await hold.end();
      await cluster.stop();
    },
  };
}

async function clusterOf(data: string): Promise<Cluster> {
  const password = (await secretFile(join(data, 'keys/postgres.key'))).toString('base64url');
  return startCluster(join(data, 'postgres'), password);
}

async function makeDatabase(session: Client): Promise<void> {
  const { rowCount } = await session.query("select 1 from pg_database where datname = 'redress'");
  if (rowCount === 0) await session.query('create database redress');
}

/** Refuses to share the server: whoever stops first would stop it for both. */
async function claimed(cluster: Cluster): Promise<Client> {
  const hold = await claim(cluster);
  if (hold) return hold;
  throw new Error(
    'Redress is already running on this data folder. Stop it first, or set REDRESS_DATA to another folder.',
  );
}

/** A lock that ends with the process, however it ends; undefined while another has it. */
async function claim(cluster: Cluster): Promise<Client | undefined> {
  const client = await openSession(cluster.url('postgres'));
  const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock(7300) as held');
  if (rows[0]?.held) return client;
  await client.end();
  return undefined;
}

const longestPauseMs = 2_000;

/** The session that holds the claim ends with the server: then the server is started again, until it stands. @returns lets go of it */
function keepRunning(cluster: Cluster, first: Client, log: Logger): () => Promise<void> {
  let over = false;
  let hold: Client | undefined;
  let reviving: Promise<void> = Promise.resolve();
  const revive = async () => {
    log.warn('the database server was lost');
    for (let wait = 100; !over; wait = Math.min(wait * 2, longestPauseMs)) {
      try {
        await cluster.start();
        return watch(await claimed(cluster));
      } catch {
        // its last processes may still be ending, or it is still reading its log
        await pause(wait);
      }
    }
  };
  const watch = (client: Client) => {
    hold = client;
    client.once('end', () => {
      hold = undefined;
      if (!over) reviving = revive();
    });
  };
  watch(first);
  return async () => {
    over = true;
    await reviving;
    await hold?.end();
  };
}
