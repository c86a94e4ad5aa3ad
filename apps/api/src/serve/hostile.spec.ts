/** Whatever is sent, the server answers, and never with its own failure. */
import { request } from 'node:http';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDeps, type TestDeps } from '../../testing/deps.ts';
import { testServer } from '../../testing/server.ts';
import { surfaces, type Surface } from '../surface.ts';
import type { Serving } from './serve.ts';

let deps: TestDeps;
let serving: Serving;
beforeAll(async () => {
  deps = await testDeps({ NODE_ENV: 'production' });
  serving = await testServer(deps);
});

interface Sent {
  surface: Surface;
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Buffer;
}

interface Came {
  status: number;
  body: string;
}

/** Below `fetch`, which would refuse to send most of this. */
function send({ surface, method, path, headers, body }: Sent): Promise<Came> {
  const { hostname, port } = new URL(serving.addresses[surface]);
  return new Promise((resolve) => {
    const sent = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      response.toArray().then(
        (chunks: Buffer[]) =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
        () => resolve({ status: 0, body: '' }),
      );
    });
    // the server may close on a body that is too long, before it has all been sent
    sent.on('error', () => resolve({ status: 0, body: '' }));
    sent.setTimeout(15_000, () => sent.destroy());
    sent.end(body);
  });
}

const naughty = [
  '',
  'null',
  '[]',
  '{}',
  '"',
  '{"query":',
  '{"query":null}',
  '{"query":1}',
  '{"query":"{"}',
  '{"query":{}}',
  '{"query":"{__typename}","variables":[]}',
  '{"query":"{__typename}","variables":"x"}',
  '{"query":"{__typename}","operationName":{}}',
  '{"query":"{__typename}","extensions":1}',
  '{"query":"{__typename}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
  '{"query":"query Q($a:String!){organisation(key:$a){id}}","variables":{"a":"\\u0000"}}',
  '{"query":"query Q($a:String!){organisation(key:$a){id}}","variables":{"a":"\'; drop table content; --"}}',
  '{"query":"query Q($a:String!){organisation(key:$a){id}}","variables":{"a":{"a":1}}}',
  '{"query":"{a:__typename b:__typename}","operationName":"x"}',
  '{"query":"{organisation(key:\\"\\ud800\\"){id}}"}',
  '{"query":"subscription{x}"}',
  '{"query":"fragment F on Query{...F} {...F}"}',
  '{"__proto__":{"query":"{__typename}"}}',
  '{"query":"mutation{leave}","variables":{"__proto__":{"a":1}}}',
];

const anyText = fc.string({ unit: 'binary', maxLength: 300 });

const operations = fc.oneof(
  fc.constantFrom('{__typename}', '{me{name}}', '{organisation(key:"x"){id}}', 'mutation{leave}'),
  anyText,
  fc.integer({ min: 1, max: 400 }).map((depth) => `${'{a'.repeat(depth)}${'}'.repeat(depth)}`),
  fc.integer({ min: 1, max: 600 }).map((count) => `{${'a:__typename '.repeat(count)}}`),
  fc.integer({ min: 1, max: 60 }).map((count) => `{__typename ${'@x '.repeat(count)}}`),
  fc
    .array(
      fc.constantFrom('{', '}', '(', ')', '$a', ':', '"', '...', 'on', 'Query', '@', '!', '[', '#', '\n'),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join(' ')),
);

const bodies = fc.oneof(
  fc.constantFrom(...naughty).map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
  fc.json({ maxDepth: 4 }).map((text) => Buffer.from(text)),
  fc
    .record({
      query: operations,
      variables: fc.option(fc.dictionary(anyText, fc.jsonValue(), { maxKeys: 4 })),
    })
    .map((body) => Buffer.from(JSON.stringify(body))),
  fc.constant(Buffer.alloc(300 * 1024, 'x')),
);

const headerText = fc.string({ unit: 'grapheme-ascii', maxLength: 60 });

const requests: fc.Arbitrary<Sent> = fc.record({
  surface: fc.constantFrom(...surfaces),
  method: fc.oneof(
    { weight: 8, arbitrary: fc.constant('POST') },
    { weight: 2, arbitrary: fc.constantFrom('GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD') },
  ),
  path: fc.oneof(
    { weight: 6, arbitrary: fc.constant('/graphql') },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '/auth/sign-in/email',
        '/auth/get-session',
        '/auth/x',
        '/auth',
        '/auth/sign-out',
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '/',
        '//',
        '//x',
        '/%',
        '/%00',
        '/../../etc/passwd',
        '/%2e%2e/%2e%2e/x',
        '/healthz',
        '/graphql/',
        '/graphql?query={__typename}',
        '*',
        '/a.js',
        '/assets/x',
      ),
    },
    { weight: 1, arbitrary: fc.webPath().map((path) => path || '/') },
  ),
  headers: fc
    .record(
      {
        'content-type': fc.oneof(
          { weight: 6, arbitrary: fc.constant('application/json') },
          {
            weight: 2,
            arbitrary: fc.constantFrom(
              'text/plain',
              'application/x-www-form-urlencoded',
              'multipart/form-data',
              'application/json; charset=utf-16',
              'APPLICATION/JSON',
              '',
            ),
          },
          { weight: 1, arbitrary: headerText },
        ),
        'content-encoding': fc.constantFrom('gzip', 'br', 'x'),
        accept: fc.oneof(
          fc.constantFrom('multipart/mixed', 'text/html', '*/*', 'application/graphql-response+json', ''),
          headerText,
        ),
        cookie: fc.oneof(
          headerText,
          fc.constantFrom(
            'redress-console.session_token=%',
            'redress-panel.session_token=a.b',
            'a=b; redress-console.session_token=x.AAAA',
          ),
        ),
        authorization: fc.oneof(
          headerText,
          fc.constantFrom('Bearer', 'Bearer x', `Bearer ${'a'.repeat(43)}`),
        ),
        origin: fc.constantFrom('http://evil.example', 'null', 'not an origin'),
        'x-forwarded-for': headerText,
      },
      { requiredKeys: [] },
    )
    .map((headers) =>
      Object.fromEntries(Object.entries(headers).filter(([, value]) => !/[^\x20-\x7e]/.test(value))),
    ),
  body: bodies,
});

// what would tell somebody how we are made
const leaks =
  /\bat .+:\d+:\d+|node_modules|\/work\/|prisma|postgres|select .* from|ECONN|SQLSTATE|stacktrace/i;

describe('a hostile request', () => {
  it('never brings about a failure of ours, and learns nothing of how we are made', async () => {
    const count = 2_400;
    const all = fc.sample(requests, { numRuns: count, seed: 20261122 });
    const wrong: { sent: unknown; came: Came }[] = [];
    const statuses = new Map<number, number>();
    const next = all.values();
    await Promise.all(
      Array.from({ length: 16 }, async () => {
        for (const sent of next) {
          const came = await send(sent);
          statuses.set(came.status, (statuses.get(came.status) ?? 0) + 1);
          if (came.status >= 500 || leaks.test(came.body)) {
            wrong.push({ sent: { ...sent, body: sent.body.toString().slice(0, 200) }, came });
          }
        }
      }),
    );
    expect(wrong).toEqual([]);
    // the sample reached Apollo, and was refused in more than one way
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 404, 405, 413, 415]));
    expect(statuses.get(0) ?? 0).toBeLessThan(count / 5);
  }, 120_000);

  it('leaves the server as it was', async () => {
    const came = await send({
      surface: 'portal',
      method: 'GET',
      path: '/readyz',
      headers: {},
      body: Buffer.alloc(0),
    });
    expect(came).toEqual({ status: 200, body: 'ready' });
  });
});
