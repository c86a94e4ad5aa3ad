import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { masterKey } from '../content/master-key.ts';
import { accessKeyOf, comparableKey } from './access-key.ts';
import { keyWords } from './key-words.ts';

const key = masterKey(randomBytes(32));
const list = keyWords;

describe('a key', () => {
  it('holds no word that could hurt whoever is handed it', () => {
    for (const word of ['bully', 'mongrel', 'unwanted', 'worthless', 'strangle'])
      expect(keyWords).not.toContain(word);
  });

  it('is six words of a list, worth 77 bits and more', () => {
    const drawn = accessKeyOf(key, ['o', 'portal', 'k']).split(' ');
    expect(drawn.length).toBe(6);
    for (const word of drawn) expect(list).toContain(word);
    expect(new Set(list).size).toBeGreaterThanOrEqual(7_300);
    expect(6 * Math.log2(new Set(list).size)).toBeGreaterThanOrEqual(77);
  });

  it('is worth as much when it is typed without spaces and hyphens: no word begins another', () => {
    const bare = list.map(comparableKey).toSorted();
    expect(new Set(bare).size).toBe(list.length);
    // sorted, a word stands right before those that begin with it
    const beginning = bare.filter((word, index) => bare[index + 1]?.startsWith(word));
    expect(beginning).toEqual([]);
  });

  it('is in plain letters, for any keyboard', () => {
    for (const word of list) expect(word).toMatch(/^[a-z]+$/);
  });

  it('is the same for the same submission, and another for any other or under another master key', () => {
    const mine = accessKeyOf(key, ['o', 'portal', 'k1']);
    expect(accessKeyOf(key, ['o', 'portal', 'k1'])).toBe(mine);
    expect(accessKeyOf(key, ['o', 'portal', 'k2'])).not.toBe(mine);
    expect(accessKeyOf(masterKey(randomBytes(32)), ['o', 'portal', 'k1'])).not.toBe(mine);
  });

  it('comes from the whole list evenly, and never twice', () => {
    const count = 60_000;
    const seen = new Set<string>();
    const times = new Map<string, number>();
    for (let n = 0; n < count; n += 1) {
      const drawn = accessKeyOf(key, [String(n)]);
      seen.add(drawn);
      for (const word of drawn.split(' ')) times.set(word, (times.get(word) ?? 0) + 1);
    }
    expect(seen.size).toBe(count);
    expect([...times.keys()].toSorted()).toEqual(list.toSorted());
    // chi-squared over 7,770 degrees of freedom: mean 7,770, standard deviation 125
    const expected = (count * 6) / list.length;
    const chi = list.reduce((sum, word) => sum + ((times.get(word) ?? 0) - expected) ** 2 / expected, 0);
    expect(Math.abs(chi - 7_770)).toBeLessThan(5 * 125);
  });
});
