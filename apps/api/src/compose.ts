/** Puts the API together, from the environment to something that can be served, and takes it apart again. */
import { join } from 'node:path';
import { Client } from 'pg';
import { loadMasterKey, secretFile } from './content/master-key.ts';
import { startCluster, type Cluster } from './database/cluster.ts';
import { openDatabase } from './database/database.ts';
import { assertDurable } from './database/durability.ts';
import { migrate } from './database/migrate.ts';
import { openReads } from './database/reads.ts';
import { asRole, ensureRoles, roleSecret } from './database/roles.ts';
import { nature, type Deps } from './deps.ts';
import type { Env } from './env.ts';
import { openLog } from './log.ts';
import { countTries } from './people/limit-tries.ts';
import { hashing } from './people/hashing.ts';
import { installQueue } from './worker/install-queue.ts';

export interface Composed {
  deps: Deps;
  /** Connection string of `redress_worker`. */
  workerUrl: string;
  /** Undoes everything, the last first. */
  close(): Promise<void>;
}

/**
 * Starts what is needed and brings it up to date: PostgreSQL (our own, unless DATABASE_URL names one), roles,
 * migrations, queue, keys. Throws one plain sentence where something is missing; whatever was started is stopped then.
 */
export async function compose(env: Env, onStep: (step: string) => void = () => {}): Promise<Composed> {
  const undo: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  };
  try {
    return await put(env, onStep, undo, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function put(
  env: Env,
  onStep: (step: string) => void,
  undo: (() => Promise<void>)[],
  close: () => Promise<void>,
): Promise<Composed> {
  const log = openLog(env);
  const time = nature(env.REDRESS_CLOCK_FILE);
  const masterKey = await loadMasterKey(join(env.REDRESS_DATA, 'keys/master.key'), env.REDRESS_MASTER_KEY);
  const ownerUrl = env.DATABASE_URL ?? (await ownServer(env, onStep, undo));
  const secret = roleSecret(ownerUrl, env.REDRESS_ROLE_SECRET);
  const workerUrl = asRole(ownerUrl, 'redress_worker', secret);

  onStep('Bringing the database up to date');
  await ensureRoles(ownerUrl, secret);
  const migrations = await migrate(ownerUrl);
  await installQueue(ownerUrl, workerUrl);
  if (migrations.length > 0) log.info({ migrations }, 'migrated');

  const lost = () => log.warn('a database connection was lost');
  const database = openDatabase(asRole(ownerUrl, 'redress_app', secret), lost);
  undo.push(() => database.close());
  const reads = openReads(asRole(ownerUrl, 'redress_reader', secret), lost);
  undo.push(() => reads.close());
  const secrets = { hashing: hashing(masterKey), tries: countTries(database.pool, masterKey) };
  return { deps: { ...time, env, log, database, reads, masterKey, ...secrets }, workerUrl, close };
}

/** @returns the owner's connection string to a server of our own, which only this process uses */
async function ownServer(
  env: Env,
  onStep: (step: string) => void,
  undo: (() => Promise<void>)[],
): Promise<string> {
  onStep('Starting PostgreSQL');
  const password = (await secretFile(join(env.REDRESS_DATA, 'keys/postgres.key'))).toString('base64url');
  const cluster = await startCluster(join(env.REDRESS_DATA, 'postgres'), password);
  const hold = await claim(cluster);
  undo.push(async () => {
    await hold.end();
    await cluster.stop();
  });
  await assertDurable(hold);
  const { rowCount } = await hold.query("select 1 from pg_database where datname = 'redress'");
  if (rowCount === 0) await hold.query('create database redress');
  return cluster.url('redress');
}

/** Refuses to share the server: whoever stops first would stop it for both. The lock ends with the process, however it ends. */
async function claim(cluster: Cluster): Promise<Client> {
  const client = new Client({ connectionString: cluster.url('postgres') });
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock(7300) as held');
  if (rows[0]?.held) return client;
  await client.end();
  throw new Error(
    'Redress is already running on this data folder. Stop it first, or set REDRESS_DATA to another folder.',
  );
}
