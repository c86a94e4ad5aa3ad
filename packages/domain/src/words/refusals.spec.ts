import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { said } from '../../testing/said.ts';
import { en } from './en.ts';
import { refusals, refused } from './refusals.ts';
import type { Codes, Kind } from './value-kinds.ts';
import { FILLS } from '../procedure/vocabulary.ts';

/** How a sentence uses its arguments: by name, the kinds of values it can be said with. */
const argumentsOf = (message: string): Record<string, readonly Kind[]> => {
  const used: Record<string, readonly Kind[]> = {};
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.argument || element.type === TYPE.number) used[element.value] ??= anyKind;
      if (element.type === TYPE.plural) used[element.value] = ['count'];
      if (element.type === TYPE.select) used[element.value] = ['word', 'yes or no'];
      if (element.type === TYPE.plural || element.type === TYPE.select)
        Object.values(element.options).forEach(({ value }) => walk(value));
    }
  };
  walk(parse(message));
  return used;
};
const anyKind: readonly Kind[] = ['count', 'day', 'procedure text', 'procedure texts', 'any procedure text'];

const table: Codes = refusals;

describe('the words of refusals', () => {
  it.each(Object.entries<string>(en))(
    'says %s with the values the code has, and no others',
    (code, message) => {
      const used = argumentsOf(message);
      expect(Object.keys(used).toSorted()).toEqual(Object.keys(table[code] ?? {}).toSorted());
      for (const [name, kinds] of Object.entries(used)) expect(kinds).toContain(table[code]?.[name]);
    },
  );

  it.each(FILLS)('says what to do about a block of the kind %s that is missing', (fill) => {
    const block = { block: 'Part', asked: false, clause: '', fill, orReason: false };
    const words = said(refused('block missing', block));
    expect(words).toMatch(/^“Part” is missing\. [A-Z].*\.$/);
    expect(words).not.toContain('Add it');
  });

  it('gives each code a sentence that ends', () => {
    for (const message of Object.values(en)) expect(message).toMatch(/[.?)}]$/);
  });

  it('says roles of which one is enough with "or"', () => {
    expect(said(refused('not your duty', { roles: ['Senior manager', 'Trustee'] }))).toBe(
      'This is for Senior manager or Trustee to do. Ask them, or have the case assigned to you.',
    );
  });
});
