import { Logger, runMigrations } from 'graphile-worker';
import { escapeIdentifier, Pool, type Client } from 'pg';
import { roleIn, type Urls } from '../database/roles.ts';
import { openSession } from '../database/session.ts';

/**
 * Sets up graphile-worker's tables, owned by the worker's role, and the one function through which requests may put a job into them: they cannot
 * read, change or remove any. Where one role does everything, that role owns them.
 * @returns whether the queue is new and empty: then the mails that wait are not in it yet
 */
export async function installQueue(ownerUrl: string, urls: Pick<Urls, 'app' | 'worker'>): Promise<boolean> {
  const owner = await openSession(ownerUrl);
  const apart = urls.worker !== ownerUrl;
  try {
    await owner.query('select pg_advisory_lock(7303)');
    if (apart) await dropOwn(owner);
    const { rowCount } = await owner.query("select 1 from pg_namespace where nspname = 'graphile_worker'");
    // it makes its own schemas, and asks for this right also where they stand
    if (apart) await mayCreate(owner, roleIn(urls.worker), true);
    await asWorker(urls.worker, urls.app === urls.worker ? undefined : roleIn(urls.app));
    if (apart) await mayCreate(owner, roleIn(urls.worker), false);
    return rowCount === 0;
  } finally {
    await owner.end();
  }
}

/** Until now one role did everything, and the queue is its own. It cannot be given away without rights over who gets it, but made anew. */
async function dropOwn(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select quote_ident(nspname) as name from pg_namespace
      where nspname in ('graphile_worker', 'queue') and nspowner = (select oid from pg_roles where rolname = current_user)`,
  );
  for (const { name } of rows) await owner.query(`drop schema ${name} cascade`);
}

async function mayCreate(owner: Client, worker: string, may: boolean): Promise<void> {
  const database = escapeIdentifier(owner.database ?? '');
  const verb = may ? 'grant' : 'revoke';
  await owner.query(
    `${verb} create on database ${database} ${may ? 'to' : 'from'} ${escapeIdentifier(worker)}`,
  );
}

async function asWorker(workerUrl: string, app: string | undefined): Promise<void> {
  const pgPool = workerPool(workerUrl, () => {});
  try {
    await assertOwn(pgPool);
    await runMigrations({ pgPool, logger: silent });
    await pgPool.query(enqueue);
    if (app !== undefined) await pgPool.query(mayEnqueue(escapeIdentifier(app)));
  } finally {
    await pgPool.end();
  }
}

/** A database that changed hands, or whose roles have other names now. */
async function assertOwn(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ owner: string; own: string }>(
    `select pg_get_userbyid(nspowner) as owner, current_user as own from pg_namespace
      where nspname in ('graphile_worker', 'queue') and not pg_has_role(nspowner, 'usage')`,
  );
  const row = rows[0];
  if (!row) return;
  throw new Error(
    `The job queue in this database belongs to the role ${row.owner}, and jobs are to run as ${row.own}. Let an administrator of the server run, in this database: reassign owned by ${escapeIdentifier(row.owner)} to ${escapeIdentifier(row.own)};`,
  );
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
  create schema if not exists queue;
  create or replace function queue.enqueue(task text, payload json, key text, in_turn text)
    returns void language sql security definer set search_path = pg_catalog as $$
      select graphile_worker.add_job(
        identifier => task, payload => payload, job_key => key, queue_name => in_turn, max_attempts => 25)
    $$;
  revoke all on function queue.enqueue(text, json, text, text) from public;
`;

const mayEnqueue = (app: string) => `
  grant usage on schema queue to ${app};
  grant execute on function queue.enqueue(text, json, text, text) to ${app};
`;
