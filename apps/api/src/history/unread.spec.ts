/** An API that was rolled back by a release meets what the later one wrote: every page answers, nothing is decided on half the truth. */
import { heard, hearingStory, investigated, subjectTold } from '@redress/domain/testing/retold-hearing.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { portal, signIn, type App } from '../../testing/graph.ts';
import { laterRelease } from '../../testing/later-release.ts';
import { oneToOne } from '../../testing/one-to-one.ts';
import { plant } from '../../testing/planted-case.ts';
import { testServer } from '../../testing/server.ts';
import type { CaseRef } from '../content/content.ts';
import { startPortalSession } from '../people/portal-session.ts';
import { reproject } from '../projections/reproject.ts';
import { round } from '../upkeep/follow-time.ts';
import { verifyHistory } from '../upkeep/verify-history.ts';

const deps = await testDeps();
const serving = await testServer(deps);
const owner = new Client({ connectionString: deps.testDatabase.ownerUrl });
afterAll(() => owner.end());

let ref: CaseRef;
let apps: Record<'director' | 'mentor' | 'chair' | 'complainant', App>;
const later = [
  { type: 'RefundPaid', version: 1, data: { amount: 12, noteId: deps.newId() } },
  { type: 'MeetingHeld', version: 9, data: { from: 'ten', until: 'eleven' } },
];
const rowsOf = async (table: string) => {
  const { rows } = await owner.query<{ row: Record<string, unknown> }>(
    `select to_jsonb(t) as row from ${table} t where case_id = $1 order by to_jsonb(t)::text`,
    [ref.caseId],
  );
  return rows.map(({ row }) => row);
};
const rowsOfAll = async (tables: readonly string[]) => {
  const all: object[] = [];
  for (const table of tables) all.push(...(await rowsOf(table)));
  return all;
};
const caseRow = () =>
  deps.database.of(ref.organisationId).complaintCase.findFirst({ where: { id: ref.caseId } });

beforeAll(async () => {
  await owner.connect();
  deps.setNow('2026-10-08T14:00:00Z');
  const there = await oneToOne(deps);
  const { organisationId, cast } = there;
  const story = hearingStory([...investigated, subjectTold, ...heard]);
  ref = { organisationId, caseId: await plant(deps, organisationId, story, cast) };
  await laterRelease(deps, ref, later);
  const { token } = await startPortalSession(deps, { ...ref, partyId: deps.newId() });
  apps = {
    director: await signIn(serving, 'console', there.people.director),
    mentor: await signIn(serving, 'console', there.people.mentor),
    chair: await signIn(serving, 'panel', there.people.chair),
    complainant: portal(serving, token),
  };
});

test('the chain fits: a row is hashed as it stands, whoever can read it', async () => {
  expect(await verifyHistory(deps, ref.organisationId)).toEqual([]);
  await laterRelease(deps, ref, [
    { type: 'NoteAdded', version: 1, data: { kind: 'note', noteId: deps.newId() } },
  ]);
  expect(await verifyHistory(deps, ref.organisationId)).toEqual([]);
});

test('a version that was changed shows', async () => {
  await owner.query('alter table case_event disable trigger user');
  const change = 'update case_event set version = $1 where case_id = $2 and type = $3';
  await owner.query(change, [8, ref.caseId, 'MeetingHeld']);
  expect(await verifyHistory(deps, ref.organisationId)).toMatchObject([{ what: 'changed' }]);
  await owner.query(change, [9, ref.caseId, 'MeetingHeld']);
  await owner.query('alter table case_event enable trigger user');
});

test('the case file, the lists, the panel’s pages, the respondent’s and tracking answer', async () => {
  const { caseId } = ref;
  const staff = await apps.director.ask<{ caseFile: object; worklist: object; register: object }>(
    `query ($id: ID!) { caseFile(id: $id) { relation told { unread } record { seq sentences { code } } content { text } }
      worklist(first: 10) { nodes { caseId } } register(first: 10) { nodes { caseId } } }`,
    { id: caseId },
  );
  expect(staff).toMatchObject({
    caseFile: { relation: 'handler', told: { unread: 2 } },
    worklist: { nodes: [{ caseId }] },
    register: { nodes: [{ caseId }] },
  });
  const panel = await apps.chair.ask(
    'query ($id: ID!) { hearings { caseId } bundle(caseId: $id) { caseId } }',
    {
      id: caseId,
    },
  );
  expect(panel).toEqual({ hearings: [{ caseId }], bundle: { caseId } });
  const subject = await apps.mentor.ask(
    'query ($id: ID!) { respondentCases { caseId } respondentFile(id: $id) { caseId papers { text } } }',
    { id: caseId },
  );
  expect(subject).toMatchObject({ respondentCases: [{ caseId }], respondentFile: { caseId } });
  const { track } = await apps.complainant.ask<Tracked>(`{ ${tracked} messages { id } letters { id } }`);
  expect(track.told.reached[0]).toEqual({ milestone: 'received' });
  expect(JSON.stringify([staff, panel, subject, track])).not.toMatch(/amount|eleven/);
});

type Tracked = { track: { told: { reached: { milestone: string }[] } } };
const tracked = 'track { told { status stage reached { milestone } letters { letterId } } }';

test('the tracking page goes on without what a later release told there', async () => {
  const before = await apps.complainant.ask<Tracked>(`{ ${tracked} }`);
  await owner.query(
    `update tracking set told = jsonb_set(told, '{reached}', told -> 'reached' || $1::jsonb) where case_id = $2`,
    [JSON.stringify([{ ...before.track.told.reached[0], milestone: 'refundPaid' }]), ref.caseId],
  );
  expect(await apps.complainant.ask(`{ ${tracked} }`)).toEqual(before);
});

test('nobody acts on the case, and a message says what to do', async () => {
  const refusals = [
    await apps.director.refused('addNote', ref.caseId, { kind: 'note', note: 'Rang back.' }),
    await apps.complainant.refused('sendMessage', ref.caseId, { message: 'Is there news?' }),
  ];
  for (const [refusal] of refusals) {
    expect(refusal?.code).toBe('changed by a newer release');
    expect(refusal?.message).toMatch(/bring it up to date/);
  }
});

test('its lists stay as the later release made them, are marked, and are made again by whoever can read all', async () => {
  const tables = ['case_relation', 'deadline', 'worklist_item', 'tracking'];
  const before = await rowsOfAll(tables);
  expect(await reproject(deps, ref.organisationId)).toBe(1);
  expect(await rowsOfAll(tables)).toEqual(before);
  expect((await caseRow())?.unread).toBe(2);

  // The next release knows these events. Here they are taken away instead, and the lists are as if nobody had made them.
  await owner.query('alter table case_event disable trigger user');
  await owner.query('delete from case_event where case_id = $1 and (type = $2 or version > 1)', [
    ref.caseId,
    'RefundPaid',
  ]);
  await owner.query('delete from worklist_item where case_id = $1', [ref.caseId]);
  await round(deps);
  expect((await caseRow())?.unread).toBe(0);
  expect(await rowsOf('worklist_item')).not.toEqual([]);
});
