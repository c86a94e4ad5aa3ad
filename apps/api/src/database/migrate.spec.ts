import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, databaseUrl } from '../../testing/cluster.ts';
import { testDatabase, type TestDatabase } from '../../testing/database.ts';
import { migrate } from './migrate.ts';
import { filters, migrationList, schemaFiles, withSchemaEngine } from './schema-engine.ts';

let database: TestDatabase;
const shadow = `redress_shadow_${process.pid}`;
beforeAll(async () => {
  database = await testDatabase();
  await ask(database.ownerUrl, `create database ${shadow}`);
});
afterAll(() => ask(database.ownerUrl, `drop database if exists ${shadow} with (force)`));

describe('migrations', () => {
  it('lead to exactly the schema that the code is generated from', async () => {
    expect(await difference(await schemaFiles())).toMatchObject({ exitCode: 0 });
  });

  it('name no role: every installation has its own, and `grants.ts` says what each may do', async () => {
    const { migrationDirectories } = await migrationList();
    const naming = migrationDirectories.filter(({ migrationFile: { content } }) =>
      /^\s*(grant|revoke)\b|redress_/im.test(content.tag === 'ok' ? content.value : ''),
    );
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  it('are told apart from a schema that has moved on', async () => {
    const { files } = await schemaFiles();
    const more = { path: 'more.prisma', content: 'model Extra {\n  id Int @id\n}' };
    const { exitCode, stdout } = await difference({ files: [...files, more] });
    expect(exitCode).toBe(2);
    expect(stdout).toContain('CREATE TABLE "Extra"');
  });

  it('do nothing the second time', async () => {
    expect(await migrate(database.ownerUrl)).toEqual([]);
  });

  it('go on where a later release has applied more', async () => {
    await ask(
      database.ownerUrl,
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
        values ('later', repeat('0', 64), '29990101000000_of_a_later_release', now(), 1)`,
    );
    expect(await migrate(database.ownerUrl)).toEqual([]);
    await ask(database.ownerUrl, `delete from _prisma_migrations where id = 'later'`);
  });

  it('wait for each other when two processes start at once', async () => {
    const fresh = `redress_fresh_${process.pid}`;
    await ask(database.ownerUrl, `create database ${fresh}`);
    const url = databaseUrl(database.ownerUrl, fresh);
    const applied = (await Promise.all([migrate(url), migrate(url)])).toSorted((a, b) => a.length - b.length);
    await ask(database.ownerUrl, `drop database ${fresh} with (force)`);
    const { migrationDirectories } = await migrationList();
    expect(applied).toEqual([[], migrationDirectories.map(({ path }) => path)]);
  });

  it('write the rows that Prisma itself would write', async () => {
    const client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    const { rows } = await client.query(
      'select finished_at is not null as done, length(checksum) from _prisma_migrations',
    );
    await client.end();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toEqual({ done: true, length: 64 });
  });
});

// Prisma has no word for INCLUDE. They must exist, or dropping them fails; nothing else may differ.
const indexesPrismaCannotSay = ['worklist_item_page_idx'];

async function difference(schema: Awaited<ReturnType<typeof schemaFiles>>) {
  // the engine tries the migrations out in the database it is given, which must be empty
  await ask(database.ownerUrl, `drop database if exists ${shadow} with (force)`);
  await ask(database.ownerUrl, `create database ${shadow}`);
  const migrations = await migrationList();
  const unsaid = {
    path: '99999999999999_unsaid',
    migrationFile: {
      path: 'migration.sql',
      content: { tag: 'ok' as const, value: `drop index ${indexesPrismaCannotSay.join(', ')}` },
    },
  };
  migrations.migrationDirectories.push(unsaid);
  return withSchemaEngine(databaseUrl(database.ownerUrl, shadow), (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: true,
      filters,
    }),
  );
}
