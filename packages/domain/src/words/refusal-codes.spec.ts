import { describe, expect, it } from 'vitest';
import { said } from '../../testing/said.ts';
import { FILLS } from '../procedure/vocabulary.ts';
import { en } from './en.ts';
import { refusals, refused } from './refusal-codes.ts';

describe('the words of refusals', () => {
  it.each(FILLS)('says what to do about a block of the kind %s that is missing', (fill) => {
    const block = { block: 'Part', asked: false, clause: '', fill, orReason: false };
    const words = said(refused('block missing', block));
    expect(words).toMatch(/^“Part” is missing\. [A-Z].*\.$/);
    expect(words).not.toContain('Add it');
  });

  it('gives each code a sentence that ends', () => {
    const words: Readonly<Record<string, string>> = en;
    for (const code of Object.keys(refusals)) expect(words[code]).toMatch(/[.?)}]$/);
  });

  it('says roles of which one is enough with "or"', () => {
    expect(said(refused('not your duty', { roles: ['Senior manager', 'Trustee'] }))).toBe(
      'This is for Senior manager or Trustee to do. Ask them, or have the case assigned to you.',
    );
  });
});
