/** Who may know what of a case: one table of readers and cases, and every way in that the console has. */
import {
  concluded,
  heard,
  hearingStory,
  investigated,
  subjectTold,
} from '@redress/domain/testing/retold-hearing.ts';
import { people, threePoints } from '@redress/domain/testing/story.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { inputs, nowhere } from '../../testing/inputs-to-cases.ts';
import { testDeps } from '../../testing/deps.ts';
import { aColleague, newKey, signIn, type App } from '../../testing/graph.ts';
import { oneToOne, signInAll, type OneToOne } from '../../testing/one-to-one.ts';
import { plant } from '../../testing/planted-case.ts';
import { testServer } from '../../testing/server.ts';
import { endRoles } from '../../testing/organisation.ts';
import { anOrganisationUnder, complainant, teller } from '../../testing/told-case.ts';
import { schemaOf } from '../schema.ts';

const deps = await testDeps();
const serving = await testServer(deps);

const readers = ['director', 'manager', 'senior', 'mentor', 'peer', 'foreigner'] as const;
type Reader = (typeof readers)[number];
const cases = ['investigated', 'heard', 'concluded', 'aboutTheDirector'] as const;
type Case = (typeof cases)[number];

/** The reviewed table: what each reader is to each case. `papers`: about them, and there is something for them to read. */
const expected = {
  investigated: {
    director: 'handler',
    manager: 'duty',
    senior: 'duty',
    mentor: 'nothing',
    peer: 'nothing',
    foreigner: 'nothing',
  },
  heard: {
    director: 'handler',
    manager: 'duty',
    senior: 'duty',
    mentor: 'papers',
    peer: 'nothing',
    foreigner: 'nothing',
  },
  concluded: {
    director: 'handler',
    manager: 'duty',
    senior: 'duty',
    mentor: 'papers',
    peer: 'nothing',
    foreigner: 'nothing',
  },
  aboutTheDirector: {
    director: 'nothing',
    manager: 'duty',
    senior: 'duty',
    mentor: 'nothing',
    peer: 'nothing',
    foreigner: 'nothing',
  },
} as const satisfies Record<Case, Record<Reader, 'handler' | 'duty' | 'papers' | 'nothing'>>;

const marker = 'MARKER';

let there: OneToOne;
let apps: Record<Reader, App>;
let ids: Record<Case, string>;
let numbers: Record<Case, string>;

beforeAll(async () => {
  deps.setNow('2026-10-13T10:00:00Z');
  there = await oneToOne(deps);
  const { organisationId, cast } = there;
  const elsewhere = await anOrganisationUnder(deps, 'not-alone-mentoring');
  const foreigner = await aColleague(deps, elsewhere, people.notAlone.contact);
  apps = {
    ...(await signInAll(serving, 'console', there, ['director', 'manager', 'senior', 'mentor', 'peer'])),
    foreigner: await signIn(serving, 'console', foreigner),
  };
  const told = await teller(deps, organisationId).tell(undefined, complainant, 'ReceiveComplaint', {
    ...threePoints,
    about: ['director'],
    points: [`${marker} point`],
    answers: { ...threePoints.answers, name: `${marker} Name`, summary: `${marker} summary` },
  });
  ids = {
    investigated: await plant(deps, organisationId, hearingStory(investigated), cast),
    heard: await plant(deps, organisationId, hearingStory([...investigated, subjectTold, ...heard]), cast),
    concluded: await plant(
      deps,
      organisationId,
      hearingStory([...investigated, ...heard, ...concluded]),
      cast,
    ),
    aboutTheDirector: told.caseId,
  };
  const rows = await deps.database.prisma.tracking.findMany({ where: { organisationId } });
  numbers = Object.fromEntries(
    cases.map((name) => [name, rows.find(({ caseId }) => caseId === ids[name])!.trackingNumber]),
  ) as Record<Case, string>;
});

type Seen = {
  caseFile: { relation: string } | null;
  findCase: { relation: string } | null;
  letterDraft: object | null;
  respondentFile: object | null;
  respondentCases: { caseId: string }[];
  register: { nodes: { caseId: string; relation: string }[] };
  worklist: { nodes: { caseId: string; relation: string }[] };
};
const look = `query ($id: ID!, $number: String!) {
  caseFile(id: $id) { relation told { status trackingNumber subjects handlers { personId } } record { byPersonId sentences { values { value } } } messages { id } content { text } people { name } }
  findCase(typed: $number) { relation }
  letterDraft(caseId: $id, letter: "outcome", to: "complainant") { letter }
  respondentFile(id: $id) { caseId papers { kind title text } place }
  respondentCases { caseId }
  register(first: 50) { nodes { caseId relation } }
  worklist(first: 50) { nodes { caseId relation } } }`;

const cells = cases.flatMap((name) =>
  readers.map((reader) => [reader, name, expected[name][reader]] as const),
);

describe.each(cells)('%s, of the case %s: %s', (reader, name, what) => {
  const works = what === 'handler' || what === 'duty';

  test('by every query of the console', async () => {
    const seen = await apps[reader].ask<Seen>(look, { id: ids[name], number: numbers[name] });
    const row = ({ nodes }: { nodes: { caseId: string; relation: string }[] }) =>
      nodes.find(({ caseId }) => caseId === ids[name])?.relation;
    expect(seen.caseFile?.relation).toBe(works ? what : undefined);
    expect(seen.findCase?.relation).toBe(works ? what : undefined);
    expect(seen.letterDraft !== null).toBe(works);
    expect(row(seen.register)).toBe(works ? what : undefined);
    // A closed case stands in the register, and in nobody's list of what there is to do.
    expect(row(seen.worklist)).toBe(works && name !== 'concluded' ? what : undefined);
    expect(seen.respondentFile !== null).toBe(what === 'papers');
    expect(seen.respondentCases.some(({ caseId }) => caseId === ids[name])).toBe(what === 'papers');
    if (!works && what !== 'papers')
      expect(JSON.stringify(seen)).not.toMatch(new RegExp(`${marker}|${ids[name]}`));
  });
});

describe.each([
  ['mentor', 'heard'],
  ['peer', 'heard'],
  ['foreigner', 'heard'],
  ['director', 'aboutTheDirector'],
] as const)('for %s and the case %s', (reader, name) => {
  test('every command is answered as if there were no such case', async () => {
    for (const [mutation, input] of Object.entries(inputs)) {
      const answers = await Promise.all(
        [ids[name], nowhere].map((caseId) => command(apps[reader], mutation, caseId, input)),
      );
      expect(answers[0], mutation).toEqual(answers[1]);
      expect(JSON.stringify(answers[0]), mutation).toContain('There is no such complaint.');
    }
  });
});

test('no command of the console to a case is left out of the table', () => {
  const fields = Object.values(schemaOf('console').getMutationType()!.getFields());
  const toCases = fields.filter(({ args }) => args.some(({ name }) => name === 'caseId'));
  expect(Object.keys(inputs).toSorted()).toEqual(toCases.map(({ name }) => name).toSorted());
});

async function command(app: App, mutation: string, caseId: string, input: object) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await app.raw(
    `mutation ($caseId: ID!, $key: String!, $input: ${type}!) { ${mutation}(caseId: $caseId, idempotencyKey: $key, input: $input) { __typename ... on Refused { refusals { code message field } } } }`,
    { caseId, key: newKey(), input },
  );
  return { data, errors };
}

describe('a complaint about the Director', () => {
  test('shows them nothing of what it says, even once they were told of it', async () => {
    await apps.manager.tell('nameSubject', ids.aboutTheDirector, {
      personId: there.cast.director,
      roles: ['director'],
      description: 'The Director',
    });
    await apps.manager.tell('recordSubjectInformed', ids.aboutTheDirector, { note: `${marker} told` });
    const { data } = await apps.director.raw(look, {
      id: ids.aboutTheDirector,
      number: numbers.aboutTheDirector,
    });
    expect(data?.['caseFile']).toBeNull();
    expect(data?.['findCase']).toBeNull();
    expect(data?.['respondentFile']).toMatchObject({ caseId: ids.aboutTheDirector, papers: [], place: null });
    expect(JSON.stringify(data)).not.toContain(marker);
    const file = JSON.stringify(data?.['respondentFile']);
    expect(file).not.toContain(numbers.aboutTheDirector);
    expect(file).not.toContain(there.cast.manager);
  });

  test('is for the Operational Manager to do what the Director would', async () => {
    const { caseFile } = await apps.manager.ask<{
      caseFile: { relation: string; content: { text: string }[] };
    }>('query ($id: ID!) { caseFile(id: $id) { relation content { text } } }', { id: ids.aboutTheDirector });
    expect(caseFile.relation).toBe('duty');
    expect(JSON.stringify(caseFile.content)).toContain(`${marker} point`);
  });
});

describe('the papers of somebody complained about', () => {
  test('are what was released, without who complained', async () => {
    const { respondentFile } = await apps.mentor.ask<{
      respondentFile: { papers: { kind: string }[]; place: string };
    }>('query ($id: ID!) { respondentFile(id: $id) { papers { kind title text } place hearingAt } }', {
      id: ids.heard,
    });
    expect(respondentFile.papers.map(({ kind }) => kind)).toEqual(['point', 'point', 'point']);
    expect(JSON.stringify(respondentFile)).not.toContain('Carys');
    expect(respondentFile.place).toContain('library');
  });
});

describe('what somebody could do until yesterday', () => {
  test('ends at the next request when they lose the role', async () => {
    const { organisationId, cast } = there;
    const query = 'query ($id: ID!) { caseFile(id: $id) { relation } }';
    expect((await apps.senior.ask<Seen>(query, { id: ids.investigated })).caseFile).not.toBeNull();
    await endRoles(deps, organisationId, cast.senior, '2026-10-12');
    const seen = await apps.senior.ask<Seen>(look, { id: ids.investigated, number: numbers.investigated });
    expect(seen).toMatchObject({
      caseFile: null,
      findCase: null,
      letterDraft: null,
      register: { nodes: [] },
      worklist: { nodes: [] },
    });
  });

  test('ends at the next request when the complaint turns out to be about them', async () => {
    await apps.director.tell('nameSubject', ids.investigated, {
      personId: there.cast.manager,
      roles: [],
      description: 'Who decided it',
    });
    const seen = await apps.manager.ask<Seen>(look, { id: ids.investigated, number: numbers.investigated });
    expect(seen).toMatchObject({ caseFile: null, findCase: null, letterDraft: null, respondentFile: null });
    expect(JSON.stringify([seen.register, seen.worklist])).not.toContain(ids.investigated);
  });
});
