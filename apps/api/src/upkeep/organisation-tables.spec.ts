import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { anOrganisation, inOrganisation, publish } from '../../testing/organisation.ts';
import { aMember } from '../../testing/told-case.ts';
import { canonical } from '../history/canonical.ts';
import { beginHistories } from './begin-histories.ts';
import { rebuild } from './rebuild.ts';
import { verifyHistory, type HistoryFault } from './verify-history.ts';

const deps = await testDeps();
const owner = new Client({ connectionString: deps.testDatabase.ownerUrl });
const { prisma } = deps.database;
beforeAll(() => owner.connect());
afterAll(() => owner.end());

/** Everything that is made from an organisation's history, as text that can be compared. */
async function tables(organisationId: string): Promise<string> {
  const where = { organisationId };
  return canonical([
    await prisma.organisation.findUnique({ where: { id: organisationId } }),
    await prisma.person.findMany({ where, orderBy: { id: 'asc' } }),
    await prisma.roleBinding.findMany({ where, orderBy: [{ id: 'asc' }, { fromOn: 'asc' }] }),
    await prisma.calendarDay.findMany({ where, orderBy: { id: 'asc' } }),
    await prisma.procedureVersion.findMany({ where, orderBy: [{ key: 'asc' }, { version: 'asc' }] }),
  ]);
}

/** One of everything: leave with a deputy, somebody who leaves, days off, worked and closed, two versions of a policy. */
async function anEventfulOrganisation(): Promise<string> {
  deps.setNow('2026-11-02T09:00:00Z');
  const { id } = await anOrganisation(deps);
  const policy = publishedProcedure('not-alone-mentoring');
  await publish(deps, id, policy);
  const holder = await aMember(deps, id, { name: 'Holder', email: `${deps.newId()}@example.org` });
  const deputy = await aMember(deps, id, { name: 'Deputy', roles: ['reviewer'] });
  const pool = await aMember(deps, id, { name: 'Pool', kind: 'panel' });
  deps.setNow('2026-11-03T09:00:00Z');
  const bindingId = await inOrganisation(deps, id, 'GiveRole', {
    personId: holder,
    role: 'contact',
    fromOn: '2026-11-01',
  });
  await inOrganisation(deps, id, 'NameDeputy', { bindingId, personId: deputy, fromOn: '2026-11-01' });
  const away = { personId: holder, fromOn: '2026-12-01', toOn: '2026-12-10' } as const;
  await inOrganisation(deps, id, 'PlanLeave', away);
  await inOrganisation(deps, id, 'RecordLeaver', { personId: pool, leftOn: '2026-11-30' });
  await inOrganisation(deps, id, 'AddDayOff', { division: 'any', on: '2026-12-30', title: 'Extra' });
  await inOrganisation(deps, id, 'RemoveDayOff', { division: 'any', on: '2026-12-28', title: 'Worked' });
  const week = { fromOn: '2026-12-24', toOn: '2027-01-01' } as const;
  await inOrganisation(deps, id, 'CloseDays', { division: 'any', ...week, title: 'Christmas' });
  const document = { ...policy, identity: { ...policy.identity, version: policy.identity.version + 1 } };
  await inOrganisation(deps, id, 'PublishProcedure', { document, effectiveOn: '2027-01-01' });
  return id;
}

describe('the tables of an organisation', () => {
  test('follow leave: the role lies with the deputy while it lasts', async () => {
    const id = await anEventfulOrganisation();
    const rows = await prisma.roleBinding.findMany({
      where: { organisationId: id, roleKey: 'contact' },
      orderBy: { fromOn: 'asc' },
      select: { fromOn: true, toOn: true, person: { select: { name: true } } },
    });
    expect(rows.map(({ fromOn, toOn, person }) => [person.name, day(fromOn), day(toOn)])).toEqual([
      ['Holder', '2026-11-01', '2026-11-30'],
      ['Deputy', '2026-12-01', '2026-12-10'],
      ['Holder', '2026-12-11', undefined],
    ]);
  });

  test('are the same when they are made anew, whatever stood in them', async () => {
    const id = await anEventfulOrganisation();
    const before = await tables(id);
    await rebuild(deps, id);
    expect(await tables(id)).toBe(before);
    for (const statement of [
      `update organisation set name = 'Other', key = 'other-' || key where id = $1`,
      `update person set name = 'Other', left_on = '2020-01-01' where organisation_id = $1`,
      `delete from role_binding where organisation_id = $1`,
      `update calendar_day set kind = 'added', to_on = "on" where organisation_id = $1`,
      `update procedure_version set effective_on = '2020-01-01', document = '{}' where organisation_id = $1`,
      `insert into person select $1, uuidv7(), 'Ghost', 'staff', null, now(), null`,
    ])
      await owner.query(statement, [id]);
    expect(await tables(id)).not.toBe(before);
    await rebuild(deps, id);
    expect(await tables(id)).toBe(before);
  });
});

describe('the history of an organisation', () => {
  /** Does what a superuser of the database could, looks, and undoes it. */
  async function tampered(id: string, statement: string): Promise<HistoryFault[]> {
    await owner.query('alter table organisation_event disable trigger user');
    await owner.query('create table kept_events as table organisation_event');
    try {
      await owner.query(statement, [id]);
      return await verifyHistory(deps, id);
    } finally {
      await owner.query('delete from organisation_event');
      await owner.query('insert into organisation_event select * from kept_events');
      await owner.query('drop table kept_events');
      await owner.query('alter table organisation_event enable trigger user');
    }
  }

  test('shows an event that was changed, taken out or put in, and is whole where nobody did', async () => {
    const id = await anEventfulOrganisation();
    expect(await verifyHistory(deps, id)).toEqual([]);
    const at = await tampered(
      id,
      `update organisation_event set at = at + interval '1 day' where organisation_id = $1 and seq = 3`,
    );
    expect(at).toEqual([{ what: 'changed', seq: 3 }]);
    const role = `update organisation_event set data = jsonb_set(data, '{role}', '"reviewer"') where organisation_id = $1 and type = 'RoleGiven'`;
    expect((await tampered(id, role)).every(({ what }) => what === 'changed')).toBe(true);
    const out = await tampered(id, 'delete from organisation_event where organisation_id = $1 and seq = 4');
    expect(out.map(({ what }) => what)).toEqual(['missing', 'head']);
    const last = `delete from organisation_event where organisation_id = $1 and type = 'ProcedurePublished' and seq > 5`;
    expect((await tampered(id, last)).map(({ what }) => what)).toEqual(['head']);
    const twice = `insert into organisation_event select organisation_id, 99, type, version, data, at, actor, hash, hash
      from organisation_event where organisation_id = $1 and seq = 3`;
    expect((await tampered(id, twice)).map(({ what }) => what)).toContain('head');
  });
});

describe('an organisation of the release before, which has no history', () => {
  const policy = publishedProcedure('not-alone-mentoring');

  /** The rows as that release wrote them, brought to the present tables by the migration. */
  async function withoutHistory(): Promise<string> {
    const [id, first, second] = [deps.newId(), deps.newId(), deps.newId()];
    const key = `old-${id.slice(-8)}`;
    await owner.query(
      `insert into organisation values ($1, $2, 'Old Organisation', '2026-01-05T09:00:00Z')`,
      [id, key],
    );
    await owner.query(
      `insert into person values ($1, $2, 'First', 'staff', null, '2026-01-06T09:00:00Z', null),
        ($1, $3, 'Second', 'panel', null, '2026-01-07T09:00:00Z', '2026-03-31')`,
      [id, first, second],
    );
    await owner.query(
      `insert into role_binding values ($1, $2, $4, 'contact', '2020-01-01', null), ($1, $3, $4, 'reviewer', '2020-01-01', '2026-06-30')`,
      [id, deps.newId(), deps.newId(), first],
    );
    await owner.query(
      `insert into procedure_version (organisation_id, key, version, document, published_at, effective_on)
        values ($1, $2, 1, $3, '2026-01-08T09:00:00Z', '2026-01-08')`,
      [id, policy.identity.key, JSON.stringify(policy)],
    );
    await owner.query(
      `insert into calendar_day (organisation_id, id, kind, division, "on", to_on, title, added_at)
        values ($1, $2, 'added', 'any', '2026-12-30', '2026-12-30', 'Extra', '2026-02-01T09:00:00Z')`,
      [id, deps.newId()],
    );
    return id;
  }

  test('gets its rows as first events, at the moments they were entered, and the rows stay', async () => {
    deps.setNow('2026-11-02T09:00:00Z');
    const id = await withoutHistory();
    const before = await tables(id);
    expect(await beginHistories(deps)).toBe(1);
    const events = await deps.database.of(id).organisationEvent.findMany({ orderBy: { seq: 'asc' } });
    expect(events.map(({ type, at }) => `${at.toISOString().slice(0, 10)} ${type}`)).toEqual([
      '2026-01-05 OrganisationFounded',
      '2026-01-06 PersonJoined',
      '2026-01-06 RoleGiven',
      '2026-01-06 RoleGiven',
      '2026-01-07 PersonJoined',
      '2026-01-08 ProcedurePublished',
      '2026-02-01 DayOffAdded',
      '2026-03-31 PersonLeft',
    ]);
    expect(events.every(({ actor }) => canonical(actor) === '{"kind":"system"}')).toBe(true);
    expect(await tables(id)).toBe(before);
    await rebuild(deps, id);
    expect(await tables(id)).toBe(before);
    expect(await verifyHistory(deps, id)).toEqual([]);
  });

  test('gets them once, whoever starts at the same time and however often', async () => {
    const id = await withoutHistory();
    const begun = await Promise.all([beginHistories(deps), beginHistories(deps), beginHistories(deps)]);
    expect(begun.toSorted((a, b) => a - b)).toEqual([0, 0, 1]);
    expect(await beginHistories(deps)).toBe(0);
    expect(await verifyHistory(deps, id)).toEqual([]);
  });

  test('has nobody to run it until the installation appoints somebody', async () => {
    const id = await withoutHistory();
    await beginHistories(deps);
    const { id: personId } = await prisma.person.findFirstOrThrow({
      where: { organisationId: id, name: 'First' },
    });
    const system = { kind: 'system' } as const;
    await inOrganisation(deps, id, 'AppointAdministrator', { personId }, system);
    await inOrganisation(deps, id, 'AddPerson', { kind: 'staff', name: 'Third' });
    expect(await prisma.person.count({ where: { organisationId: id } })).toBe(3);
  });
});

const day = (at: Date | null) => at?.toISOString().slice(0, 10);
