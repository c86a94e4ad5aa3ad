import { missedSessions } from '@redress/domain/testing/story.ts';
import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { aColleague, newKey, signIn, type App } from '../../testing/graph.ts';
import { inOrganisation } from '../../testing/organisation.ts';
import { testServer } from '../../testing/server.ts';
import { anOrganisationUnder, complainant, teller } from '../../testing/told-case.ts';

const deps = await testDeps();
const serving = await testServer(deps);
let admin: App;
let other: App;
let organisationId: string;
let ids: { admin: string; other: string; third: string; thirdEmail: string };

beforeAll(async () => {
  deps.setNow('2026-11-02T09:00:00Z');
  organisationId = await anOrganisationUnder(deps, 'not-alone-mentoring');
  const runs = await aColleague(deps, organisationId, { name: 'Runs It', email: 'runs@example.org' });
  const works = await aColleague(deps, organisationId, { name: 'Works There', email: 'works@example.org' });
  await inOrganisation(deps, organisationId, 'AppointAdministrator', { personId: runs.personId });
  const third = await aColleague(deps, organisationId, { name: 'Third', email: 'third@example.org' });
  ids = {
    admin: runs.personId,
    other: works.personId,
    third: third.personId,
    thirdEmail: third.email,
  };
  admin = await signIn(serving, 'console', runs);
  other = await signIn(serving, 'console', works);
});

type Result = { __typename: string; made?: string; refusals?: { code: string; message: string }[] };
const give = async (app: App, name: string, input: object): Promise<Result> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { result } = await app.ask<{ result: Result }>(
    `mutation ($key: String!, $input: ${type}!) { result: ${name}(idempotencyKey: $key, input: $input) {
      __typename ... on OrganisationActDone { made } ... on Refused { refusals { code message } } } }`,
    { key: newKey(), input },
  );
  return result;
};
type Seen = {
  administration: {
    people: { personId: string; name: string; administrator: boolean }[];
    rolesGiven: { personId: string; role: string; fromOn: string; toOn: string | null }[];
    contacts: object[];
    retention: object | null;
    procedures: object[];
    history: { seq: number; type: string; by: string | null }[];
  } | null;
};
const look = `{ administration { name people { personId name administrator } rolesGiven { personId role fromOn toOn }
  contacts { channel value hours } retention { n unit } procedures { key version effectiveOn }
  history { seq type by } } }`;

describe('an administrator', () => {
  test('sets the organisation up, and sees what they set', async () => {
    const contact = { channel: 'phone', value: '01632 960 000', hours: 'Weekdays' };
    expect((await give(admin, 'setContact', contact)).__typename).toBe('OrganisationActDone');
    await give(admin, 'setRetention', { n: 6, unit: 'years' });
    const days = { fromOn: '2026-12-01', toOn: '2026-12-31' };
    const given = await give(admin, 'giveRole', { personId: ids.other, role: 'contact', ...days });
    expect(given.made).toMatch(/^[0-9a-f-]{36}$/);
    const { administration } = await admin.ask<Seen>(look);
    expect(administration).toMatchObject({
      contacts: [contact],
      retention: { n: 6, unit: 'years' },
      rolesGiven: [{ personId: ids.other, role: 'contact', ...days }],
      procedures: [{ key: 'not-alone-mentoring', version: 1, effectiveOn: '2020-01-01' }],
    });
    expect(administration?.people).toContainEqual({
      personId: ids.other,
      name: 'Works There',
      administrator: false,
    });
  });

  test('reads the history, newest first, with who did it', async () => {
    const { administration } = await admin.ask<Seen>(look);
    const [last] = administration!.history;
    expect(last).toMatchObject({ type: 'RoleGiven', by: ids.admin });
    expect(administration!.history.at(-1)).toMatchObject({ seq: 1, type: 'OrganisationFounded', by: null });
  });

  test('is told in words why not', async () => {
    const own = await give(admin, 'giveRole', { personId: ids.admin, role: 'contact', fromOn: '2026-12-01' });
    expect(own).toMatchObject({
      refusals: [
        {
          code: 'role for yourself',
          message: 'Nobody gives a role to themselves. Ask another administrator to do it.',
        },
      ],
    });
  });

  test('publishes a version for later; what is no procedure is refused', async () => {
    const policy = publishedProcedure('not-alone-mentoring');
    const document = { ...policy, identity: { ...policy.identity, version: 2 } };
    expect((await give(admin, 'publishProcedure', { document, effectiveOn: '2027-01-01' })).__typename).toBe(
      'OrganisationActDone',
    );
    const wrong = await give(admin, 'publishProcedure', { document: {}, effectiveOn: '2027-01-01' });
    expect(wrong.refusals?.map(({ code }) => code)).toEqual(['not a procedure']);
    const { me } = await admin.ask<{ me: { organisation: { procedure: { version: number } } } }>(
      '{ me { organisation { procedure { version } } } }',
    );
    expect(me.organisation.procedure.version).toBe(1);
  });

  test('sees no case by being one', async () => {
    const seen = await admin.ask<{ register: { nodes: object[] }; worklist: { nodes: object[] } }>(
      '{ register { nodes { caseId } } worklist { nodes { caseId } } }',
    );
    expect(seen).toMatchObject({ register: { nodes: [] }, worklist: { nodes: [] } });
  });
});

describe('a role given', () => {
  type Lists = { worklist: { nodes: { caseId: string }[] } };
  const listed = async () => (await other.ask<Lists>('{ worklist { nodes { caseId } } }')).worklist.nodes;

  test('shows its cases in the lists with the next request, and takes them away when it ends', async () => {
    deps.setNow('2026-12-18T10:00:00Z');
    const { tell } = teller(deps, organisationId);
    const { caseId } = await tell(undefined, complainant, 'ReceiveComplaint', missedSessions);
    await give(admin, 'giveRole', { personId: ids.third, role: 'contact', fromOn: '2026-12-18' });
    const third = await signIn(serving, 'console', { personId: ids.third, email: ids.thirdEmail });
    const seen = async () => (await third.ask<Lists>('{ worklist { nodes { caseId } } }')).worklist.nodes;
    expect(await seen()).toEqual([{ caseId }]);
    const { administration } = await admin.ask<{
      administration: { rolesGiven: { bindingId: string; personId: string }[] };
    }>('{ administration { rolesGiven { bindingId personId } } }');
    const { bindingId } = administration.rolesGiven.find(({ personId }) => personId === ids.third)!;
    await give(admin, 'endRole', { bindingId, endedOn: '2026-12-17' });
    expect(await seen()).toEqual([]);
    expect(await listed()).toEqual([{ caseId }]);
    deps.setNow('2026-11-02T09:00:00Z');
  });
});

describe('whoever is none', () => {
  test('sees nothing of it, and changes nothing', async () => {
    expect(await other.ask(look)).toEqual({ administration: null });
    const refused = await give(other, 'addPerson', { kind: 'staff', name: 'Friend' });
    expect(refused.refusals?.map(({ code }) => code)).toEqual(['administrators only']);
  });

  test('puts down their own leave', async () => {
    const leave = { personId: ids.other, fromOn: '2026-12-24', toOn: '2026-12-31' };
    expect((await give(other, 'planLeave', leave)).__typename).toBe('OrganisationActDone');
  });
});
