import { describe, expect, it } from 'vitest';
import { plainWordsIn, typedInTheDemonstration } from './plain-words.ts';
import { pseudoMessage, pseudoProcedure } from './pseudo-language.ts';

describe('the pseudo-language', () => {
  it('wears accents, and keeps what a message is made of', () => {
    expect(pseudoMessage('Hello <b>{name}</b>, {n, plural, one {# day} other {# days}}.')).toBe(
      '⟦Ĥéłłó <b>{name}</b>, {n,plural,one{# đáý} other{# đáýš}}.⟧',
    );
  });

  it('tells what a policy says from what the product says, and leaves its keys alone', () => {
    const document = {
      key: 'ack',
      name: 'Reply',
      readings: { limit: 'Once' },
      from: { clause: 'End', line: 2 },
    };
    expect(pseudoProcedure(document)).toEqual({
      key: 'ack',
      name: '⟪Ŕéþłý⟫',
      readings: { limit: '⟪Óñçé⟫' },
      from: { clause: '⟪Éñđ⟫', line: 2 },
    });
  });
});

describe('a text that was in no catalogue', () => {
  const typed = typedInTheDemonstration();

  it('is found, alone or inside another', () => {
    expect(plainWordsIn('Nothing is due', typed)).toEqual(['Nothing', 'is', 'due']);
    expect(plainWordsIn('⟦Íţ íš ƒóŕ⟧ tomorrow', typed)).toEqual(['tomorrow']);
  });

  it('is not what people typed, a name, a number, an address or a day', () => {
    for (const text of [
      '⟦Ñó⟧',
      'Farah Siddiqui',
      '7K3M-9QTX',
      'a@example.org',
      '27 Oct 2026 at 14:00',
      '(PR)',
    ])
      expect(plainWordsIn(text, typed), text).toEqual([]);
  });
});
