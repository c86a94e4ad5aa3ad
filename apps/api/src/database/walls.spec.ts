import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDeps, type TestDeps } from '../../testing/deps.ts';
import { anOrganisation } from '../../testing/organisation.ts';
import type { Role } from './roles.ts';

let deps: TestDeps;
const open: Client[] = [];
const walled = [
  'complaint_case',
  'case_event',
  'case_key',
  'content',
  'letter',
  'outbox_mail',
  'access_log',
  'token_use',
  'organisation_event',
  'organisation_key',
  'organisation_content',
];
const changes = ['case_event', 'organisation_event'].flatMap((table) => [
  `update ${table} set type = $$other$$`,
  `delete from ${table}`,
  `truncate ${table}`,
]);

beforeAll(async () => {
  deps = await testDeps();
});
afterAll(() => Promise.all(open.map((client) => client.end())));

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  open.push(client);
  return client;
}

const as = (role: Role) => connect(deps.testDatabase.as(role));
const hash = new Uint8Array(createHash('sha256').update('x').digest());

async function anEvent(): Promise<{ organisationId: string; caseId: string }> {
  const { id: organisationId } = await anOrganisation(deps);
  const caseId = deps.newId();
  const event = {
    organisationId,
    caseId,
    seq: 1,
    type: 'T',
    data: {},
    at: deps.now(),
    actor: {},
    prevHash: hash,
    hash,
  };
  await deps.database.transaction(organisationId, (transaction) =>
    transaction.caseEvent.create({ data: event }),
  );
  return { organisationId, caseId };
}

describe('the roles', () => {
  it('are not owners, not superusers and cannot pass the wall', async () => {
    const client = await connect(deps.testDatabase.ownerUrl);
    const { rows } = await client.query(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
              exists (select from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace) as owns
         from pg_roles r where rolname = any($1) order by rolname`,
      [['redress_app', 'redress_reader', 'redress_worker']],
    );
    const none = {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owns: false,
    };
    expect(rows).toEqual(
      ['redress_app', 'redress_reader', 'redress_worker'].map((rolname) => ({ rolname, ...none })),
    );
  });

  it('leave the hot pages nothing but what they read', async () => {
    const reader = await as('reader');
    await expect(reader.query('select 1 from tracking')).resolves.toBeDefined();
    await expect(reader.query('select token from auth_session')).resolves.toBeDefined();
    await expect(reader.query('select two_factor_enabled from auth_user')).resolves.toBeDefined();
    await expect(reader.query('select email from auth_user')).rejects.toThrow('permission denied');
    for (const table of [...walled, 'auth_account', 'one_time_link', 'case_access']) {
      await expect(reader.query(`select 1 from ${table}`), table).rejects.toThrow('permission denied');
    }
    await expect(reader.query('delete from tracking')).rejects.toThrow('permission denied');
  });

  it('let requests put jobs into the queue, and see none', async () => {
    const app = await as('app');
    await expect(app.query(`select queue.enqueue('send-mail', '{}', 'k', null)`)).resolves.toBeDefined();
    await expect(app.query('select 1 from graphile_worker._private_jobs')).rejects.toThrow(
      'permission denied',
    );
    const worker = await as('worker');
    await expect(worker.query('select 1 from graphile_worker._private_jobs')).resolves.toMatchObject({
      rowCount: 1,
    });
    await expect(worker.query('select 1 from content')).rejects.toThrow('permission denied');
  });
});

describe('the history', () => {
  it('grows', async () => {
    const { organisationId, caseId } = await anEvent();
    expect(await deps.database.of(organisationId).caseEvent.count({ where: { caseId } })).toBe(1);
  });

  it.each(changes)('is not changed by requests: %s', async (statement) => {
    const app = await as('app');
    await expect(app.query(statement)).rejects.toThrow('permission denied');
  });

  it.each(changes)('is not changed by the owner: %s', async (statement) => {
    await anEvent();
    const owner = await connect(deps.testDatabase.ownerUrl);
    await expect(owner.query(statement)).rejects.toThrow('The history only grows');
  });
});

describe('the wall between organisations', () => {
  it('stands, forced, around every table that holds a case or what an organisation says of itself', async () => {
    const owner = await connect(deps.testDatabase.ownerUrl);
    const { rows } = await owner.query(
      'select relname from pg_class where relrowsecurity and relforcerowsecurity order by relname',
    );
    expect(rows.map((row: { relname: string }) => row.relname)).toEqual(walled.toSorted());
  });

  it('shows an organisation its own', async () => {
    const { organisationId, caseId } = await anEvent();
    const found = await deps.database.of(organisationId).caseEvent.findMany();
    expect(found.map((event) => event.caseId)).toEqual([caseId]);
  });

  it('shows nothing of another, even when asked for it by id', async () => {
    const { caseId } = await anEvent();
    const { id: other } = await anOrganisation(deps);
    expect(await deps.database.of(other).caseEvent.findMany({ where: { caseId } })).toEqual([]);
  });

  it('shows nothing where no organisation is named, also after one was', async () => {
    const { organisationId } = await anEvent();
    const app = await as('app');
    await app.query('begin');
    await app.query(`select set_config('app.organisation', $1, true)`, [organisationId]);
    expect((await app.query('select 1 from case_event')).rowCount).toBe(1);
    await app.query('commit');
    expect((await app.query('select 1 from case_event')).rowCount).toBe(0);
    expect(await deps.database.prisma.caseEvent.findMany()).toEqual([]);
  });

  it('lets nobody write into another organisation', async () => {
    const { organisationId } = await anEvent();
    const { id: other } = await anOrganisation(deps);
    const key = {
      organisationId,
      caseId: deps.newId(),
      wrappedKey: new Uint8Array(60),
      createdAt: deps.now(),
    };
    const written = deps.database.transaction(other, (transaction) =>
      transaction.caseKey.create({ data: key }),
    );
    await expect(written).rejects.toThrow('row-level security');
  });

  it('names the organisation of each request, not of the one before, when many run at once', async () => {
    const cases = await Promise.all(Array.from({ length: 4 }, anEvent));
    const rounds = Array.from({ length: 40 }, (_, index) => cases[index % cases.length]!);
    const seen = await Promise.all(
      rounds.map(({ organisationId }) => deps.database.of(organisationId).caseEvent.findMany()),
    );
    expect(seen.map((events) => events.map((event) => event.caseId))).toEqual(
      rounds.map(({ caseId }) => [caseId]),
    );
  });
});
