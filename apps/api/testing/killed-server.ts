import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { missedSessions } from '@redress/domain/testing/story.ts';
import { roleSecret } from './cluster.ts';

/** A complaint whose sender has read number and key. */
export type Acknowledged = { trackingNumber: string; accessKey: string };
export type Killed = {
  acknowledged: readonly Acknowledged[];
  /** How long the portal took to answer again after each kill, in milliseconds. */
  backAfterMs: readonly number[];
};

/**
 * Runs the real server on a database, sends it complaints from several senders at once, and kills it without warning, again and again. Whoever
 * gets no answer sends the same again, as the portal does, until there is one.
 * @param server what to run it with: `organisationKey` must be there and take complaints
 */
export async function killUnderSubmissions(
  server: { ownerUrl: string; masterKey: Uint8Array; organisationKey: string },
  { kills, senders }: { kills: number; senders: number },
): Promise<Killed> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-killed-'));
  const port = await freePort();
  const start = () => startServer(server, folder, port);
  const acknowledged: Acknowledged[] = [];
  const backAfterMs: number[] = [];
  let over = false;
  let process = start();
  const send = async () => {
    try {
      while (!over) acknowledged.push(await submit(port, server.organisationKey));
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
    await rm(folder, { recursive: true, force: true });
  }
}

function startServer(
  { ownerUrl, masterKey }: { ownerUrl: string; masterKey: Uint8Array },
  folder: string,
  port: number,
): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, '../src/main.ts')], {
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATABASE_URL: ownerUrl,
      REDRESS_ROLE_SECRET: roleSecret,
      REDRESS_MASTER_KEY: Buffer.from(masterKey).toString('base64'),
      REDRESS_DATA: folder,
      PORTAL_PORT: String(port),
      CONSOLE_PORT: '0',
      PANEL_PORT: '0',
    },
  });
}

const query = `mutation ($organisation: String!, $input: ReceiveComplaintInput!, $key: String!) {
  receiveComplaint(organisationKey: $organisation, input: $input, idempotencyKey: $key) {
    ... on ComplaintReceived { trackingNumber accessKey } ... on Refused { message } } }`;

// The machine's own clock runs here, and the story is told in December.
const { channel: _channel, inWriting: _inWriting, ...told } = missedSessions;
const { incidentDate: _incidentDate, ...answers } = told.answers;
const input = { ...told, answers };

/** One complaint, sent until it is answered. */
async function submit(port: number, organisation: string): Promise<Acknowledged> {
  const body = JSON.stringify({ query, variables: { organisation, key: randomUUID(), input } });
  for (;;) {
    const answer = await ask(port, body);
    if (answer === undefined) {
      await pause(50);
      continue;
    }
    const complaint = answer.data?.receiveComplaint;
    if (complaint?.trackingNumber === undefined)
      throw new Error(`The complaint was not taken: ${JSON.stringify(answer)}`);
    return complaint;
  }
}

type Answered = { data?: { receiveComplaint: Acknowledged } };

const ask = (port: number, body: string): Promise<Answered | undefined> =>
  fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  }).then(
    async (response) => (response.status === 200 ? ((await response.json()) as Answered) : undefined),
    () => undefined,
  );

async function answering(port: number): Promise<void> {
  const late = performance.now() + 60_000;
  while ((await ask(port, JSON.stringify({ query: '{ __typename }' }))) === undefined) {
    if (performance.now() > late) throw new Error('The server did not answer within a minute.');
    await pause(50);
  }
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

export const aMasterKey = () => new Uint8Array(randomBytes(32));
