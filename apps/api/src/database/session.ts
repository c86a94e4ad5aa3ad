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
