/** A case names seats, not people: whoever leaves one sees nothing from the next request on, and no case is worked out again for it. */
import { isListed, mayAct } from '@redress/domain/access/lists.ts';
import type { Relation } from '@redress/domain/access/relation.ts';
import type { PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { heard, hearingStory, investigated } from '@redress/domain/testing/retold-hearing.ts';
import { threePoints } from '@redress/domain/testing/story.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { signInAll, oneToOne, type OneToOne, type Part } from '../../testing/one-to-one.ts';
import type { App } from '../../testing/graph.ts';
import { relationsInList } from '../../testing/listed.ts';
import { inOrganisation, stateOfOrganisation } from '../../testing/organisation.ts';
import { plant } from '../../testing/planted-case.ts';
import { testServer } from '../../testing/server.ts';
import { complainant, panelist, staff, teller } from '../../testing/told-case.ts';
import { loadCase } from '../history/load-case.ts';

const deps = await testDeps();
const serving = await testServer(deps);

let there: OneToOne;
let ids: { heard: string; aboutTheDirector: string };
let rowsBefore: string;

beforeEach(async () => {
  deps.setNow('2026-10-07T09:00:00Z');
  there = await oneToOne(deps);
  const { organisationId, cast } = there;
  // Given before anybody complained: later nobody could give it to them.
  await holds('director', 'operationalManager', '2026-10-08');
  const told = await teller(deps, organisationId).tell(undefined, complainant, 'ReceiveComplaint', {
    ...threePoints,
    about: ['director'],
  });
  ids = {
    heard: await plant(deps, organisationId, hearingStory([...investigated, ...heard.slice(0, 5)]), cast),
    aboutTheDirector: told.caseId,
  };
  rowsBefore = await rowsNow();
});

/** Everything that says who a case is open to, as text: a change of roles leaves it as it is. */
async function rowsNow(): Promise<string> {
  const where = { where: { organisationId: there.organisationId } };
  const { prisma } = deps.database;
  const order = [{ caseId: 'asc' }, { seat: 'asc' }, { relation: 'asc' }] as const;
  return JSON.stringify([
    await prisma.caseRelation.findMany({ ...where, orderBy: [...order] }),
    (await prisma.worklistItem.findMany({ ...where, orderBy: [...order] })).map(({ caseId, seat }) => [
      caseId,
      seat,
    ]),
  ]);
}

/** The ids of cases that each way in shows somebody. */
const look = async (app: App) => {
  const numbers = await deps.database.prisma.tracking.findMany({
    where: { organisationId: there.organisationId },
  });
  const found = [];
  for (const { caseId, trackingNumber } of numbers) {
    const { caseFile, findCase, respondentFile } = await app.ask<
      Record<'caseFile' | 'findCase' | 'respondentFile', { caseId: string } | null>
    >(
      'query ($id: ID!, $number: String!) { caseFile(id: $id) { caseId } findCase(typed: $number) { caseId } respondentFile(id: $id) { caseId } }',
      { id: caseId, number: trackingNumber },
    );
    found.push(...[caseFile, findCase, respondentFile].flatMap((row) => row?.caseId ?? []));
  }
  const lists = await app.ask<{
    register: { nodes: { caseId: string }[] };
    worklist: { nodes: { caseId: string }[] };
  }>('{ register(first: 50) { nodes { caseId } } worklist(first: 50) { nodes { caseId } } }');
  return new Set([
    ...found,
    ...[...lists.register.nodes, ...lists.worklist.nodes].map(({ caseId }) => caseId),
  ]);
};

const one = async (part: Part): Promise<App> => (await signInAll(serving, 'console', there, [part]))[part];
async function ends(part: Part, role: string, endedOn: PlainDate): Promise<void> {
  const { bindings } = await stateOfOrganisation(deps, there.organisationId);
  const held = bindings.filter((binding) => binding.personId === there.cast[part] && binding.role === role);
  for (const { bindingId } of held)
    await inOrganisation(deps, there.organisationId, 'EndRole', { bindingId, endedOn });
}
const holds = (part: Part, role: string, fromOn: PlainDate, toOn?: PlainDate) =>
  inOrganisation(deps, there.organisationId, 'GiveRole', {
    personId: there.cast[part],
    role,
    fromOn,
    ...(toOn === undefined ? {} : { toOn }),
  });

describe('with the very next request', () => {
  test('[OTO-CONF-3] a role that ended shows nothing in any list, search or file', async () => {
    const senior = await one('senior');
    expect([...(await look(senior))].toSorted()).toEqual([ids.heard, ids.aboutTheDirector].toSorted());
    await ends('senior', 'seniorManager', '2026-10-06');
    expect([...(await look(senior))]).toEqual([]);
    expect(await rowsNow()).toBe(rowsBefore);
  });

  test('[OTO-CONF-3] a role that begins shows what it is for, and nothing the day before', async () => {
    const peer = await one('peer');
    await holds('peer', 'seniorManager', '2026-10-08');
    expect([...(await look(peer))]).toEqual([]);
    deps.setNow('2026-10-07T23:30:00Z');
    expect([...(await look(peer))].toSorted()).toEqual([ids.heard, ids.aboutTheDirector].toSorted());
    expect(await rowsNow()).toBe(rowsBefore);
  });

  test('somebody who left sees nothing, and is nobody', async () => {
    const manager = await one('manager');
    expect((await look(manager)).size).toBe(2);
    await inOrganisation(deps, there.organisationId, 'RecordLeaver', {
      personId: there.cast.manager,
      leftOn: '2026-10-06',
    });
    const { worklist } = await manager.ask<{ worklist: { nodes: object[] } }>(
      '{ worklist { nodes { caseId } } }',
    );
    expect(worklist.nodes).toEqual([]);
    const { errors } = await manager.raw('{ register { nodes { caseId } } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await relationsInList(deps, there.organisationId, there.cast.manager)).toEqual([]);
    expect(await rowsNow()).toBe(rowsBefore);
  });

  test('[OTO-MON-11] somebody named as the person complained about loses the case, whatever they were to it', async () => {
    const manager = await one('manager');
    expect(await look(manager)).toContain(ids.heard);
    await teller(deps, there.organisationId).tell(ids.heard, staff(there.cast.director), 'NameSubject', {
      personId: there.cast.manager,
      roles: [],
      description: 'Who rang.',
    });
    expect([...(await look(manager))]).toEqual([ids.aboutTheDirector]);
  });

  test('[OTO-S12b] a member who stands down has no hearing any more', async () => {
    const { governor } = await signInAll(serving, 'panel', there, ['governor']);
    const hearings = async () =>
      (await governor.ask<{ hearings: { caseId: string }[] }>('{ hearings { caseId } }')).hearings;
    const bundle = async () =>
      (
        await governor.ask<{ bundle: object | null }>('query ($id: ID!) { bundle(caseId: $id) { caseId } }', {
          id: ids.heard,
        })
      ).bundle;
    expect(await hearings()).toEqual([{ caseId: ids.heard }]);
    expect(await bundle()).not.toBeNull();
    await teller(deps, there.organisationId).tell(
      ids.heard,
      panelist(there.cast.governor),
      'StandDownPanelMember',
      { personId: there.cast.governor, why: 'conflict', reason: 'I know somebody concerned.' },
    );
    expect(await hearings()).toEqual([]);
    expect(await bundle()).toBeNull();
  });
});

describe('a complaint about a role', () => {
  test('[OTO-MON-11] stays closed to whoever held it when it arrived, whatever they hold now', async () => {
    const director = await one('director');
    await ends('director', 'director', '2026-10-07');
    deps.setNow('2026-10-08T09:00:00Z');
    expect([...(await look(director))]).toEqual([ids.heard]);
    const loaded = await loadCase(
      deps,
      there.organisationId,
      ids.aboutTheDirector,
      staff(there.cast.director),
    );
    expect(loaded?.relation).toBe('subject');
    expect(mayAct(loaded?.relation ?? 'duty')).toBe(false);
  });

  test('[OTO-MON-11] is closed to whoever takes the role on later', async () => {
    const peer = await one('peer');
    await holds('peer', 'director', '2026-10-07');
    expect([...(await look(peer))]).toEqual([ids.heard]);
  });

  test('is no matter of somebody who gave the role up before it arrived', async () => {
    await holds('manager', 'director', '2020-01-01', '2026-10-06');
    expect(await look(await one('manager'))).toContain(ids.aboutTheDirector);
  });
});

test('what the lists say is what the rules say, for everybody, as roles come and go', async () => {
  const { organisationId, cast } = there;
  await holds('peer', 'seniorManager', '2026-10-09');
  await holds('manager', 'administrator', '2026-10-01');
  await ends('director', 'director', '2026-10-08');
  for (const day of ['2026-10-07', '2026-10-08', '2026-10-09']) {
    deps.setNow(`${day}T09:00:00Z`);
    for (const part of ['director', 'manager', 'senior', 'mentor', 'peer'] as const) {
      const rules: Relation[] = [];
      for (const caseId of Object.values(ids).toSorted()) {
        const loaded = await loadCase(deps, organisationId, caseId, staff(cast[part]));
        if (loaded !== undefined && isListed('worklist', loaded.relation)) rules.push(loaded.relation);
      }
      expect(await relationsInList(deps, organisationId, cast[part]), `${part} on ${day}`).toEqual(rules);
    }
  }
});
