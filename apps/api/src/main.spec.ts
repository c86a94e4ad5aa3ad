/** The program itself: started, stopped, killed and started again, on a data folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
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
    async portal() {
      const address = () => /portal +(http:\S+)/.exec(text)?.[1];
      await expect.poll(address, { timeout: 90_000, message: text }).toBeTruthy();
      return address()!;
    },
  };
}

const found = async (portal: string) => {
  const response = await fetch(`${portal}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ organisation(key: "kept") { name } }' }),
  });
  return ((await response.json()) as { data: unknown }).data;
};

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

  it('says in one sentence why it does not start', async () => {
    const wrong = start({ PORTAL_PORT: 'many' });
    expect(await wrong.ended).toBe(1);
    expect(wrong.said()).toContain('PORTAL_PORT');
    expect(wrong.said()).not.toMatch(/^\s+at /m);
  });
});
