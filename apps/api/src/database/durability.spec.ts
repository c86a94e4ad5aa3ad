import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../testing/database.ts';
import { assertDurable } from './durability.ts';

let client: Client;
beforeAll(async () => {
  client = new Client({ connectionString: (await testDatabase()).ownerUrl });
  await client.connect();
});
afterAll(() => client.end());

describe('a server that may lose what it acknowledged', () => {
  it('is told from one that does not', async () => {
    await expect(assertDurable(client)).resolves.toBeUndefined();
  });

  it('is refused', async () => {
    await client.query('set synchronous_commit = off');
    await expect(assertDurable(client)).rejects.toThrow('PostgreSQL has synchronous_commit switched off');
    await client.query('reset synchronous_commit');
  });
});
