import { describe, expect, it } from 'vitest';
import { letterAsTold, type ToldLetter } from './letter-document.ts';

const told: ToldLetter = {
  title: 'Your complaint',
  language: null,
  datedOn: '2026-11-28',
  addressee: [],
  sections: [
    {
      key: 'points',
      heading: 'What you told us',
      parts: [
        { kind: 'paragraph', text: 'One.', items: null },
        { kind: 'list', text: null, items: ['Two.', 'Three.'] },
        { kind: 'working_out', text: 'Four.', items: null },
      ],
    },
  ],
};

describe('a letter as the contract sends it', () => {
  it('is the letter that was sent', () => {
    const letter = letterAsTold(told);
    expect(letter).not.toHaveProperty('language');
    expect(letter.sections[0]?.parts).toEqual([
      { kind: 'paragraph', text: 'One.' },
      { kind: 'list', items: ['Two.', 'Three.'] },
      { kind: 'working-out', text: 'Four.' },
    ]);
  });

  it('says its language where it has one', () => {
    expect(letterAsTold({ ...told, language: 'cy' }).language).toBe('cy');
  });

  it('shows a part of a later release as what it says', () => {
    // The compiler knows this release's kinds only; a tab left open meets others.
    const later = JSON.parse(JSON.stringify(told).replace('"working_out"', '"signature"')) as ToldLetter;
    expect(letterAsTold(later).sections[0]?.parts[2]).toEqual({ kind: 'paragraph', text: 'Four.' });
    const wordless = JSON.parse(JSON.stringify(later).replace('"Four."', 'null')) as ToldLetter;
    expect(letterAsTold(wordless).sections[0]?.parts[2]).toEqual({ kind: 'paragraph', text: '' });
  });
});
