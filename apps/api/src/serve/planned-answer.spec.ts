/** Our own apps' queries are answered from plans: with the very bytes that Apollo answers, for everybody who may ask. */
import { ApolloServer } from '@apollo/server';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people } from '@redress/domain/testing/story.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { exampleVariables } from '../../testing/example-variables.ts';
import { portal, signIn, type App } from '../../testing/graph.ts';
import { ownOperations } from '../../testing/own-operations.ts';
import { testServer } from '../../testing/server.ts';
import { demo } from '../demo/demo.ts';
import { demoPassword } from '../demo/organisations.ts';
import { planOf } from '../graphql/plans/plan.ts';
import { startPortalSession } from '../people/portal-session.ts';
import { schemaOf } from '../schema.ts';
import { surfaces, type Surface } from '../surface.ts';

const apps = await mkdtemp(join(tmpdir(), 'redress-apps-'));
afterAll(() => rm(apps, { recursive: true }));
for (const surface of surfaces) {
  const folder = join(apps, surface, 'dist');
  await mkdir(folder, { recursive: true });
  const texts = Object.fromEntries(ownOperations(surface).map(({ name, text }) => [name, text]));
  await writeFile(join(folder, '.operations.json'), JSON.stringify(texts));
}
const deps = await testDeps({ REDRESS_APPS: apps });
const serving = await testServer(deps);
const apollo = vi.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
beforeEach(() => void apollo.mockClear());

let askers: Record<Surface, App[]>;
let cases: string[];

// The demonstration: cases at every stage, with everything that real ones have.
beforeAll(async () => {
  deps.setNow('2026-11-25T11:00:00Z');
  await demo(deps, () => {});
  const { prisma } = deps.database;
  const rows = await prisma.tracking.findMany({
    orderBy: [{ letters: 'desc' }, { messages: 'desc' }, { caseId: 'asc' }],
  });
  const some = [
    ...new Map(rows.map((row) => [row.organisationId + row.status, row])).values(),
    ...rows.slice(0, 3),
  ];
  cases = [...new Set(some.map(({ caseId }) => caseId))];
  const tokens = await Promise.all(
    some.map(({ organisationId, caseId }) =>
      startPortalSession(deps, { organisationId, caseId, partyId: deps.newId() }),
    ),
  );
  const { notAlone, oneToOne: other, panelPool } = people;
  const enter = (surface: 'console' | 'panel', all: readonly { email: string }[]) =>
    Promise.all(all.map((one) => signIn(serving, surface, one, demoPassword)));
  askers = {
    portal: [portal(serving), ...tokens.map(({ token }) => portal(serving, token))],
    console: await enter('console', [
      notAlone.contact,
      other.director,
      other.mentor,
      people.administrators.notAlone,
    ]),
    panel: await enter('panel', [panelPool.chair, panelPool.teacher]),
  };
}, 120_000);

const queriesOf = (surface: Surface) => ownOperations(surface).filter(({ text }) => text.startsWith('query'));
// They are compared where there is much to see.
const rich = ['Track', 'Said', 'Letters', 'Worklist', 'Register', 'Case', 'Hearing', 'Papers'];
const leftToApollo = ['PortalOrganisation', 'LetterPreview', 'OwnHistory', 'Procedure', 'Administration'];

describe.each(surfaces)('an operation of the %s', (surface) => {
  const schema = schemaOf(surface);

  it('is planned where it is a query, but for a few', () => {
    const unplanned = ownOperations(surface).filter(({ text }) => planOf(schema, text) === undefined);
    const queries = unplanned.filter(({ text }) => text.startsWith('query')).map(({ name }) => name);
    expect(queries).toEqual(
      leftToApollo.filter((name) => queriesOf(surface).some((one) => one.name === name)),
    );
    expect(ownOperations(surface).length - unplanned.length).toBeGreaterThan(4);
  });

  it.each(queriesOf(surface))(
    '$name says what it says to a stranger, byte for byte',
    async ({ name, text, document }) => {
      const variables = exampleVariables(schema, document);
      const isAboutCase = 'id' in variables || 'caseId' in variables;
      const planned: string[] = [];
      for (const app of askers[surface])
        for (const caseId of isAboutCase ? cases : [undefined]) {
          const body = { operationName: name, variables: about(variables, caseId) };
          const ours = await app.post({ ...body, query: text });
          const said = await ours.text();
          if (apollo.mock.calls.length === 0) planned.push(said);
          const strangers = await app.post({ ...body, query: `${text} ` });
          expect(said).toBe(await strangers.text());
          expect(answered(ours)).toEqual(answered(strangers));
          apollo.mockClear();
        }
      expect(planned.length > 0).toBe(!leftToApollo.includes(name));
      if (rich.includes(name)) expect(Math.max(...planned.map(({ length }) => length))).toBeGreaterThan(500);
    },
  );
});

// A letter that the first policy has, to somebody whom it has.
const known: Record<string, unknown> = { letter: 'acknowledgement', to: 'complainant' };
const about = (variables: Record<string, unknown>, caseId: string | undefined) =>
  Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      name === 'id' || name === 'caseId' ? caseId : (known[name] ?? value),
    ]),
  );

/** Status and headers, but for those that tell one answer from another. */
const answered = ({ status, headers }: Response) => {
  const apart = new Set(['date', 'x-request-id', 'keep-alive']);
  return { status, headers: [...headers].filter(([name]) => !apart.has(name)) };
};

describe('one of our own operations', () => {
  const track = () => ownOperations('portal').find(({ name }) => name === 'Track')!.text;
  const ask = (body: object) => askers.portal[1]!.post({ query: track(), ...body });

  it('is answered from its plan, whatever library says of itself beside it', async () => {
    const extensions = { clientLibrary: { name: '@apollo/client', version: '4' } };
    const answer = await ask({ operationName: 'Track', variables: {}, extensions });
    expect(await answer.json()).toMatchObject({ data: { track: { __typename: 'TrackedCase' } } });
    expect(apollo).not.toHaveBeenCalled();
  });

  it.each([
    ['another name', { operationName: 'Other' }],
    ['variables that are none', { variables: 'none' }],
    ['a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: '0' } } }],
  ])('with %s is for Apollo to judge', async (_name, more) => {
    const answer = await ask(more);
    expect(await answer.json()).toHaveProperty('errors');
    expect(apollo).toHaveBeenCalledTimes(1);
  });

  it('goes to Apollo where there is more to say than data, and is made once more there', async () => {
    const broken = vi.spyOn(deps.reads, 'read').mockRejectedValue(new Error('no'));
    const answer = await ask({});
    broken.mockRestore();
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] });
    expect(apollo).toHaveBeenCalledTimes(1);
  });
});
