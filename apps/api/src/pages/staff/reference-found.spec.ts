/** The organisation's own reference: sealed, since it holds initials, and yet found by whoever may know of the case. */
import { threePoints } from '@redress/domain/testing/story.ts';
import { beforeAll, expect, test } from 'vitest';
import { testDeps } from '../../../testing/deps.ts';
import { portal, type App } from '../../../testing/graph.ts';
import { oneToOne, signInAll, type OneToOne } from '../../../testing/one-to-one.ts';
import { testServer } from '../../../testing/server.ts';
import { complainant, staff, teller } from '../../../testing/told-case.ts';
import { startPortalSession } from '../../people/portal-session.ts';

const deps = await testDeps();
const serving = await testServer(deps);

let there: OneToOne;
let apps: Record<'director' | 'mentor' | 'peer', App>;
let caseId: string;
beforeAll(async () => {
  deps.setNow('2026-08-28T15:00:00Z');
  there = await oneToOne(deps);
  apps = await signInAll(serving, 'console', there, ['director', 'mentor', 'peer']);
  const { tell } = teller(deps, there.organisationId);
  ({ caseId } = await tell(undefined, complainant, 'ReceiveComplaint', threePoints));
  await tell(caseId, staff(there.cast.senior), 'NameSubject', {
    personId: there.cast.mentor,
    roles: [],
    description: 'The mentor',
  });
  await tell(caseId, staff(there.cast.senior), 'AssessComplaint', {
    seriousness: 'ordinary',
    informSubject: 'not yet',
    reason: 'The facts come first.',
  });
  await tell(caseId, staff(there.cast.senior), 'AssignHandler', {
    role: 'director',
    personId: there.cast.director,
  });
});

const find = async (app: App, reference: string) =>
  (
    await app.ask<{ findCase: { caseId: string; reference: string } | null }>(
      'query ($r: String!) { findCase(typed: $r) { caseId reference } }',
      { r: reference },
    )
  ).findCase;

test('stands in the list, on the file and on the tracking page as the policy writes it', async () => {
  const seen = await apps.director.ask<{
    worklist: { nodes: { reference: string }[] };
    caseFile: { reference: string };
  }>('query ($id: ID!) { worklist { nodes { reference } } caseFile(id: $id) { reference } }', { id: caseId });
  const reference = seen.caseFile.reference;
  expect(reference).toContain('28.8.26');
  expect(seen.worklist.nodes).toEqual([{ reference }]);
  const access = await deps.database.prisma.caseAccess.findFirstOrThrow({ where: { caseId } });
  const { token } = await startPortalSession(deps, {
    organisationId: there.organisationId,
    caseId,
    partyId: access.partyId,
  });
  expect(await portal(serving, token).ask('{ track { reference } }')).toEqual({ track: { reference } });
});

test('is found however it is typed, by whoever may know of the case', async () => {
  const { caseFile } = await apps.director.ask<{ caseFile: { reference: string } }>(
    'query ($id: ID!) { caseFile(id: $id) { reference } }',
    { id: caseId },
  );
  const typed = ` ${caseFile.reference.toLowerCase().replaceAll(/[/.]/g, ' ')} `;
  expect(await find(apps.director, typed)).toEqual({ caseId, reference: caseFile.reference });
  for (const nobody of [apps.mentor, apps.peer]) expect(await find(nobody, caseFile.reference)).toBeNull();
  expect(await find(apps.director, 'ZZ/ZZ/28.8.26')).toBeNull();
});
