import { randomBytes, randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  answering,
  freePort,
  killed,
  startServer,
  submit,
  type Acknowledged,
  type Served,
} from './running-server.ts';

export type Killed = {
  acknowledged: readonly Acknowledged[];
  /** How long the portal took to answer again after each kill, in milliseconds. */
  backAfterMs: readonly number[];
};

/**
 * Runs the real server on a database, sends it complaints from several senders at once, and kills it without warning, again and again. Whoever
 * gets no answer sends the same again, as the portal does, until there is one.
 */
export async function killUnderSubmissions(
  server: Served,
  { kills, senders }: { kills: number; senders: number },
): Promise<Killed> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-killed-'));
  const port = await freePort();
  const start = () => startServer(server, folder, port).child;
  const acknowledged: Acknowledged[] = [];
  const backAfterMs: number[] = [];
  let over = false;
  let process = start();
  const send = async () => {
    try {
      while (!over) acknowledged.push((await submit(port, server.organisationKey))!);
    } catch (error) {
      over = true;
      throw error;
    }
  };
  try {
    await answering(port);
    const sending = Promise.all(Array.from({ length: senders }, send));
    for (let kill = 1; kill <= kills; kill += 1) {
      const before = acknowledged.length;
      while (acknowledged.length === before && !over) await pause(20);
      await pause(randomInt(200, 1_500));
      await killed(process);
      const at = performance.now();
      process = start();
      await answering(port);
      backAfterMs.push(performance.now() - at);
    }
    over = true;
    await sending;
    return { acknowledged, backAfterMs };
  } finally {
    over = true;
    await killed(process);
    // The worker of a killed server ends a moment after it, and may still put a mail here.
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}

export const aMasterKey = () => new Uint8Array(randomBytes(32));
