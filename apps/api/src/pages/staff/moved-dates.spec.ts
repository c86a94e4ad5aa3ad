import { missedSessions } from '@redress/domain/testing/story.ts';
import { beforeAll, expect, test } from 'vitest';
import { testDeps } from '../../../testing/deps.ts';
import { aColleague, signIn, type App } from '../../../testing/graph.ts';
import { inOrganisation } from '../../../testing/organisation.ts';
import { testServer } from '../../../testing/server.ts';
import { anOrganisationUnder, complainant, teller } from '../../../testing/told-case.ts';

const deps = await testDeps();
const serving = await testServer(deps);
let admin: App;
let colleague: App;
let trackingNumbers: string[];

/** Two complaints of the Friday before Christmas week, each to be answered by Wednesday 6 January. */
beforeAll(async () => {
  deps.setNow('2026-12-18T10:00:00Z');
  const organisationId = await anOrganisationUnder(deps, 'not-alone-mentoring');
  const runs = await aColleague(deps, organisationId, { name: 'Runs It', email: 'runs@example.org' });
  const works = await aColleague(deps, organisationId, { name: 'Works There', email: 'works@example.org' });
  await inOrganisation(deps, organisationId, 'AppointAdministrator', { personId: runs.personId });
  const { tell } = teller(deps, organisationId);
  for (const _ of ['one', 'another']) await tell(undefined, complainant, 'ReceiveComplaint', missedSessions);
  const rows = await deps.database.of(organisationId).complaintCase.findMany();
  trackingNumbers = rows.map(({ trackingNumber }) => trackingNumber);
  admin = await signIn(serving, 'console', runs);
  colleague = await signIn(serving, 'console', works);
});

type Preview = {
  calendarPreview: {
    looked: number;
    all: boolean;
    moves: { promise: string; beforeOn: string; afterOn: string; cases: number; told: number }[];
  } | null;
};
const preview = (app: App, kind: string, fromOn: string, toOn = fromOn) =>
  app.ask<Preview>(
    `query ($kind: String!, $fromOn: PlainDate!, $toOn: PlainDate!) {
      calendarPreview(kind: $kind, division: "any", fromOn: $fromOn, toOn: $toOn) {
        looked all moves { promise beforeOn afterOn cases told } } }`,
    { kind, fromOn, toOn },
  );

test('an extra day off is shown with the promises it moves and in how many cases, and no case is named', async () => {
  const seen = await preview(admin, 'added', '2026-12-30');
  expect(seen.calendarPreview).toMatchObject({ looked: 2, all: true });
  expect(seen.calendarPreview?.moves).toContainEqual(
    expect.objectContaining({ beforeOn: '2027-01-06', afterOn: '2027-01-07', cases: 2, told: 0 }),
  );
  for (const trackingNumber of trackingNumbers) expect(JSON.stringify(seen)).not.toContain(trackingNumber);
});

test('a day on which nobody works anyway moves nothing', async () => {
  expect((await preview(admin, 'added', '2026-12-25')).calendarPreview?.moves).toEqual([]);
});

test('whoever does not administer the organisation is shown nothing, and nor is a kind of day that there is not', async () => {
  expect((await preview(colleague, 'added', '2026-12-30')).calendarPreview).toBeNull();
  expect((await preview(admin, 'holiday', '2026-12-30')).calendarPreview).toBeNull();
});
