/** A panel over HTTP: who sees its papers and when, and votes that stay sealed. */
import { concluded, heard, hearingStory, investigated } from '@redress/domain/testing/retold-hearing.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDeps } from '../../../testing/deps.ts';
import { signIn, type App } from '../../../testing/graph.ts';
import { oneToOne, signInAll, type OneToOne } from '../../../testing/one-to-one.ts';
import { plant } from '../../../testing/planted-case.ts';
import { testServer } from '../../../testing/server.ts';

const deps = await testDeps();
const serving = await testServer(deps);

type Bundle = {
  told: { panel: { voted: string[]; decision: { outcome: string; carried: string } | null } };
  members: { personId: string; name: string; chair: boolean }[];
  documents: { id: string; kind: string; title: { code: string; values: { n?: number } }; text: string }[];
  points: { id: string }[];
  myBallot: { outcome: string; reasons: string; round: number } | null;
  findings: { kind: string; text: string }[];
};
const whole = `caseId organisationName trackingNumber told { panel { voted decision { outcome carried } findings { findingId } stepsTaken } points { id findings { findingId } } letters { letterId } } undecidedRound procedure { key version document } calendarDays { additions { on title } } place
  members { personId name independent chair } documents { id kind title text } points { id kind title text }
  myBallot { round outcome reasons } hearingNotes { id step text } findings { id kind title text }`;
const read = async (app: App, caseId: string) =>
  (
    await app.ask<{ bundle: Bundle | null }>(`query ($id: ID!) { bundle(caseId: $id) { ${whole} } }`, {
      id: caseId,
    })
  ).bundle;
const inbox = async (app: App) =>
  (
    await app.ask<{
      hearings: {
        caseId: string;
        hearingAt: string | null;
        papersVersion: number | null;
        voteNeeded: boolean;
        decided: boolean;
      }[];
    }>(
      '{ hearings { caseId organisationName trackingNumber procedureKey stageKey stageName status hearingAt papersVersion readVersion decided voteNeeded } }',
    )
  ).hearings;

let there: OneToOne;
let apps: Record<'director' | 'chair' | 'governor' | 'teacher', App>;
let desk: App;

beforeAll(async () => {
  deps.setNow('2026-09-23T12:00:00Z');
  there = await oneToOne(deps);
  apps = await signInAll(serving, 'panel', there, ['director', 'chair', 'governor', 'teacher']);
  desk = await signIn(serving, 'console', there.people.director);
});

describe('before papers are released', () => {
  let caseId: string;
  beforeAll(async () => {
    caseId = await plant(
      deps,
      there.organisationId,
      hearingStory([...investigated, ...heard.slice(0, 5)]),
      there.cast,
    );
  });

  test('a member sees that there is a hearing, and none of what it is about', async () => {
    const bundle = await read(apps.chair, caseId);
    expect(bundle?.members.map(({ name }) => name)).toContain('Farah Siddiqui');
    expect(bundle).toMatchObject({ documents: [], points: [], myBallot: null, findings: [] });
    expect(JSON.stringify(bundle)).not.toMatch(/forty minutes|Carys/);
    const [row] = await inbox(apps.chair);
    expect(row).toMatchObject({
      caseId,
      papersVersion: null,
      voteNeeded: false,
      hearingAt: '2026-10-08T13:00:00.000Z',
    });
  });

  test('then the convener releases them, and members read what was released and nothing else', async () => {
    const { caseFile } = await desk.ask<{ caseFile: { content: { id: string; kind: string }[] } }>(
      'query ($id: ID!) { caseFile(id: $id) { content { id kind } } }',
      { id: caseId },
    );
    const documents = caseFile.content.filter(({ kind }) => kind === 'point').map(({ id }) => id);
    await desk.tell('releasePapers', caseId, { documents });
    const bundle = await read(apps.chair, caseId);
    expect(bundle?.documents.map(({ title }) => title.values.n).toSorted()).toEqual([1, 2, 3]);
    expect(bundle?.documents.some(({ text }) => text.includes('forty minutes'))).toBe(true);
    expect(JSON.stringify(bundle)).not.toContain('Carys');
    await apps.chair.tell('markPapersRead', caseId);
  });

  test('whoever stood down sees nothing any more, from the next request on', async () => {
    expect(await read(apps.teacher, caseId)).not.toBeNull();
    const { data } = await apps.teacher.raw(
      'mutation ($id: ID!) { standDown(caseId: $id, idempotencyKey: "spec-stand-down-0001", conflict: true, reason: "I know the family.") { __typename } }',
      { id: caseId },
    );
    expect(data?.['standDown']).toEqual({ __typename: 'CommandDone' });
    expect(await read(apps.teacher, caseId)).toBeNull();
    expect(await inbox(apps.teacher)).toEqual([]);
    expect((await apps.teacher.refused('markPapersRead', caseId))[0]?.message).toBe(
      'There is no such complaint.',
    );
  });

  test('whoever does not sit on it sees nothing, even the handler of the case', async () => {
    expect(await read(apps.director, caseId)).toBeNull();
    expect(await inbox(apps.director)).toEqual([]);
  });
});

describe('the vote', () => {
  let caseId: string;
  const sealed = 'The words of a sealed vote.';
  beforeAll(async () => {
    caseId = await plant(deps, there.organisationId, hearingStory([...investigated, ...heard]), there.cast);
    deps.setNow('2026-10-08T16:30:00Z');
    await apps.teacher.tell('castVote', caseId, { outcome: 'notUpheld', reasons: sealed });
  });

  test('is read by whoever cast it, and by nobody else', async () => {
    expect((await read(apps.teacher, caseId))?.myBallot).toEqual({
      round: 1,
      outcome: 'notUpheld',
      reasons: sealed,
    });
    for (const other of [apps.governor, apps.chair]) {
      const bundle = await read(other, caseId);
      expect(bundle?.myBallot).toBeNull();
      expect(JSON.stringify({ ...bundle, procedure: null })).not.toContain(sealed);
      expect(bundle!.told.panel.voted).toEqual([there.cast.teacher]);
    }
    const { caseFile } = await desk.ask<{ caseFile: object }>(
      'query ($id: ID!) { caseFile(id: $id) { record { textIds sentences { code values { value } } } messages { id } content { kind text } } }',
      { id: caseId },
    );
    expect(JSON.stringify(caseFile)).not.toContain(sealed);
  });

  test('cannot be cast twice, and is asked for until it is', async () => {
    expect(
      (await apps.teacher.refused('castVote', caseId, { outcome: 'upheld', reasons: 'Again.' }))[0]?.code,
    ).toBe('voted already');
    const needed = async (app: App) => (await inbox(app)).find((row) => row.caseId === caseId)?.voteNeeded;
    expect([await needed(apps.teacher), await needed(apps.governor)]).toEqual([false, true]);
  });

  test('decides by two against one; the chair records what was found', async () => {
    const vote = { outcome: 'partlyUpheld', reasons: 'The call log says enough.' };
    await apps.governor.tell('castVote', caseId, vote);
    await apps.chair.tell('castVote', caseId, vote);
    const bundle = (await read(apps.governor, caseId))!;
    expect(bundle.told.panel.decision).toEqual({ outcome: 'partlyUpheld', carried: 'by_a_majority' });
    expect(JSON.stringify({ ...bundle, procedure: null })).not.toContain(sealed);
    const findings = bundle.points.map(({ id }) => ({
      pointId: id,
      outcome: 'partlyUpheld',
      finding: 'So the panel finds.',
    }));
    const input = { findings, action: 'An apology.', recommendations: 'Record calls.' };
    expect(await apps.governor.refused('recordPanelFindings', caseId, input)).toHaveLength(1);
    await apps.chair.tell('recordPanelFindings', caseId, input);
    expect((await read(apps.teacher, caseId))?.findings.map(({ kind }) => kind)).toEqual([
      'finding',
      'finding',
      'finding',
      'action',
      'recommendations',
    ]);
  });
});

test('a panel member has no console', async () => {
  const app = await signIn(serving, 'console', there.people.chair);
  const { me, worklist } = await app.ask<{ me: null; worklist: { nodes: object[] } }>(
    '{ me { name } worklist { nodes { caseId } } }',
  );
  expect(me).toBeNull();
  expect(worklist.nodes).toEqual([]);
  const { errors } = await app.raw('{ register { nodes { caseId } } }');
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('a case that a panel has decided and closed stays readable to its members', async () => {
  const caseId = await plant(
    deps,
    there.organisationId,
    hearingStory([...investigated, ...heard, ...concluded]),
    there.cast,
  );
  expect((await read(apps.chair, caseId))?.findings.length).toBeGreaterThan(0);
});
