/** Two servers and a worker apart, on one database: whoever comes does not notice which of them answers, and one that is killed takes nothing along. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people } from '@redress/domain/testing/story.ts';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { settingsOf } from '../testing/cluster.ts';
import { releaseDatabase, releaseKey } from '../testing/releases.ts';
import { answering, freePort, killed, startServerWith, submit } from '../testing/running-server.ts';
import { wholeness } from '../testing/whole-cases.ts';
import { withSession } from './database/session.ts';
import { demoPassword } from './demo/organisations.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = await mkdtemp(join(tmpdir(), 'redress-several-'));
const database = await releaseDatabase('5415a54');
const settings = {
  ...settingsOf(database.ownerUrl),
  REDRESS_MASTER_KEY: releaseKey.toString('base64'),
  REDRESS_WORKER: 'apart',
  REDRESS_SECOND_FACTOR: 'optional',
  REDRESS_DATA: folder,
};
type Running = { child: ChildProcess; portal: number; console: number };
const servers: Running[] = [];
let worker: ChildProcess;

async function aServer(): Promise<Running> {
  const [portal, console] = [await freePort(), await freePort()];
  const origin = `http://127.0.0.1:${servers[0]?.console ?? console}`;
  const { child } = startServerWith({ ...settings, CONSOLE_ORIGIN: origin }, folder, portal, {
    CONSOLE_PORT: String(console),
  });
  const server = { child, portal, console };
  servers.push(server);
  await answering(portal);
  return server;
}

beforeAll(async () => {
  await aServer();
  await aServer();
  worker = spawn(process.execPath, [join(import.meta.dirname, 'worker.ts')], {
    stdio: 'ignore',
    env: { PATH: process.env['PATH'], NODE_ENV: 'test', LOG_LEVEL: 'warn', ...settings },
  });
}, 120_000);
afterAll(async () => {
  await Promise.all([...servers.map(({ child }) => child), worker].map(killed));
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
});

const origin = () => `http://127.0.0.1:${servers[0]!.console}`;
const signIn = (server: Running, password: string) =>
  fetch(`http://127.0.0.1:${server.console}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: origin() },
    body: JSON.stringify({ email: people.notAlone.contact.email, password }),
  });
const me = async (server: Running, cookie: string) => {
  const answered = await fetch(`http://127.0.0.1:${server.console}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: origin(), cookie },
    body: JSON.stringify({ query: '{ me { name } }' }),
  });
  return ((await answered.json()) as { data: { me: { name: string } | null } }).data.me;
};

it('whoever signed in at one is known to the other, until they sign out at either', async () => {
  const [first, second] = [servers[0]!, servers[1]!];
  const answered = await signIn(first, demoPassword);
  expect(answered.status).toBe(200);
  const cookie = answered.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  expect(await me(second, cookie)).toEqual(await me(first, cookie));
  expect(await me(second, cookie)).not.toBeNull();
  const out = await fetch(`http://127.0.0.1:${second.console}/auth/sign-out`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: origin(), cookie },
    body: '{}',
  });
  expect(out.status).toBe(200);
  expect(await me(first, cookie)).toBeNull();
});

it('tries are counted together', async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 30 && statuses.at(-1) !== 429; n += 1)
    statuses.push((await signIn(servers[n % 2]!, 'not the password')).status);
  expect(statuses.at(-1)).toBe(429);
  // the other one, which has not refused anybody yet
  expect((await signIn(servers[statuses.length % 2]!, 'not the password')).status).toBe(429);
});

it('one is killed under complaints: none is lost, the other goes on, and the worker sends every mail', async () => {
  const [first, second] = [servers[0]!, servers[1]!];
  let over = false;
  const sending = [first, second, first, second].map(async ({ portal }) => {
    const taken = [];
    // whoever was at the one that is killed gives up there, and comes to the other
    for (let at = portal; !over;) {
      const complaint = await submit(
        at,
        'not-alone-mentoring',
        () => {},
        () => over || (at === first.portal && first.child.killed),
      );
      if (complaint) taken.push(complaint);
      if (first.child.killed) at = second.portal;
    }
    return taken;
  });
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  await killed(first.child);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  over = true;
  const acknowledged = (await Promise.all(sending)).flat();
  expect(acknowledged.length).toBeGreaterThan(3);
  const { missing } = await wholeness(database.ownerUrl, acknowledged);
  expect(missing).toEqual([]);
  await withSession(database.ownerUrl, async (owner) => {
    const left = async () => (await owner.query(`select 1 from outbox_mail where state = 'queued'`)).rowCount;
    await expect.poll(left, { timeout: 60_000, interval: 500 }).toBe(0);
    const { rows } = await owner.query<{ state: string }>('select distinct state from outbox_mail');
    expect(rows.map(({ state }) => state)).toEqual(['sent']);
  });
});
