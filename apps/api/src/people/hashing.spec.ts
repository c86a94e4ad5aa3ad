import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { masterKey } from '../content/master-key.ts';
import { TooBusy } from '../in-turn.ts';
import { hashing } from './hashing.ts';

const key = masterKey(randomBytes(32));
const hashes = hashing(key);

describe('a hash', () => {
  it('is Argon2id with 19 MiB and two passes', async () => {
    expect(await hashes.hash('secret', 'submitting')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('is made by its secret and by no other', async () => {
    const hash = await hashes.hash('secret', 'submitting');
    expect(await hashes.verify(hash, 'secret', 'signing in')).toBe(true);
    expect(await hashes.verify(hash, 'Secret', 'signing in')).toBe(false);
  });

  it('is worth nothing without the pepper', async () => {
    const hash = await hashes.hash('secret', 'submitting');
    expect(await hashing(masterKey(randomBytes(32))).verify(hash, 'secret', 'signing in')).toBe(false);
  });

  it('is never right where there is none', async () => {
    expect(await hashes.verify(undefined, 'nobody has this secret', 'signing in')).toBe(false);
  });

  it('of a complaint is made while hundreds of guesses wait, and soon', async () => {
    const hash = await hashes.hash('secret', 'submitting');
    const flood = Array.from({ length: 300 }, () => hashes.verify(hash, 'y', 'opening a case'));
    const guesses = Promise.allSettled(flood);
    const from = performance.now();
    const honest = Array.from({ length: 10 }, () => hashes.hash('secret', 'submitting'));
    expect(await Promise.all(honest)).toHaveLength(10);
    expect(performance.now() - from).toBeLessThan(5_000);
    const refused = (await guesses).filter(
      (one) => one.status === 'rejected' && one.reason instanceof TooBusy,
    );
    expect(refused.length).toBe(300 - 152);
  });
});
