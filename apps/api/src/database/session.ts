import { Client } from 'pg';

/**
 * One connection of its own, for what a pool is not for: locks, roles, migrations. A session that PostgreSQL ends tells its client so, and a
 * client that nobody listens to takes the whole program down; whoever uses it hears of it by the next query, which fails.
 */
export async function openSession(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, keepAlive: true });
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** Lends a session, and ends it whatever happens. */
export async function withSession<Result>(
  url: string,
  use: (session: Client) => Promise<Result>,
): Promise<Result> {
  const session = await openSession(url);
  try {
    return await use(session);
  } finally {
    await session.end();
  }
}
