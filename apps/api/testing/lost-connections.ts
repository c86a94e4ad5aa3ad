import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import {
  answering,
  freePort,
  killed,
  startServer,
  submit,
  type Acknowledged,
  type Came,
  type Served,
} from './running-server.ts';

export type Bereft = {
  acknowledged: readonly Acknowledged[];
  /** How long the portal took after each round to answer out of the database, in milliseconds. */
  backAfterMs: readonly number[];
  /** How often each kind of answer came: `200`, `503`, `200 INTERNAL`, `503 without Retry-After`, `none`. */
  answers: Readonly<Record<string, number>>;
  /** Whether the process that was started is the one that still runs. */
  alive: boolean;
  /** Its last words, from `warn` on. */
  said: string;
};

/**
 * Runs the real server on a database, sends it complaints from several senders at once, and takes the database away from it, again and again.
 * @param lose takes the connections away, once a round; whatever it stops, it starts again
 */
export async function loseConnectionsUnderSubmissions(
  server: Served,
  lose: () => Promise<void>,
  { rounds, senders }: { rounds: number; senders: number },
): Promise<Bereft> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-bereft-'));
  const port = await freePort();
  const { child, said } = startServer(server, folder, port);
  const dead = () => child.exitCode !== null || child.signalCode !== null;
  const acknowledged: Acknowledged[] = [];
  const backAfterMs: number[] = [];
  const answers: Record<string, number> = {};
  const heard = (came: Came | undefined) => (answers[kindOf(came)] = (answers[kindOf(came)] ?? 0) + 1);
  let over = false;
  const send = async () => {
    while (!over && !dead()) {
      const taken = await submit(port, server.organisationKey, heard, dead);
      if (taken) acknowledged.push(taken);
    }
  };
  try {
    await answering(port);
    const sending = Promise.all(Array.from({ length: senders }, send));
    for (let round = 1; round <= rounds && !dead(); round += 1) {
      const before = acknowledged.length;
      while (acknowledged.length === before && !dead()) await pause(20);
      await lose();
      if (!dead()) backAfterMs.push(await answering(port));
    }
    over = true;
    await sending;
    await queueDrained(server.ownerUrl, dead);
    return { acknowledged, backAfterMs, answers, alive: !dead(), said: said() };
  } catch (error) {
    throw new Error(`The server last said:\n${said()}`, { cause: error });
  } finally {
    over = true;
    await killed(child);
    // The worker of a killed server ends a moment after it, and may still put a mail here.
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}

/** Ends every session of the restricted roles in this database, several times within a second. */
export async function terminateSessions(ownerUrl: string, times = 4): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (let time = 1; time <= times; time += 1) {
      await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and usename like 'redress\\_%'`,
      );
      await pause(250);
    }
  } finally {
    await client.end();
  }
}

/** Waits until every mail has been sent: somebody must be doing the jobs again. */
async function queueDrained(ownerUrl: string, dead: () => boolean): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const late = performance.now() + 60_000;
    while (!dead()) {
      const { rows } = await client.query(`select 1 from outbox_mail where state = 'queued' limit 1`);
      if (rows.length === 0) return;
      if (performance.now() > late) throw new Error('Mails stood in the queue for a minute.');
      await pause(200);
    }
  } finally {
    await client.end();
  }
}

function kindOf(came: Came | undefined): string {
  if (came === undefined) return 'none';
  const { status, retryAfter, body } = came;
  if (status === 503) return retryAfter === null ? '503 without Retry-After' : '503';
  return [status, ...(body.errors ?? []).map(({ extensions }) => extensions.code)].join(' ');
}
