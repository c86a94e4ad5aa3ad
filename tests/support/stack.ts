import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startClock, type Clock } from './clock.ts';
import { startMailServer, type MailServer } from './mail.ts';
import { freePort } from './ports.ts';
import { pseudoApps } from './pseudo/pseudo-apps.ts';
import { throwawayDatabase } from './throwaway-database.ts';
import { root } from './tree.ts';
import { until } from './until.ts';

/** The real thing, for one journey: the server as `npm start` runs it, its own database, a mail server, a clock to move. */
export type Stack = {
  readonly portal: string;
  readonly console: string;
  readonly panel: string;
  readonly mail: MailServer;
  readonly clock: Clock;
  /** What the server has printed so far. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
};

export type StackOptions = {
  /** What time it is when the server starts. Default: a Monday morning without a bank holiday near. */
  readonly startsAt?: string;
  /** Whether the demo data is there. Default: yes. */
  readonly demo?: boolean;
  /** Whether server and apps speak the pseudo-language. Default: they speak English. */
  readonly pseudo?: boolean;
};

const MONDAY = '2026-11-02T09:00:00Z';

/**
 * Starts the server on free ports with an empty database: one under DATABASE_URL where that is set, else a PostgreSQL of
 * its own in a temporary folder. Everything is gone after `stop`.
 */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const { startsAt = MONDAY, demo = true, pseudo = false } = options;
  const folder = await mkdtemp(join(tmpdir(), 'redress-journey-'));
  // As root, PostgreSQL runs as a user of its own, who has to get in.
  await chmod(folder, 0o755);
  const clock = await startClock(join(folder, 'clock'), startsAt);
  const [database, mail, spoken] = await Promise.all([
    throwawayDatabase(),
    startMailServer(),
    pseudo ? pseudoApps(join(folder, 'apps')) : {},
  ]);
  const [portal, console, panel] = [await freePort(), await freePort(), await freePort()];

  const server = spawn(process.execPath, [join(root, 'apps', 'api', 'src', 'main.ts')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'test',
      REDRESS_DATA: folder,
      REDRESS_CLOCK_FILE: join(folder, 'clock'),
      REDRESS_DEMO: demo ? '1' : '0',
      SMTP_URL: mail.url,
      PORTAL_PORT: String(portal),
      CONSOLE_PORT: String(console),
      PANEL_PORT: String(panel),
      ...(database ? { DATABASE_URL: database.url } : {}),
      ...spoken,
    },
  });
  let printed = '';
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (text) => (printed += text));

  const stack: Stack = {
    portal: `http://127.0.0.1:${portal}`,
    console: `http://127.0.0.1:${console}`,
    panel: `http://127.0.0.1:${panel}`,
    mail,
    clock,
    log: () => printed,
    async stop() {
      await ended(server);
      await mail.stop();
      await database?.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  try {
    await Promise.all(
      [stack.portal, stack.console, stack.panel].map((origin) => answers(origin, server, stack.log)),
    );
  } catch (error) {
    await stack.stop();
    throw error;
  }
  return stack;
}

async function answers(origin: string, server: ChildProcess, log: () => string): Promise<void> {
  const asked = async () => {
    if (server.exitCode !== null) throw new Error('The server stopped before it answered.');
    return fetch(origin).then(
      (response) => (response.ok ? true : undefined),
      () => undefined,
    );
  };
  await until(`${origin} to answer`, asked, 120).catch((error: Error) => {
    throw new Error(`${error.message} The server said:\n${log()}`, { cause: error });
  });
}

/** Asks the server to stop as Ctrl-C does, and waits until it and its database are down. */
async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  const late = setTimeout(() => server.kill('SIGKILL'), 20_000);
  await exit;
  clearTimeout(late);
}
