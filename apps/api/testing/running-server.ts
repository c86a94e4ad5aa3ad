/** The real server, as a process of its own on a database that is there already, and complaints sent to it as the portal sends them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { missedSessions } from '@redress/domain/testing/story.ts';
import { settingsOf } from './cluster.ts';

/** A complaint whose sender has read number and key. */
export type Acknowledged = { trackingNumber: string; accessKey: string };

/** What to run a server with: `organisationKey` must be there and take complaints. */
export type Served = { ownerUrl: string; masterKey: Uint8Array; organisationKey: string };

/** Starts `main.ts`; what it says in its log from `warn` on is kept in `said`. */
export const startServer = ({ ownerUrl, masterKey }: Served, folder: string, port: number) =>
  startServerWith(
    { ...settingsOf(ownerUrl), REDRESS_MASTER_KEY: Buffer.from(masterKey).toString('base64') },
    folder,
    port,
  );

/** The same where the database is another's than the test run's. */
export function startServerWith(
  settings: Record<string, string>,
  folder: string,
  port: number,
  ports: { CONSOLE_PORT?: string } = {},
): { child: ChildProcess; said(): string } {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../src/main.ts')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      ...settings,
      NODE_ENV: 'test',
      LOG_LEVEL: 'warn',
      REDRESS_DATA: folder,
      PORTAL_PORT: String(port),
      CONSOLE_PORT: '0',
      PANEL_PORT: '0',
      ...ports,
    },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (more: string) => (text = (text + more).slice(-20_000)));
  return { child, said: () => text };
}

/** What came back; undefined where nothing did. */
export type Came = {
  status: number;
  retryAfter: string | null;
  body: { data?: Record<string, unknown> | null; errors?: { extensions: { code: string } }[] };
};

/** Sends one operation to the portal. */
export const ask = (port: number, query: string, variables: object = {}): Promise<Came | undefined> =>
  fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  }).then(
    async (response) => ({
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      body: (await response.json()) as Came['body'],
    }),
    () => undefined,
  );

const query = `mutation ($organisation: String!, $input: ReceiveComplaintInput!, $key: String!) {
  receiveComplaint(organisationKey: $organisation, input: $input, idempotencyKey: $key) {
    ... on ComplaintReceived { trackingNumber accessKey } ... on Refused { message } } }`;

// The machine's own clock runs here, and the story is told in December.
const { channel: _channel, inWriting: _inWriting, ...told } = missedSessions;
const { incidentDate: _incidentDate, ...answers } = told.answers;
const input = { ...told, answers };

/**
 * One complaint, sent again with the same idempotency key until it is taken. `heard` is told every answer on the way; undefined once `over` says
 * that there is no point any more.
 */
export async function submit(
  port: number,
  organisation: string,
  heard: (came: Came | undefined) => void = () => {},
  over: () => boolean = () => false,
): Promise<Acknowledged | undefined> {
  const variables = { organisation, key: randomUUID(), input };
  while (!over()) {
    const came = await ask(port, query, variables);
    heard(came);
    const complaint = came?.status === 200 ? came.body.data?.['receiveComplaint'] : undefined;
    if (isAcknowledged(complaint)) return complaint;
    if (complaint) throw new Error(`The complaint was not taken: ${JSON.stringify(complaint)}`);
    await pause(50);
  }
  return undefined;
}

const isAcknowledged = (answer: unknown): answer is Acknowledged =>
  typeof answer === 'object' && answer !== null && 'trackingNumber' in answer;

/** Waits until the portal answers with what it has read from the database. @returns how long that took, in milliseconds */
export async function answering(port: number): Promise<number> {
  const from = performance.now();
  for (;;) {
    const came = await ask(port, '{ organisation(key: "nobody") { name } }');
    if (came?.status === 200 && !came.body.errors) return performance.now() - from;
    if (performance.now() - from > 60_000)
      throw new Error(`The server did not answer within a minute, but: ${JSON.stringify(came)}.`);
    await pause(50);
  }
}

/** Ends a process without warning, and waits until it is gone. */
export async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
