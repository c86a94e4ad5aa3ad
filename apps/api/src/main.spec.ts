/** The program itself: started, stopped, killed and started again, on a data folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let data: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'redress-main-'));
  // as root, PostgreSQL runs as a user of its own, who has to get in
  await chmod(data, 0o755);
});
afterAll(async () => {
  for (const child of started) if (child.exitCode === null) child.kill('SIGKILL');
  await rm(data, { recursive: true, force: true, maxRetries: 5 });
});

interface Running {
  child: ChildProcess;
  said(): string;
  ended: Promise<number | null>;
  /** Address of the portal, once it is said. */
  portal(): Promise<string>;
  /** Address of the console, said together with the portal's. */
  consoleAddress(): string;
}

/** An own server is always wanted here, whatever DATABASE_URL says. */
function start(settings: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
      REDRESS_DATA: data,
      PORTAL_PORT: '0',
      CONSOLE_PORT: '0',
      PANEL_PORT: '0',
      ...settings,
    },
  });
  started.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (more: string) => (text += more));
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    child,
    said: () => text,
    ended,
    consoleAddress: () => /console +(http:\S+)/.exec(text)?.[1] ?? '',
    async portal() {
      const address = () => /portal +(http:\S+)/.exec(text)?.[1];
      await expect.poll(address, { timeout: 90_000, message: text }).toBeTruthy();
      return address()!;
    },
  };
}

const ask = (portal: string) =>
  fetch(`${portal}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ organisation(key: "kept") { name } }' }),
  });
const found = async (portal: string) => ((await (await ask(portal)).json()) as { data: unknown }).data;

/** Leaves an organisation in the database, as its owner. */
async function leaveOrganisation(): Promise<void> {
  const key = Buffer.from((await readFile(join(data, 'keys/postgres.key'), 'utf8')).trim(), 'base64');
  const client = new Client({
    host: join(data, 'postgres/run'),
    user: 'postgres',
    password: key.toString('base64url'),
    database: 'redress',
  });
  await client.connect();
  await client.query(`insert into organisation values (gen_random_uuid(), 'kept', 'Kept', now())`);
  await client.end();
}

describe('the program', () => {
  it('starts on an empty folder, keeps what is in it, and comes back after being killed', async () => {
    const first = start();
    const portal = await first.portal();
    expect(await found(portal)).toEqual({ organisation: null });
    await leaveOrganisation();
    const kept = { organisation: { name: 'Kept' } };

    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain('Redress is already running on this data folder');
    expect(await found(portal)).toEqual(kept);

    // the database outlives the process, and is taken over
    first.child.kill('SIGKILL');
    await first.ended;
    const third = start();
    expect(await found(await third.portal())).toEqual(kept);
    third.child.kill('SIGINT');
    expect(await third.ended).toBe(0);

    const fourth = start();
    expect(await found(await fourth.portal())).toEqual(kept);
    fourth.child.kill('SIGTERM');
    expect(await fourth.ended).toBe(0);
  }, 300_000);

  it('stands while its database is killed, says so, and starts it again', async () => {
    const running = start();
    const portal = await running.portal();
    const before = await found(portal);
    const [pid] = (await readFile(join(data, 'postgres/data/postmaster.pid'), 'utf8')).split('\n');
    const settings = join(data, 'postgres/data/postgresql.auto.conf');
    const right = await readFile(settings, 'utf8');
    await writeFile(settings, 'such_a_setting = there is not');
    process.kill(Number(pid), 'SIGKILL');
    const status = async () => (await ask(portal)).status;
    await expect.poll(status, { timeout: 5_000 }).toBe(503);

    const refused = await ask(portal);
    expect(refused.headers.get('retry-after')).toBe('2');
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect((await fetch(`${portal}/healthz`)).status).toBe(200);
    expect((await fetch(`${portal}/readyz`)).status).toBe(503);
    const signIn = await fetch(`${running.consoleAddress()}/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: running.consoleAddress() },
      body: JSON.stringify({ email: 'nobody@example.org', password: 'a password of nobody' }),
    });
    expect(signIn.status).toBe(503);

    await writeFile(settings, right);
    const from = performance.now();
    await expect.poll(status, { timeout: 15_000, interval: 50 }).toBe(200);
    expect(performance.now() - from).toBeLessThan(10_000);
    expect(await found(portal)).toEqual(before);
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
  }, 120_000);

  it('says in one sentence why it does not start', async () => {
    const wrong = start({ PORTAL_PORT: 'many' });
    expect(await wrong.ended).toBe(1);
    expect(wrong.said()).toContain('PORTAL_PORT');
    expect(wrong.said()).not.toMatch(/^\s+at /m);
  });
});
