import { missedSessions } from '@redress/domain/testing/story.ts';
import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import type { Actor } from '@redress/domain/people.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import {
  administratorOf,
  anOrganisation,
  inOrganisation,
  publish,
  stateOfOrganisation,
  system,
} from '../../testing/organisation.ts';
import { aMember, complainant, staff, teller } from '../../testing/told-case.ts';
import { verifyHistory } from '../upkeep/verify-history.ts';
import { handleOrganisation } from './handle.ts';
import type { OrganisationRequest } from './request.ts';

const deps = await testDeps();
const { prisma } = deps.database;
const notAlone = publishedProcedure('not-alone-mentoring');
let organisationId: string;
let admin: Actor;

beforeEach(async () => {
  deps.setNow('2026-12-18T09:00:00Z');
  organisationId = (await anOrganisation(deps)).id;
  admin = await administratorOf(deps, organisationId);
  await publish(deps, organisationId, notAlone);
});

const ask = (actor: Actor, command: OrganisationRequest['command'], idempotencyKey = deps.newId()) =>
  handleOrganisation(deps, { organisationId, actor, command, idempotencyKey });
const rolesIn = () =>
  prisma.roleBinding.findMany({ where: { organisationId }, select: { personId: true, roleKey: true } });

describe('an act of an organisation', () => {
  test('is in its history and in its tables at the same moment', async () => {
    const personId = await inOrganisation(deps, organisationId, 'AddPerson', {
      kind: 'staff',
      name: 'New Colleague',
    });
    await inOrganisation(deps, organisationId, 'GiveRole', {
      personId,
      role: 'contact',
      fromOn: '2026-11-02',
    });
    expect(await rolesIn()).toEqual([{ personId, roleKey: 'contact' }]);
    expect(await prisma.person.findFirstOrThrow({ where: { organisationId, id: personId } })).toMatchObject({
      name: 'New Colleague',
      kind: 'staff',
      createdAt: deps.now(),
    });
    expect(await verifyHistory(deps, organisationId)).toEqual([]);
  });

  test('is refused with a code, and leaves no trace', async () => {
    const { personId } = admin as Extract<Actor, { kind: 'staff' }>;
    const { seq } = await stateOfOrganisation(deps, organisationId);
    const data = { personId, role: 'contact', fromOn: '2026-11-02' } as const;
    expect(await ask(admin, { type: 'GiveRole', data })).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'role for yourself' }],
    });
    expect(await ask(staff(deps.newId()), { type: 'GiveRole', data })).toMatchObject({
      refusals: [{ code: 'administrators only' }],
    });
    expect(await rolesIn()).toEqual([]);
    expect((await stateOfOrganisation(deps, organisationId)).seq).toBe(seq);
  });

  test('is done once, however often it is sent', async () => {
    const key = deps.newId();
    const command = { type: 'AddPerson', data: { kind: 'staff', name: 'Only One' } } as const;
    const [first, again] = [await ask(admin, command, key), await ask(admin, command, key)];
    expect(again).toEqual(first);
    expect(await prisma.person.count({ where: { organisationId, name: 'Only One' } })).toBe(1);
    const other = { type: 'AddPerson', data: { kind: 'staff', name: 'Another' } } as const;
    expect(await ask(admin, other, key)).toMatchObject({
      kind: 'refused',
    });
  });

  test('waits for the one before: two administrators who release each other leave one', async () => {
    const second = await aMember(deps, organisationId, { name: 'Second' });
    await inOrganisation(deps, organisationId, 'AppointAdministrator', { personId: second });
    const first = (admin as Extract<Actor, { kind: 'staff' }>).personId;
    const answers = await Promise.all([
      ask(admin, { type: 'ReleaseAdministrator', data: { personId: second } }),
      ask(staff(second), { type: 'ReleaseAdministrator', data: { personId: first } }),
    ]);
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused']);
    expect((await stateOfOrganisation(deps, organisationId)).administrators).toHaveLength(1);
    expect(await verifyHistory(deps, organisationId)).toEqual([]);
  });

  test('keeps names and addresses sealed, and out of the history', async () => {
    await inOrganisation(deps, organisationId, 'AddPerson', {
      kind: 'staff',
      name: 'Marker Name',
      email: 'marker@example.org',
      telephone: '01632 960 999',
    });
    const events = await deps.database.of(organisationId).organisationEvent.findMany();
    expect(JSON.stringify(events)).not.toMatch(/Marker|marker@|960 999/);
    const contents = await deps.database.of(organisationId).organisationContent.findMany();
    const bytes = contents.map(({ ciphertext }) => Buffer.from(ciphertext).toString('latin1')).join('');
    expect(contents.length).toBeGreaterThan(2);
    expect(bytes).not.toMatch(/Marker|marker@|960 999/);
  });
});

describe('founding', () => {
  test('is refused for an address that another organisation has', async () => {
    const { key } = await prisma.organisation.findUniqueOrThrow({ where: { id: organisationId } });
    const handled = await handleOrganisation(deps, {
      organisationId: deps.newId(),
      actor: system,
      command: { type: 'FoundOrganisation', data: { key, name: 'Second', administrator: { name: 'A' } } },
      idempotencyKey: deps.newId(),
    });
    expect(handled).toMatchObject({ refusals: [{ code: 'address of the organisation taken' }] });
  });

  test('at the same moment under the same address makes one', async () => {
    const command = {
      type: 'FoundOrganisation',
      data: { key: 'raced', name: 'Raced', administrator: { name: 'A' } },
    } as const;
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        handleOrganisation(deps, {
          organisationId: deps.newId(),
          actor: system,
          command,
          idempotencyKey: deps.newId(),
        }),
      ),
    );
    expect(answers.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(await prisma.organisation.count({ where: { key: 'raced' } })).toBe(1);
  });
});

describe('a role that would open a complaint', () => {
  test('is not given to the person it is about, nor by them, while it is open', async () => {
    const contact = await aMember(deps, organisationId, { roles: ['contact'] });
    const subject = await aMember(deps, organisationId, { name: 'Somebody complained about' });
    const other = await aMember(deps, organisationId, { name: 'Somebody else' });
    const { tell } = teller(deps, organisationId);
    const { caseId } = await tell(undefined, complainant, 'ReceiveComplaint', missedSessions);
    const about = { personId: subject, roles: [], description: 'Who did not come' };
    await tell(caseId, staff(contact), 'NameSubject', about);
    await inOrganisation(deps, organisationId, 'AppointAdministrator', { personId: subject });
    const give = (by: Actor, personId: string) =>
      ask(by, { type: 'GiveRole', data: { personId, role: 'reviewer', fromOn: '2026-11-02' } });
    const refused = { refusals: [{ code: 'role not to be given now' }] };
    expect(await give(admin, subject)).toMatchObject(refused);
    expect(await give(staff(subject), other)).toMatchObject(refused);
    expect(await give(admin, other)).toMatchObject({ kind: 'done' });
  });
});

describe('a version published for later', () => {
  const next = { ...notAlone, identity: { ...notAlone.identity, version: notAlone.identity.version + 1 } };
  const versionOf = async (caseId: string) =>
    (await deps.database.of(organisationId).complaintCase.findFirstOrThrow({ where: { id: caseId } }))
      .procedureVersion;
  const receive = async () =>
    (await teller(deps, organisationId).tell(undefined, complainant, 'ReceiveComplaint', missedSessions))
      .caseId;

  test('applies to complaints from its London day on; those that have begun stay under theirs', async () => {
    await inOrganisation(deps, organisationId, 'PublishProcedure', {
      document: next,
      effectiveOn: '2027-06-01',
    });
    const early = await receive();
    // British Summer Time: midnight in London is 23:00 the day before in UTC.
    deps.setNow('2027-05-31T22:59:59Z');
    const lastOld = await receive();
    deps.setNow('2027-05-31T23:00:00Z');
    const firstNew = await receive();
    expect([await versionOf(early), await versionOf(lastOld), await versionOf(firstNew)]).toEqual([
      notAlone.identity.version,
      notAlone.identity.version,
      next.identity.version,
    ]);
  });

  test('before any applies, no complaint is taken', async () => {
    const other = await anOrganisation(deps);
    await inOrganisation(deps, other.id, 'PublishProcedure', {
      document: notAlone,
      effectiveOn: '2027-01-10',
    });
    const { ask: give } = teller(deps, other.id);
    expect(await give(complainant, 'ReceiveComplaint', missedSessions)).toMatchObject({
      refusals: [{ code: 'no procedure' }],
    });
    deps.setNow('2027-01-10T09:00:00Z');
    expect(await give(complainant, 'ReceiveComplaint', missedSessions)).toMatchObject({ kind: 'done' });
  });
});
