/** Requests that are no attack by themselves, and used to be answered as if something had broken, or with more patience than there is. */
import { connect } from 'node:net';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDeps, type TestDeps } from '../../testing/deps.ts';
import { operation, testServer } from '../../testing/server.ts';
import { formatError } from '../graphql/errors.ts';
import { surfaces } from '../surface.ts';
import { originServer, patience, type Origin } from './origin.ts';
import { serve, type Serving } from './serve.ts';

let deps: TestDeps;
let serving: Serving;
const warned: string[] = [];
const log = pino({ level: 'warn' }, { write: (line: string) => void warned.push(line) });
beforeAll(async () => {
  deps = await testDeps();
  serving = await testServer({ ...deps, log });
});

const send = async (body: object) => {
  const response = await fetch(`${serving.addresses.portal}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code;
};

describe('an operation that is not offered here', () => {
  it.each([
    ['a subscription', { query: 'subscription { x }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'the hash of an operation',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
  ])('is refused as %s, and is no failure of ours', async (_what, body, code) => {
    const before = warned.length;
    expect(await send(body)).toBe(code);
    expect(warned.length).toBe(before);
  });

  it('has a code that Apollo knows, and each of those is passed on', () => {
    const ours = Object.values(ApolloServerErrorCode).filter((code) => code !== 'INTERNAL_SERVER_ERROR');
    const passed = ours.map((code) =>
      formatError(log)({ message: 'x', extensions: { code } }, new Error('x')),
    );
    expect(passed.map(({ extensions }) => extensions?.['code'])).toEqual(ours);
  });
});

describe.each(surfaces)('the graph of the %s', (surface) => {
  const asked = (origin: string) => operation(serving, surface, '{ __typename }', { headers: { origin } });

  it('takes operations from its own page', async () => {
    expect((await asked(serving.addresses[surface])).status).toBe(200);
  });

  it.each(['http://evil.example', 'null', 'https://127.0.0.1.evil.example'])(
    'takes none from %s',
    async (origin) => {
      expect(await asked(origin)).toMatchObject({
        status: 403,
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      });
    },
  );
});

it('in production, takes operations from no other page of the same machine either', async () => {
  const strict = await serve({ ...deps, env: { ...deps.env, NODE_ENV: 'production' } });
  const headers = { origin: 'http://localhost:5001' };
  expect((await operation(strict, 'portal', '{ __typename }', { headers })).status).toBe(403);
  expect((await operation(serving, 'portal', '{ __typename }', { headers })).status).toBe(200);
  await strict.close();
});

it('leaving the portal empties what the browser kept of it, and nothing else does', async () => {
  const ask = (query: string) =>
    fetch(`${serving.addresses.portal}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
  expect((await ask('mutation { leave }')).headers.get('clear-site-data')).toBe('"cache", "storage"');
  expect((await ask('{ __typename }')).headers.get('clear-site-data')).toBeNull();
});

it('a proxy that nobody has counted is spoken of once', async () => {
  const said = () => warned.filter((line) => line.includes('REDRESS_PROXIES')).length;
  await operation(serving, 'portal', '{ __typename }');
  expect(said()).toBe(0);
  const headers = { 'x-forwarded-for': '198.51.100.4' };
  await operation(serving, 'portal', '{ __typename }', { headers });
  await operation(serving, 'console', '{ __typename }', { headers });
  expect(said()).toBe(1);
});

describe('a slow sender', () => {
  it('is cut off within half a minute', () => {
    expect(patience.requestTimeout + patience.connectionsCheckingInterval).toBeLessThan(30_000);
  });

  it('is cut off in the middle of a body', async () => {
    const wait = { requestTimeout: 500, headersTimeout: 400, connectionsCheckingInterval: 100 };
    const nothing = {} as Origin;
    const origin: Origin = {
      ...nothing,
      surface: 'portal',
      headers: () => {},
      comesFromHere: () => true,
      requestId: () => 'slow',
      answered: () => {},
    };
    const server = originServer(origin, log, wait);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const socket = connect(port, '127.0.0.1');
    const from = performance.now();
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{',
    );
    const drip = setInterval(() => socket.write(' '), 100);
    await new Promise((resolve) =>
      socket
        .on('close', resolve)
        .on('error', () => {})
        .resume(),
    );
    clearInterval(drip);
    expect(performance.now() - from).toBeLessThan(3_000);
    await new Promise((resolve) => server.close(resolve));
  });
});
