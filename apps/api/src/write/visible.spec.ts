import { describe, expect, it } from 'vitest';
import { withoutInvisible } from './visible.ts';

describe('a text', () => {
  it.each([
    ['zero-width spaces', '\u200b\u200b\u200b'],
    ['joiners and marks of direction', '\u200d\u2060\u202e\ufeff'],
    ['fillers of Korean', '\u3164\u115f'],
    ['the blank of braille', '\u2800'],
    ['a soft hyphen between spaces', ' \u00ad '],
    ['white space', ' \t\n'],
  ])('of nothing but %s is left empty', (_what, text) => {
    expect(withoutInvisible({ data: { name: text, points: [text] } })).toEqual({
      data: { name: '', points: [''] },
    });
  });

  it.each(['Zoë', '👩‍👩‍👧‍👦', 'می‌خواهم', '.', 'a\u200b'])(
    'with anything to see, as "%s", stays as it is',
    (text) => {
      expect(withoutInvisible([text])).toEqual([text]);
    },
  );

  it('is all that changes', () => {
    const command = { type: 'X', data: { n: 1, on: undefined, none: null, deep: [{ yes: true }] } };
    expect(withoutInvisible(command)).toEqual(command);
  });
});
