import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { missedSessions, people } from '@redress/domain/testing/story.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { aColleague, signIn, type App, type Colleague } from '../../testing/graph.ts';
import { endRoles, inOrganisation } from '../../testing/organisation.ts';
import { operation, testServer } from '../../testing/server.ts';
import { anOrganisationUnder, complainant, staff, teller } from '../../testing/told-case.ts';

/** Programs that work for somebody, and the examples of docs/integrate.md, run as they stand there. */

const deps = await testDeps();
const serving = await testServer(deps);
const page = await readFile(join(import.meta.dirname, '../../../../docs/integrate.md'), 'utf8');
const examples = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, code]) => code!);
const [makeToken, myTokens, revokeToken] = examples('graphql');

let [organisationId, caseId] = ['', ''];
let contact: Colleague;
let desk: App;

beforeAll(async () => {
  deps.setNow('2026-12-18T10:00:00Z');
  organisationId = await anOrganisationUnder(deps, 'not-alone-mentoring');
  contact = await aColleague(deps, organisationId, people.notAlone.contact);
  desk = await signIn(serving, 'console', contact);
  ({ caseId } = await teller(deps, organisationId).tell(
    undefined,
    complainant,
    'ReceiveComplaint',
    missedSessions,
  ));
});

type Made = { makeToken: { __typename: string; tokenId: string; secret: string; message: string } };

async function make(app: App, scopes?: string) {
  const query = scopes === undefined ? makeToken! : makeToken!.replace('["lists"]', scopes);
  const key = deps.newId();
  const made = (await app.ask<Made>(query, { key, endsOn: '2027-03-31' })).makeToken;
  expect(made.__typename).toBe('TokenMade');
  return { ...made, key };
}

/** What a program in any language does: one POST. */
async function asProgram(secret: string, query: string, variables: object = {}) {
  const headers = { authorization: `Bearer ${secret}` };
  const { data, errors } = await operation(serving, 'console', query, { variables, headers });
  return { data, code: errors?.[0]?.extensions.code };
}

const lists = '{ worklist(filter: all) { nodes { caseId } } register { nodes { caseId } } }';
const both = () => ({ worklist: { nodes: [{ caseId }] }, register: { nodes: [{ caseId }] } });

describe('a program with a token', () => {
  test('reads the lists of its person, and is refused everything else', async () => {
    const { secret } = await make(desk);
    expect(await asProgram(secret, lists)).toEqual({ data: both(), code: undefined });
    const file = await asProgram(secret, 'query ($id: ID!) { caseFile(id: $id) { caseId } }', { id: caseId });
    expect(file.code).toBe('FORBIDDEN');
    const sly =
      'query ($id: ID!) { now ...On } fragment On on Query { ... { other: caseFile(id: $id) { caseId } } }';
    expect((await asProgram(secret, sly, { id: caseId })).code).toBe('FORBIDDEN');
    expect((await asProgram(secret, '{ administration { name } }')).code).toBe('FORBIDDEN');
    expect((await asProgram(secret, myTokens!)).code).toBe('FORBIDDEN');
    const another = await asProgram(secret, makeToken!, { key: deps.newId(), endsOn: '2027-03-31' });
    expect(another.code).toBe('FORBIDDEN');
  });

  test('does an act where its token is for acts, under the rules its person is under', async () => {
    const note = `mutation ($key: String!, $id: ID!) { addNote(idempotencyKey: $key, caseId: $id, input: { kind: "note", note: "By a program." }) { __typename } }`;
    const reading = await make(desk, '["lists", "cases"]');
    const variables = { key: deps.newId(), id: caseId };
    expect((await asProgram(reading.secret, note, variables)).code).toBe('FORBIDDEN');
    const acting = await make(desk, '["acts"]');
    const { data } = await asProgram(acting.secret, note, variables);
    expect(data).toMatchObject({ addNote: { __typename: expect.stringMatching(/^(CommandDone|Refused)$/) } });
  });

  test('is known by its hash alone, and its secret is given once more to whoever sends the same again', async () => {
    const { secret, key } = await make(desk);
    const again = await desk.ask<Made>(makeToken!, { key, endsOn: '2027-03-31' });
    expect(again.makeToken.secret).toBe(secret);
    const rows = await deps.database.prisma.apiToken.findMany();
    const events = await deps.database.of(organisationId).organisationEvent.findMany();
    expect(JSON.stringify([rows, events])).not.toContain(secret.slice('redress_'.length));
  });

  test('leaves a trace of each request, with what was asked for', async () => {
    const { secret, tokenId } = await make(desk);
    await asProgram(secret, lists);
    await asProgram(secret, '{ administration { name } }');
    const uses = await deps.database.of(organisationId).tokenUse.findMany({
      where: { tokenId },
      orderBy: { id: 'asc' },
    });
    expect(uses.map(({ what, personId }) => [what, personId])).toEqual([
      ['worklist register', contact.personId],
      ['administration', contact.personId],
    ]);
    const { myTokens: own } = await desk.ask<{ myTokens: { tokenId: string; lastUsedAt: string | null }[] }>(
      myTokens!,
    );
    expect(own.find((token) => token.tokenId === tokenId)?.lastUsedAt).toBe('2026-12-18T10:00:00.000Z');
  });

  test('has lost it at the next request: revoked, ended, role over, subject of the case, gone', async () => {
    const { secret, tokenId } = await make(desk);
    await desk.ask(revokeToken!, { key: deps.newId(), tokenId });
    expect((await asProgram(secret, lists)).code).toBe('UNAUTHENTICATED');
    const reviewer = await aColleague(deps, organisationId, {
      ...people.notAlone.contact,
      email: 'second@example.org',
    });
    const other = await signIn(serving, 'console', reviewer);
    const kept = await make(other);
    expect((await asProgram(kept.secret, lists)).data).toEqual(both());
    await teller(deps, organisationId).tell(caseId, staff(contact.personId), 'NameSubject', {
      personId: reviewer.personId,
      roles: [],
      description: 'A colleague',
    });
    const nothing = { worklist: { nodes: [] }, register: { nodes: [] } };
    expect((await asProgram(kept.secret, lists)).data).toEqual(nothing);
    await endRoles(deps, organisationId, reviewer.personId, '2026-12-17');
    expect((await asProgram(kept.secret, '{ me { roles } }')).data).toEqual({ me: { roles: [] } });
    deps.setNow('2027-04-01T10:00:00Z');
    expect((await asProgram(kept.secret, lists)).code).toBe('UNAUTHENTICATED');
    deps.setNow('2026-12-18T10:00:00Z');
    await inOrganisation(deps, organisationId, 'RecordLeaver', {
      personId: reviewer.personId,
      leftOn: '2026-12-17',
    });
    expect((await asProgram(kept.secret, lists)).code).toBe('UNAUTHENTICATED');
  });

  test('learns from the graph itself what there is, with none of our code', async () => {
    const { secret } = await make(desk);
    type Kind = { name: string | null; kind: string; ofType: Kind | null };
    type Told = { name: string; description: string; type: Kind };
    const { data } = await asProgram(
      secret,
      '{ __type(name: "RegisterRow") { fields { name description type { name kind ofType { name kind } } } } }',
    );
    // what an introspection answers, by the specification
    const { fields } = data!['__type'] as { fields: Told[] };
    expect(fields.every(({ description }) => description !== '')).toBe(true);
    const plain = fields
      .filter(({ type }) => ['SCALAR', 'ENUM'].includes(type.ofType?.kind ?? type.kind))
      .map(({ name }) => name);
    expect(plain).toContain('receivedOn');
    const asked = await asProgram(secret, `{ register { nodes { ${plain.join(' ')} } } }`);
    expect(asked.data).toMatchObject({ register: { nodes: [{ caseId, status: 'open' }] } });
  });

  test('is answered as docs/integrate.md shows', async () => {
    const { secret } = await make(desk);
    const env = { ...process.env, CONSOLE: serving.addresses.console, TOKEN: secret };
    const curl = examples('sh').find((text) => text.startsWith('curl'))!;
    const { stdout } = await promisify(execFile)('sh', ['-c', curl], { env });
    expect(JSON.parse(stdout)).toMatchObject({ data: { register: { nodes: [{ caseId }] } } });
  });

  test('is held up where it asks too often, and its person is not', async () => {
    const { secret, tokenId } = await make(desk);
    await Promise.all(Array.from({ length: 300 }, () => deps.tries.ask('api-token', tokenId)));
    expect((await asProgram(secret, lists)).code).toBe('TOO_MANY_TRIES');
    expect((await desk.ask<{ me: object }>('{ me { name } }')).me).toBeTruthy();
  });
});

test('a token opens neither the portal nor the panel', async () => {
  const { secret } = await make(desk);
  const headers = { authorization: `Bearer ${secret}` };
  const { data } = await operation(serving, 'panel', '{ me { name } }', { headers });
  expect(data).toEqual({ me: null });
});
