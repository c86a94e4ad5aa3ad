import { beforeAll, describe, expect, it } from 'vitest';
import { newKey } from '../../testing/graph.ts';
import { testDeps, type TestDeps } from '../../testing/deps.ts';
import { password } from '../../testing/organisation.ts';
import { operation, testServer } from '../../testing/server.ts';
import { cookiesOf, signingIn } from '../../testing/signing-in.ts';
import type { Serving } from '../serve/serve.ts';
import { firstStartCode } from './first-start.ts';

let deps: TestDeps;
let serving: Serving;
beforeAll(async () => {
  deps = await testDeps({ REDRESS_PROXIES: '1' });
  serving = await testServer(deps);
});
const { post, signedIn } = signingIn(() => serving);

const first = {
  name: 'First Administrator',
  email: 'first@example.org',
  password,
  organisation: 'A Small Charity',
  key: 'a-small-charity',
};
const begin = (code: string, more: object = {}) =>
  post('console', '/first-start', { ...first, code, ...more });
const messageOf = async (response: Response) => ((await response.json()) as { message: string }).message;

const ask = async (cookie: string, query: string, variables = {}) => {
  const { data, errors } = await operation(serving, 'console', query, { variables, headers: { cookie } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data as never;
};

describe('a first start', () => {
  it('is refused, and its code goes on working, where something is wrong with what was sent', async () => {
    const code = (await firstStartCode(deps))!;
    expect((await begin(code, { password: 'aaaaaaaaaaaaaaa' })).status).toBe(400);
    expect(await messageOf(await begin(code, { key: 'Not A Key' }))).toMatch(/small letters/);
    expect(await messageOf(await begin(code, { email: 'nowhere' }))).toMatch(/e-mail address/);
    expect(await deps.database.prisma.user.count()).toBe(0);
  });

  it('is refused to whoever has another code, an old one, or tries for long', async () => {
    const old = (await firstStartCode(deps))!;
    await firstStartCode(deps);
    expect((await begin('AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(404);
    expect((await begin(old)).status).toBe(404);
    const from = { 'x-forwarded-for': '203.0.113.7' };
    const tries = Array.from({ length: 11 }, () =>
      post('console', '/first-start', { ...first, code: 'x' }, from),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses).toContain(429);
    expect(statuses.filter((status) => status !== 429).length).toBeLessThanOrEqual(10);
  });

  it('keeps no code, only what it can be known again by', async () => {
    const code = (await firstStartCode(deps))!;
    const rows = await deps.database.prisma.oneTimeLink.findMany();
    expect(JSON.stringify(rows)).not.toContain(code);
    expect(rows).toHaveLength(1);
  });

  it('makes an administrator and their organisation, once', async () => {
    const code = (await firstStartCode(deps))!;
    const both = await Promise.all([begin(code), begin(code)]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    const cookie = await signedIn('console', first.email);
    expect(
      await ask(cookie, '{ me { administrator organisation { key open } } worklist { nodes { caseId } } }'),
    ).toEqual({
      me: { administrator: true, organisation: { key: first.key, open: false } },
      worklist: { nodes: [] },
    });
    expect((await begin(code)).status).not.toBe(200);
    expect(await firstStartCode(deps)).toBeUndefined();
  });
});

describe('an organisation that was only founded', () => {
  it('takes no complaints, is told what is missing, and does not open before it is there', async () => {
    const cookie = await signedIn('console', first.email);
    const { organisations } = (await operation(serving, 'portal', '{ organisations { key } }')).data!;
    expect(organisations).toEqual([]);
    const seen = await ask(
      cookie,
      '{ administration { open checks { part weight code done why { code } } } }',
    );
    expect(seen).toMatchObject({
      administration: {
        open: false,
        checks: expect.arrayContaining([
          {
            part: 'how people reach you',
            weight: 'stops',
            code: 'postal address',
            done: false,
            why: { code: 'no postal address' },
          },
        ]),
      },
    });
    const open = await ask(
      cookie,
      'mutation ($key: String!) { openPortal(idempotencyKey: $key) { __typename ... on Refused { refusals { code } } } }',
      { key: newKey() },
    );
    expect(open).toMatchObject({ openPortal: { __typename: 'Refused' } });
  });
});

describe('somebody who is invited', () => {
  const invite =
    'mutation ($personId: ID!) { invite(personId: $personId, byMail: false) { __typename ... on Invitation { address } } }';

  it('chooses a password by a link that works once, and signs in', async () => {
    const cookie = await signedIn('console', first.email);
    const { addPerson } = (await ask(
      cookie,
      'mutation ($key: String!) { addPerson(idempotencyKey: $key, input: { kind: "staff", name: "Second", email: "second@example.org" }) { ... on OrganisationActDone { made } } }',
      { key: newKey() },
    )) as { addPerson: { made: string } };
    const link = async () => {
      const { invite: made } = (await ask(cookie, invite, { personId: addPerson.made })) as {
        invite: { address: string };
      };
      return made.address.split('#')[1]!;
    };
    const superseded = await link();
    const code = await link();
    expect((await post('console', '/invited', { code: superseded })).status).toBe(404);
    const looked = await post('console', '/invited', { code });
    expect(await looked.json()).toEqual({
      name: 'Second',
      email: 'second@example.org',
      organisation: 'A Small Charity',
    });
    const accept = () => post('console', '/join', { code, email: 'second@example.org', password });
    expect((await accept()).status).toBe(200);
    expect((await accept()).status).toBe(404);
    const theirs = await signedIn('console', 'second@example.org');
    expect(await ask(theirs, '{ me { name administrator } administration { name } }')).toEqual({
      me: { name: 'Second', administrator: false },
      administration: null,
    });
    expect(await ask(theirs, invite, { personId: addPerson.made })).toMatchObject({
      invite: { __typename: 'Refused' },
    });
  });
});

describe('where everybody needs a second factor', () => {
  const signIn = async () => cookiesOf(await post('console', '/sign-in/email', first));

  it('a password alone opens nothing, on any page', async () => {
    deps.env.REDRESS_SECOND_FACTOR = 'required';
    const cookie = await signIn();
    const query = '{ me { personId } worklist { nodes { caseId } } }';
    const { data } = await operation(serving, 'console', query, { headers: { cookie } });
    expect(data).toEqual({ me: null, worklist: { nodes: [] } });
    const off = await post('console', '/two-factor/disable', { password }, { cookie });
    expect(off.status).toBe(403);
    expect(await (await fetch(`${serving.addresses.console}/auth/rules`)).json()).toEqual({
      secondFactor: 'required',
    });
    deps.env.REDRESS_SECOND_FACTOR = 'optional';
  });
});
