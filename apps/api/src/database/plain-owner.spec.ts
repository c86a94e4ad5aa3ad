/** The programs on servers that somebody else runs: PostgreSQL 15 as Debian has it and the one of the test run, owned by roles that may do very little. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { ask } from '../../testing/cluster.ts';
import { debianServer, hasDebianServer } from '../../testing/debian-server.ts';
import { anOrganisation, publish } from '../../testing/organisation.ts';
import { ownedDatabase, type OwnedDatabase } from '../../testing/owned-database.ts';
import { answering, freePort, killed, startServerWith, submit } from '../../testing/running-server.ts';
import { compose } from '../compose.ts';
import { readEnv } from '../env.ts';
import { rolesSql } from './roles.ts';
import { withSession } from './session.ts';

const servers = [
  {
    version: 'of the test run',
    here: true,
    start: async () => ({ url: inject('ownerUrl'), stop: async () => {} }),
  },
  { version: '15, of Debian', here: hasDebianServer, start: debianServer },
];

describe.each(servers.filter(({ here }) => here))('on PostgreSQL $version', ({ version, start }) => {
  let server: { url: string; stop(): Promise<void> };
  let folder: string;
  const masterKey = randomBytes(32).toString('base64');
  const given: OwnedDatabase[] = [];
  beforeAll(async () => {
    server = await start();
    folder = await mkdtemp(join(tmpdir(), 'redress-owner-'));
  });
  afterEach(async () => {
    for (const database of given.splice(0)) await database.drop();
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const anOwned = async (rights?: 'createrole') => {
    const database = await ownedDatabase(server.url, rights);
    given.push(database);
    return database;
  };
  const settings = ({ url }: OwnedDatabase, more: Record<string, string> = {}) => ({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATABASE_URL: url,
    REDRESS_MASTER_KEY: masterKey,
    REDRESS_DATA: folder,
    ...more,
  });
  const composed = async (database: OwnedDatabase, more?: Record<string, string>) => {
    const said: string[] = [];
    const made = await compose(readEnv(settings(database, more)), (step) => said.push(step));
    return { ...made, said };
  };
  /** Leaves an organisation that takes complaints. */
  const withOrganisation = async (database: OwnedDatabase, more?: Record<string, string>) => {
    const { deps, close, said, urls } = await composed(database, more);
    const { id, key } = await anOrganisation(deps);
    await publish(deps, id, publishedProcedure('not-alone-mentoring'));
    await close();
    return { id, key, said, urls };
  };
  const rolesOf = async ({ name }: OwnedDatabase) =>
    withSession(server.url, async (session) => {
      const { rows } = await session.query<{ rolname: string }>(
        'select rolname from pg_roles where rolname like $1 order by 1',
        [`${name}\\_%`],
      );
      return rows.map(({ rolname }) => rolname);
    });

  it('an owner with no other right serves complaints and does the jobs', async () => {
    const database = await anOwned();
    const { key, said } = await withOrganisation(database);
    expect(said.join('\n')).toContain(`The role ${database.name}_owner does everything in this database.`);
    expect(await rolesOf(database)).toEqual([`${database.name}_owner`]);

    const port = await freePort();
    const { child } = startServerWith(settings(database), folder, port);
    try {
      await answering(port);
      expect(await submit(port, key)).toMatchObject({ trackingNumber: expect.any(String) });
      const sent = () =>
        withSession(database.url, async (owner) => {
          const { rows: organisations } = await owner.query('select id from organisation');
          await owner.query(`select set_config('app.organisation', $1, false)`, [organisations[0].id]);
          return (await owner.query(`select 1 from outbox_mail where state = 'sent'`)).rowCount;
        });
      await expect.poll(sent, { timeout: 30_000 }).toBeGreaterThan(0);
    } finally {
      await killed(child);
    }
  }, 120_000);

  it('the walls stand for such an owner too', async () => {
    const database = await anOwned();
    const { id } = await withOrganisation(database);
    await withSession(database.url, async (owner) => {
      expect((await owner.query('select 1 from organisation_event')).rowCount).toBe(0);
      await owner.query(`select set_config('app.organisation', gen_random_uuid()::text, false)`);
      expect((await owner.query('select 1 from organisation_event')).rowCount).toBe(0);
      await owner.query(`select set_config('app.organisation', $1, false)`, [id]);
      expect((await owner.query('select 1 from organisation_event')).rowCount).toBeGreaterThan(1);
      for (const change of [
        'update organisation_event set seq = 9',
        'delete from organisation_event',
        'truncate organisation_event',
      ])
        await expect(owner.query(change), change).rejects.toThrow('The history only grows');
    });
  });

  it('an owner who may make roles makes them, with names of the installation', async () => {
    const database = await anOwned('createrole');
    const { said, urls } = await withOrganisation(database);
    expect(said.join('\n')).not.toContain('does everything');
    expect(await rolesOf(database)).toEqual(
      ['app', 'owner', 'reader', 'worker'].map((role) => `${database.name}_${role}`),
    );
    await expect(withSession(urls.reader, (reader) => reader.query('select 1 from content'))).rejects.toThrow(
      'permission denied',
    );
    await expect(
      withSession(urls.app, (app) => app.query(`update organisation_event set type = 'other'`)),
    ).rejects.toThrow('permission denied');
    const again = await composed(database);
    await again.close();
  });

  it('roles made beforehand, with the SQL that is printed, are used as they are', async () => {
    const database = await anOwned();
    const before = (await withOrganisation(database)).said.join('\n');
    const sql = rolesSql(database.name, `${database.name}_owner`);
    expect(before).toContain(sql);
    await ask(server.url, sql.replaceAll('…', 'chosen by an administrator'));
    const url = (role: string) => {
      const made = new URL(database.url);
      made.username = `${database.name}_${role}`;
      made.password = encodeURIComponent('chosen by an administrator');
      return made.href;
    };
    const named = {
      REDRESS_APP_URL: url('app'),
      REDRESS_READER_URL: url('reader'),
      REDRESS_WORKER_URL: url('worker'),
    };
    const { deps, close, said } = await composed(database, named);
    await anOrganisation(deps);
    await expect(
      withSession(database.url, (owner) => owner.query('select 1 from graphile_worker._private_jobs')),
    ).rejects.toThrow('permission denied');
    await expect(deps.database.pool.query('delete from organisation_event')).rejects.toThrow(
      'permission denied',
    );
    await close();
    expect(said.join('\n')).not.toContain('does everything');
    await expect(composed(database, { ...named, REDRESS_READER_URL: url('app') })).rejects.toThrow(
      `REDRESS_READER_URL names the role ${database.name}_app`,
    );
    await expect(composed(database, { ...named, REDRESS_APP_URL: url('nobody') })).rejects.toThrow(
      'REDRESS_APP_URL leads nowhere',
    );
  });

  it('two installations go on beside each other, whichever starts again', async () => {
    const [first, second] = [await anOwned('createrole'), await anOwned('createrole')];
    const one = await composed(first);
    await anOrganisation(one.deps, 'of-the-first');
    const two = await composed(second);
    await anOrganisation(two.deps, 'of-the-second');
    for (const again of [first, second, first]) await (await composed(again)).close();
    for (const { deps, urls } of [one, two]) {
      // a new session each time: a password that was changed would show here
      for (const role of ['app', 'reader', 'worker'] as const)
        await expect(withSession(urls[role], (session) => session.query('select 1'))).resolves.toBeDefined();
      expect(await deps.database.prisma.organisation.count()).toBe(1);
    }
    await expect(
      withSession(two.urls.app.replace(second.name, first.name), (session) => session.query('select 1')),
    ).rejects.toThrow();
    await one.close();
    await two.close();
  });

  it('says what to do where the role is not the owner', async () => {
    const database = await anOwned();
    const other = await anOwned();
    const stranger = {
      ...database,
      url: database.url.replace(`${database.name}_owner`, `${other.name}_owner`),
    };
    await expect(composed(stranger)).rejects.toThrow(
      `alter database "${database.name}" owner to "${other.name}_owner"`,
    );
  });

  it('warns of a server without data checksums, and starts', async () => {
    const { said, close } = await composed(await anOwned());
    await close();
    const warned = said.join('\n').includes('PostgreSQL has no data checksums');
    expect(warned).toBe(version === '15, of Debian');
  });
});
