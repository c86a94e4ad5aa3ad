import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Urls } from '../database/roles.ts';
import { Report, type Orders } from './orders.ts';
import type { Worker } from './start-worker.ts';

const shortestPauseMs = 250;
const longestPauseMs = 5_000;
// Whoever has worked for so long is not failing over and over.
const longLifeMs = 30_000;
const silentForMs = 20_000;
const farewellMs = 20_000;

/**
 * Has jobs done by a process of their own, so that nothing that goes wrong there can end the server, and starts the next whenever it ends or falls
 * silent: after a quarter of a second, then ever later, at most five seconds.
 * @returns once the first one works; throws where it does not come to that
 */
export async function superviseWorker(log: Logger, urls: Urls): Promise<Worker> {
  let over = false;
  let child: Child | undefined;
  const keepGoing = async (first: Child) => {
    let wait = shortestPauseMs;
    for (child = first; !over;) {
      const since = performance.now();
      await child.ended;
      if (over) return;
      log.warn('the worker ended and is started again');
      wait = performance.now() - since > longLifeMs ? shortestPauseMs : Math.min(wait * 2, longestPauseMs);
      await pause(wait);
      if (!over) child = start(urls, child.ids);
    }
  };
  const first = start(urls, []);
  await first.working;
  const ended = keepGoing(first);
  return {
    async stop() {
      over = true;
      await child?.stop();
      await ended;
    },
  };
}

type Child = {
  /** Settles when it has taken up work; rejects when it ends before. */
  working: Promise<void>;
  ended: Promise<void>;
  /** Of this one, and of those before it whose jobs may still be taken. */
  ids: readonly string[];
  stop(): Promise<void>;
};

function start(urls: Urls, dead: readonly string[]): Child {
  const child = fork(join(import.meta.dirname, 'child.ts'));
  const ids = [...dead];
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const silence = setTimeout(() => child.kill('SIGKILL'), silentForMs);
  void ended.then(() => clearTimeout(silence));
  const working = new Promise<void>((resolve, reject) => {
    child.on('message', (message) => {
      const report = Report.parse(message);
      silence.refresh();
      if (report.is === 'alive') return;
      ids.splice(0, ids.length, ...report.ids);
      resolve();
    });
    void ended.then(() => reject(new Error('The jobs could not be started. The log says why.')));
  });
  working.catch(() => {});
  child.on('error', () => {});
  tell(child, { do: 'start', ...urls, dead: [...dead] });
  return {
    working,
    ended,
    ids,
    async stop() {
      tell(child, { do: 'stop' });
      const late = setTimeout(() => child.kill('SIGKILL'), farewellMs);
      await ended;
      clearTimeout(late);
    },
  };
}

// A process that has just ended cannot be told anything, and need not be.
function tell(child: ChildProcess, orders: Orders): void {
  if (child.connected) child.send(orders, () => {});
}
