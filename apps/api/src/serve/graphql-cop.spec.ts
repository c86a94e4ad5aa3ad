/** The thirteen checks of graphql-cop, each of which would print a finding; here none may. */
import { beforeAll, describe, expect, it } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { testServer } from '../../testing/server.ts';
import { surfaces } from '../surface.ts';
import type { Serving } from './serve.ts';

let serving: Serving;
beforeAll(async () => {
  serving = await testServer(await testDeps({ NODE_ENV: 'production' }));
});

const json = { 'content-type': 'application/json' };

describe.each(surfaces)('graphql-cop finds nothing at the %s:', (surface) => {
  const url = (search = '') => `${serving.addresses[surface]}/graphql${search}`;
  const post = async (body: unknown): Promise<Record<string, unknown>> => {
    const response = await fetch(url(), { method: 'POST', headers: json, body: JSON.stringify(body) });
    return (await response.json()) as Record<string, unknown>;
  };
  const errorsOf = (answer: Record<string, unknown>) =>
    (answer['errors'] ?? []) as { message: string; extensions: object }[];

  it('alias overloading', async () => {
    const aliases = Array.from({ length: 101 }, (_, index) => `alias${index}:__typename`).join(' ');
    expect((await post({ query: `query cop { ${aliases} }` }))['data']).toBeUndefined();
  });

  it('array-based batching', async () => {
    const answer = await post(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })));
    expect(Array.isArray(answer)).toBe(false);
    expect(answer['data']).toBeUndefined();
  });

  it('circular introspection', async () => {
    const query =
      'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';
    expect((await post({ query }))['data']).toBeUndefined();
  });

  it('directive overloading', async () => {
    const answer = await post({ query: `query cop { __typename ${'@aa'.repeat(10)} }` });
    expect(errorsOf(answer).length).not.toBe(10);
    expect(answer['data']).toBeUndefined();
  });

  it('field duplication', async () => {
    expect((await post({ query: `query cop { ${'__typename '.repeat(500)} }` }))['data']).toBeUndefined();
  });

  it('field suggestions', async () => {
    expect(JSON.stringify(await post({ query: 'query cop { __schema { directive } }' }))).not.toContain(
      'Did you mean',
    );
    expect(
      JSON.stringify(await post({ query: 'query cop { m { name } organisatio { id } }' })),
    ).not.toContain('Did you mean');
  });

  it('queries by GET', async () => {
    const response = await fetch(url('?query=query%20cop%20%7B__typename%7D'), { headers: json });
    expect(response.status).toBe(405);
    expect(await response.text()).not.toContain('__typename"');
  });

  it('mutations by GET', async () => {
    const response = await fetch(url('?query=mutation%20cop%20%7B__typename%7D'), { headers: json });
    expect(response.status).toBe(405);
  });

  it.each(['/graphql', '/graphiql', '/playground', '/console', '/graphql/console'])(
    'an explorer in the browser (%s)',
    async (path) => {
      const response = await fetch(`${serving.addresses[surface]}${path}`, {
        headers: { accept: 'text/html' },
      });
      expect(await response.text()).not.toMatch(/graphiql|graphql.playground|apollo sandbox|studio\.apollo/i);
    },
  );

  it('introspection', async () => {
    expect(
      (await post({ query: 'query cop { __schema { types { name fields { name } } } }' }))['data'],
    ).toBeUndefined();
    expect((await post({ query: 'query cop { __type(name: "Query") { name } }' }))['data']).toBeUndefined();
  });

  it('operations in a form (CSRF)', async () => {
    for (const type of [
      'application/x-www-form-urlencoded',
      'text/plain',
      'multipart/form-data; boundary=x',
    ]) {
      const response = await fetch(url(), {
        method: 'POST',
        headers: { 'content-type': type },
        body: 'query=query%20cop%20%7B__typename%7D',
      });
      expect(response.status, type).toBe(415);
    }
  });

  it('tracing', async () => {
    const answer = await post({ query: 'query cop { __typename }' });
    expect(answer['data']).toEqual({ __typename: 'Query' });
    expect(answer['extensions']).toBeUndefined();
  });

  it('unhandled errors', async () => {
    for (const body of [{ queryy: 'query cop { abc }' }, { query: 'quer' }, { query: '{abc}' }]) {
      const answer = await post(body);
      expect(errorsOf(answer).length).toBeGreaterThan(0);
      for (const error of errorsOf(answer)) expect(Object.keys(error.extensions)).toEqual(['code']);
    }
  });
});
