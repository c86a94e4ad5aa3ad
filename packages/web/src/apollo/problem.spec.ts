import { ServerError } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { describe, expect, it } from 'vitest';
import { problemOf } from './problem.ts';

const graphQL = (code: string, message = 'A sentence') =>
  new CombinedGraphQLErrors({ data: null, errors: [{ message, extensions: { code } }] });

const status = (code: number) =>
  new ServerError('x', { response: new Response('', { status: code }), bodyText: '' });

describe('problemOf', () => {
  it('says what the server’s code means in its reader’s language, and never the server’s own sentence', () => {
    expect(problemOf(graphQL('TOO_MANY_TRIES', 'Wait 3 minutes, then try again.'))).toBe(
      'web.refusal.tooMany',
    );
  });

  it.each([
    [graphQL('UNAUTHENTICATED'), 'web.refusal.signInAgain'],
    [graphQL('FORBIDDEN'), 'web.refusal.notAllowed'],
    [graphQL('CONFLICT'), 'web.refusal.changed'],
    [graphQL('TOO_MUCH'), 'web.refusal.tooMuch'],
    [graphQL('INTERNAL'), 'web.refusal.broken'],
    [graphQL('GRAPHQL_VALIDATION_FAILED'), 'web.refusal.notUnderstood'],
    [graphQL('a code of next year'), 'web.refusal.broken'],
    [status(401), 'web.refusal.signInAgain'],
    [status(429), 'web.refusal.tooMany'],
    [status(500), 'web.refusal.broken'],
    [status(503), 'web.refusal.notReached'],
    [new TypeError('Failed to fetch'), 'web.refusal.notReached'],
    [new Error('anything else'), 'web.refusal.broken'],
  ])('has words of its own for %s', (error, id) => {
    expect(problemOf(error)).toBe(id);
  });

  it('does not pretend to know whether a mutation arrived', () => {
    expect(problemOf(new TypeError('Failed to fetch'), true)).toBe('web.refusal.unsure');
  });
});
