import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, databaseUrl } from '../../testing/cluster.ts';
import { testDatabase, type TestDatabase } from '../../testing/database.ts';
import { applyMissing, migrate } from './migrate.ts';
import { withSession } from './session.ts';
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

describe('a migration of a table that is in use', () => {
  const names = (url: string) =>
    withSession(url, async (owner) => {
      const { rows } = await owner.query<{ name: string }>(
        `select relname as name from pg_index join pg_class c on c.oid = indexrelid where indrelid = 'case_event'::regclass and indisvalid`,
      );
      return rows.map(({ name }) => name);
    });

  it('lets others have their turn, and is applied when it gets its own', async () => {
    const sql = 'alter table case_event add column waited text';
    await withSession(database.ownerUrl, async (reader) => {
      await reader.query('begin; lock table case_event in access share mode');
      const applying = withSession(database.ownerUrl, (owner) =>
        applyMissing(owner, [{ name: '3_waits', sql }]),
      );
      // longer than it may wait for the lock at a time
      await reader.query('select pg_sleep(3.5)');
      await reader.query('commit');
      expect(await applying).toEqual(['3_waits']);
    });
  });

  it('makes an index while others write, also where one was left unfinished', async () => {
    const index = {
      name: '3_index',
      sql: '-- many\nCREATE INDEX CONCURRENTLY "left_over" ON "case_event"("at");',
    };
    await ask(database.ownerUrl, 'create index left_over on case_event (type)');
    expect(await withSession(database.ownerUrl, (owner) => applyMissing(owner, [index]))).toEqual([
      '3_index',
    ]);
    expect(await names(database.ownerUrl)).toContain('left_over');
    expect(await withSession(database.ownerUrl, (owner) => applyMissing(owner, [index]))).toEqual([]);
  });

  it('that fails leaves nothing behind, and is not said to be applied', async () => {
    const wrong = { name: '3_wrong', sql: 'create table half (id int); select 1 / 0' };
    const applying = withSession(database.ownerUrl, (owner) => applyMissing(owner, [wrong]));
    await expect(applying).rejects.toThrow('division by zero');
    const { rows } = await withSession(database.ownerUrl, (owner) =>
      owner.query(
        `select to_regclass('half') as half, exists (select from _prisma_migrations where migration_name = '3_wrong') as said`,
      ),
    );
    expect(rows).toEqual([{ half: null, said: false }]);
  });

  it('that an earlier release left half-way is said in words', async () => {
    await ask(
      database.ownerUrl,
      `insert into _prisma_migrations (id, checksum, migration_name) values ('half', repeat('0', 64), '2_half')`,
    );
    await expect(migrate(database.ownerUrl)).rejects.toThrow('Restore the last backup');
    await ask(database.ownerUrl, `delete from _prisma_migrations where id = 'half'`);
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
