import { Logger, runMigrations } from 'graphile-worker';
import { escapeIdentifier, Pool, type Client } from 'pg';
import { openSession } from '../database/session.ts';

/**
 * Sets up graphile-worker's tables, owned by `redress_worker`, and the one function through which requests may put a job
 * into them: they cannot read, change or remove any.
 */
export async function installQueue(ownerUrl: string, workerUrl: string): Promise<void> {
  const owner = await openSession(ownerUrl);
  try {
    await owner.query('select pg_advisory_lock(7303)');
    await owner.query('create schema if not exists graphile_worker authorization redress_worker');
    await owner.query('create schema if not exists queue authorization redress_worker');
    // its first step is `create schema if not exists`, for which PostgreSQL wants this right although the schema exists
    await mayCreate(owner, true);
    await asWorker(workerUrl);
    await mayCreate(owner, false);
  } finally {
    await owner.end();
  }
}

async function mayCreate(owner: Client, may: boolean): Promise<void> {
  const database = escapeIdentifier(owner.database ?? '');
  await owner.query(
    may
      ? `grant create on database ${database} to redress_worker`
      : `revoke create on database ${database} from redress_worker`,
  );
}

async function asWorker(workerUrl: string): Promise<void> {
  const pgPool = workerPool(workerUrl, () => {});
  try {
    await runMigrations({ pgPool, logger: silent });
    await pgPool.query(enqueue);
  } finally {
    await pgPool.end();
  }
}

/** Connections for graphile-worker, which wants errors of every single one listened to. */
export function workerPool(url: string, onError: (error: Error) => void): Pool {
  const pool = new Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 10_000, keepAlive: true });
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}

// its own lines quote what a job threw
export const silent = new Logger(() => () => {});

// One name, one job: a second request for the same key replaces what has not started. Jobs of one queue run in turn.
const enqueue = `
  create or replace function queue.enqueue(task text, payload json, key text, in_turn text)
    returns void language sql security definer set search_path = pg_catalog as $$
      select graphile_worker.add_job(
        identifier => task, payload => payload, job_key => key, queue_name => in_turn, max_attempts => 25)
    $$;
  revoke all on function queue.enqueue(text, json, text, text) from public;
  grant usage on schema queue to redress_app;
  grant execute on function queue.enqueue(text, json, text, text) to redress_app;
`;
