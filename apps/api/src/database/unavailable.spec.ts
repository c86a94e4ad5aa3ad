import { GraphQLError } from 'graphql';
import { Pool } from 'pg';
import { describe, expect, it } from 'vitest';
import { isUnavailable } from './unavailable.ts';

const withCode = (code: string, more: object = {}) => Object.assign(new Error('said'), { code, ...more });

describe('a database out of reach', () => {
  it.each([
    ['a session that was ended', withCode('57P01')],
    ['a server that is starting', withCode('57P03')],
    ['a full disk', withCode('53100')],
    ['a broken connection', withCode('08006')],
    ['a closed socket', withCode('EPIPE')],
    ['a socket file that is not there', withCode('ENOENT', { syscall: 'connect' })],
    ['a pool that waits in vain', new Error('timeout exceeded when trying to connect')],
    ['a connection that ends in the middle', new Error('Connection terminated unexpectedly')],
    [
      'what Prisma makes of it',
      withCode('P2010', { meta: { driverAdapterError: { cause: { originalCode: '57P01' } } } }),
    ],
    [
      'what its adapter makes of a socket',
      withCode('P2010', { meta: { driverAdapterError: { cause: { kind: 'ConnectionClosed' } } } }),
    ],
    ['what GraphQL makes of that', new GraphQLError('x', { originalError: withCode('P1017') })],
  ])('is %s', (_what, error) => {
    expect(isUnavailable(error)).toBe(true);
  });

  it.each([
    ['a row that is there already', withCode('23505')],
    ['a statement cut off for taking too long', withCode('57014')],
    ['a file that is not there', withCode('ENOENT', { syscall: 'open' })],
    ['a fault of ours', new TypeError('x is not a function')],
    ['nothing', undefined],
  ])('is not %s', (_what, error) => {
    expect(isUnavailable(error)).toBe(false);
  });

  it('is told from the real thing', async () => {
    const pool = new Pool({ connectionString: 'postgresql://nobody@localhost/x?host=/nowhere' });
    const error: unknown = await pool.query('select 1').catch((thrown: unknown) => thrown);
    expect(isUnavailable(error)).toBe(true);
    await pool.end();
  });
});
