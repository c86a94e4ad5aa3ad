import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** An empty database that is dropped afterwards. */
export type ThrowawayDatabase = { readonly url: string; readonly drop: () => Promise<void> };

/** Makes one on the server of DATABASE_URL; undefined where that is not set and the API starts a server of its own. */
export async function throwawayDatabase(): Promise<ThrowawayDatabase | undefined> {
  const owner = process.env['DATABASE_URL'];
  if (!owner) return undefined;
  const name = `redress_journey_${randomBytes(6).toString('hex')}`;
  await ask(owner, `create database ${name}`);
  const url = new URL(owner);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => ask(owner, `drop database if exists ${name} with (force)`) };
}

async function ask(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
