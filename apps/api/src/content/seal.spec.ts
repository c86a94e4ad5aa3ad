import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masterKey } from './master-key.ts';
import { ContentUnreadable, newCaseKey, open, openCaseKey, seal } from './seal.ts';

const chance = { randomBytes };
const master = masterKey(randomBytes(32));
const owner = { organisationId: 'o', caseId: 'c' };
const place = { table: 'content', column: 'ciphertext', ...owner, id: 'i' };

describe('a sealed text', () => {
  it('opens to what it was', () => {
    const { key } = newCaseKey(master, chance, owner);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(open(key, place, seal(key, chance, place, text))).toBe(text);
      }),
    );
  });

  it('holds nothing of the text', () => {
    const { key } = newCaseKey(master, chance, owner);
    const { ciphertext } = seal(key, chance, place, 'MARKER MARKER MARKER');
    expect(Buffer.from(ciphertext).includes('MARKER')).toBe(false);
    expect(ciphertext.length).toBe(20 + 16);
  });

  it('never comes out the same twice', () => {
    const { key } = newCaseKey(master, chance, owner);
    const nonces = Array.from({ length: 1_000 }, () =>
      Buffer.from(seal(key, chance, place, 'x').nonce).toString('hex'),
    );
    expect(new Set(nonces).size).toBe(1_000);
  });

  it.each(['table', 'column', 'organisationId', 'caseId', 'id'] as const)(
    'does not open where its %s is another',
    (part) => {
      const { key } = newCaseKey(master, chance, owner);
      const sealed = seal(key, chance, place, 'text');
      expect(() => open(key, { ...place, [part]: 'other' }, sealed)).toThrow(ContentUnreadable);
    },
  );

  it('does not open with a single bit changed', () => {
    const { key } = newCaseKey(master, chance, owner);
    const sealed = seal(key, chance, place, 'text');
    for (let index = 0; index < sealed.ciphertext.length * 8; index += 1) {
      const ciphertext = sealed.ciphertext.slice();
      ciphertext[index >> 3]! ^= 1 << (index & 7);
      expect(() => open(key, place, { nonce: sealed.nonce, ciphertext })).toThrow(ContentUnreadable);
    }
  });
});

describe("a case's key", () => {
  it('opens with the master key that wrapped it', () => {
    const { key, wrapped } = newCaseKey(master, chance, owner);
    expect(Buffer.from(openCaseKey(master, wrapped, owner))).toEqual(Buffer.from(key));
    expect(wrapped.length).toBe(60);
  });

  it('does not open with another master key, nor for another case', () => {
    const { wrapped } = newCaseKey(master, chance, owner);
    expect(() => openCaseKey(masterKey(randomBytes(32)), wrapped, owner)).toThrow(ContentUnreadable);
    expect(() => openCaseKey(master, wrapped, { ...owner, caseId: 'd' })).toThrow(ContentUnreadable);
  });
});
