import { EventEmitter } from 'node:events';
import { run, type WorkerEvents } from 'graphile-worker';
import type { Pool } from 'pg';
import type { Deps } from '../deps.ts';
import { wayOut } from '../mail/out/way-out.ts';
import { silent, workerPool } from './install-queue.ts';
import { tasks } from './tasks.ts';

export interface Worker {
  /** Finishes the jobs under way, takes no more. */
  stop(): Promise<void>;
}

export interface RunningWorker extends Worker {
  /** Under which name the queue keeps the jobs it has taken. */
  ids: readonly string[];
  /** Settles when it can do no more jobs, because a connection was lost at the wrong moment: somebody has to start another one. */
  ended: Promise<void>;
  /** Throws where the queue cannot be reached. */
  ask(): Promise<void>;
}

/**
 * Runs jobs until stopped. Jobs are claimed in PostgreSQL, so any number of workers may run.
 * @param url connection string of the role `worker`
 * @param dead ids of workers that are known to have ended: what they had taken is free again
 */
export async function startWorker(
  deps: Deps,
  url: string,
  dead: readonly string[] = [],
): Promise<RunningWorker> {
  const { post, close } = await wayOut(deps);
  const pgPool = workerPool(url, () => deps.log.warn('the queue lost a connection'));
  await pgPool.query('select graphile_worker.force_unlock_workers($1::text[])', [dead]);
  await freeStuckJobs(pgPool);
  const sweep = setInterval(
    () => void freeStuckJobs(pgPool).catch(() => deps.log.warn('the queue could not be swept')),
    30_000,
  );
  const { events, ids, broken } = watched();
  const runner = await run({
    pgPool,
    events,
    taskList: tasks(deps, post),
    concurrency: 3,
    noHandleSignals: true,
    pollInterval: 2_000,
    crontab: '* * * * * pass-time ?max=1\n17 3 * * * tidy',
    logger: silent,
    // without these, what goes wrong while a job is noted as done is nobody's, and ends the process
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
  return {
    ids,
    ended: Promise.race([broken, runner.promise]),
    ask: async () => void (await pgPool.query('select 1')),
    async stop() {
      clearInterval(sweep);
      await runner.stop();
      await close();
      await pgPool.end();
    },
  };
}

function watched(): { events: WorkerEvents; ids: string[]; broken: Promise<void> } {
  const events: WorkerEvents = new EventEmitter();
  const ids: string[] = [];
  events.on('pool:create', ({ workerPool: { id } }) => ids.push(id));
  const broken = new Promise<void>((resolve) => {
    events.on('pool:fatalError', () => resolve());
    events.on('worker:fatalError', () => resolve());
  });
  return { events, ids, broken };
}

const stuckAfterSeconds = 120;

/**
 * The queue holds a killed worker's jobs for four hours. No job of ours takes two minutes, and sending again is harmless
 * (same Message-ID), so whatever has been locked for longer is free again.
 */
async function freeStuckJobs(pool: Pool): Promise<void> {
  for (const table of ['_private_jobs', '_private_job_queues']) {
    await pool.query(
      `update graphile_worker.${table} set locked_at = null, locked_by = null
        where locked_at < now() - make_interval(secs => $1)`,
      [stuckAfterSeconds],
    );
  }
}
