import { describe, expect, it } from 'vitest';
import { givenInWords } from './in-words.ts';

const message = 'As the server says it.';

describe('a refusal of the server', () => {
  it('is said from its code and values, not by the sentence that came with it', () => {
    const given = { code: 'hearing to come', values: { on: '2026-12-02' }, message };
    expect(givenInWords(given)).toContain('Wednesday 2 December 2026');
    expect(givenInWords(given)).not.toContain(message);
  });

  it('is said by the server where it is newer than the page: a code, or a value, that is not known here', () => {
    expect(givenInWords({ code: 'a code of next year', values: {}, message })).toBe(message);
    expect(givenInWords({ code: 'hearing to come', values: { hour: 9 }, message })).toBe(message);
    expect(givenInWords({ code: 'toString', values: {}, message })).toBe(message);
  });

  it('is said by the server where its values were not asked for', () => {
    expect(givenInWords({ code: 'hearing to come', message })).toBe(message);
  });
});
