import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { masterKey } from '../content/master-key.ts';
import { hashing } from './hashing.ts';

const key = masterKey(randomBytes(32));
const hashes = hashing(key);

describe('a hash', () => {
  it('is Argon2id with 19 MiB and two passes', async () => {
    expect(await hashes.hash('secret')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('is made by its secret and by no other', async () => {
    const hash = await hashes.hash('secret');
    expect(await hashes.verify(hash, 'secret')).toBe(true);
    expect(await hashes.verify(hash, 'Secret')).toBe(false);
  });

  it('is worth nothing without the pepper', async () => {
    const hash = await hashes.hash('secret');
    expect(await hashing(masterKey(randomBytes(32))).verify(hash, 'secret')).toBe(false);
  });

  it('is never right where there is none', async () => {
    expect(await hashes.verify(undefined, 'nobody has this secret')).toBe(false);
  });

  it('waits in turn, and refuses when hundreds wait', async () => {
    const flood = await Promise.allSettled(Array.from({ length: 260 }, () => hashes.verify('x', 'y')));
    const refused = flood.filter((one) => one.status === 'rejected' && one.reason.name === 'TooBusy');
    expect(refused.length).toBe(260 - 202);
    expect(await hashes.hash('secret')).toMatch(/^\$argon2id/);
  });
});
