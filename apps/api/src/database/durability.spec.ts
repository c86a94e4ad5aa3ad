import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, settingsOf } from '../../testing/cluster.ts';
import { testDatabase, type TestDatabase } from '../../testing/database.ts';
import { compose } from '../compose.ts';
import { readEnv } from '../env.ts';
import { assertDurable } from './durability.ts';

let database: TestDatabase;
let client: Client;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  folder = await mkdtemp(join(tmpdir(), 'redress-durable-'));
});
afterAll(async () => {
  await client.end();
  await rm(folder, { recursive: true, force: true });
});

describe('a server that may lose what it acknowledged', () => {
  it('is told from one that does not', async () => {
    await expect(assertDurable(client)).resolves.toBeUndefined();
  });

  it('is refused, with what to do', async () => {
    await client.query('set synchronous_commit = off');
    await expect(assertDurable(client)).rejects.toThrow(
      'PostgreSQL has synchronous_commit switched off and could lose complaints: set synchronous_commit = on',
    );
    await client.query('reset synchronous_commit');
  });

  it('is refused whoever runs it, also where only our own role is told so', async () => {
    const name = new URL(database.ownerUrl).pathname.slice(1);
    const start = () =>
      compose(
        readEnv({
          NODE_ENV: 'test',
          LOG_LEVEL: 'silent',
          ...settingsOf(database.ownerUrl),
          REDRESS_DATA: folder,
        }),
      );
    await ask(database.ownerUrl, `alter role redress_app in database ${name} set synchronous_commit = off`);
    await expect(start()).rejects.toThrow('synchronous_commit switched off');
    await ask(database.ownerUrl, `alter role redress_app in database ${name} reset synchronous_commit`);
    await (await start()).close();
  });
});
