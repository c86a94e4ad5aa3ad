/**
 * The process that does the jobs. Whatever goes wrong at the queue ends it, and its supervisor starts the next: graphile-worker that is started
 * again in the same process stands still.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { connect } from '../connect.ts';
import { installationKey, placeOfKey } from '../content/installation-key.ts';
import { withSession } from '../database/session.ts';
import { readEnv } from '../env.ts';
import { openLog, outline } from '../log.ts';
import { Orders, type Report } from './orders.ts';
import { startWorker } from './start-worker.ts';

const heartbeatMs = 3_000;
// Longer than any job but a mail to a server that does not answer, which may be sent again.
const farewellMs = 15_000;

const env = readEnv();
const report = (what: Report) => void (process.connected && process.send?.(what));

// Ctrl-C in a terminal and systemd reach every process: the supervisor decides what they mean here.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

let stop: () => Promise<void> = async () => {};
process.on('disconnect', () => void leave());
process.on('message', (message) => {
  const orders = Orders.parse(message);
  if (orders.do === 'stop') void leave();
  else begin(orders).catch(fail);
});

async function begin({ app, reader, worker: queue, dead }: Extract<Orders, { do: 'start' }>): Promise<void> {
  const masterKey = await withSession(app, (session) => installationKey(session, placeOfKey(env)));
  const { deps, close } = connect(env, masterKey, { app, reader });
  const worker = await startWorker(deps, queue, dead);
  worker.ended.then(() => fail(new Error('The queue was lost.')), fail);
  stop = async () => {
    await worker.stop();
    await close();
  };
  report({ is: 'working', ids: [...worker.ids] });
  for (;;) {
    await worker.ask();
    report({ is: 'alive' });
    await pause(heartbeatMs);
  }
}

async function leave(): Promise<void> {
  setTimeout(() => process.exit(1), farewellMs).unref();
  await stop().catch(() => {});
  process.exit(0);
}

function fail(error: unknown): never {
  openLog(env).warn({ error: outline(error) }, 'the worker failed');
  process.exit(1);
}
