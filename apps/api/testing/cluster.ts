/** One PostgreSQL server for a whole test run, with a migrated database to copy from. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { startCluster } from '../src/database/cluster.ts';
import { bringUpToDate } from '../src/bring-up-to-date.ts';
import { asRole, makeRoles } from '../src/database/roles.ts';
import { readEnv } from '../src/env.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Owner's connection string to the server's maintenance database. */
    ownerUrl: string;
    /** The migrated database that every spec file gets a copy of. */
    template: string;
  }
}

/** One set of roles for all databases of a test run: `redress_app` and so on. */
export const testRoles = 'redress';
export const roleSecret = 'a secret for the roles of a test run';

/** Vitest's global set-up: under DATABASE_URL where that is set, else a server of its own in a temporary folder. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { DATABASE_URL: given } = readEnv();
  const server = given ? undefined : await ownServer();
  const ownerUrl = given ?? server!.ownerUrl;
  const template = `redress_template_${randomBytes(4).toString('hex')}`;
  const templateUrl = databaseUrl(ownerUrl, template);
  await ask(ownerUrl, `create database ${template}`);
  await bringUpToDate(templateUrl, {
    roles: 'made',
    urls: await makeRoles(templateUrl, testRoles, roleSecret),
  });
  project.provide('ownerUrl', ownerUrl);
  project.provide('template', template);
  return async () => {
    await ask(ownerUrl, `drop database if exists ${template} with (force)`);
    await server?.stop();
  };
}

/** How a program is told of a test's database and its roles. */
export const settingsOf = (ownerUrl: string) => ({
  DATABASE_URL: ownerUrl,
  REDRESS_APP_URL: asRole(ownerUrl, testRoles, 'app', roleSecret),
  REDRESS_READER_URL: asRole(ownerUrl, testRoles, 'reader', roleSecret),
  REDRESS_WORKER_URL: asRole(ownerUrl, testRoles, 'worker', roleSecret),
});

/** The same server and user, another database. */
export function databaseUrl(ownerUrl: string, database: string): string {
  const url = new URL(ownerUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs one statement as the owner. */
export async function ask(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function ownServer() {
  const folder = await mkdtemp(join(tmpdir(), 'redress-api-'));
  // as root, PostgreSQL runs as a user of its own, who has to get in
  await chmod(folder, 0o755);
  const cluster = await startCluster(join(folder, 'postgres'), randomBytes(24).toString('base64url'));
  return {
    ownerUrl: cluster.url('postgres'),
    async stop() {
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
