import { describe, expect, it } from 'vitest';
import { notAloneMentoring } from '../procedures/not-alone-mentoring.ts';
import { Procedure, type WrittenProcedure } from './procedure.ts';
import { inItsOwnLanguage, readIn } from './read-in.ts';

const published = Procedure.parse(notAloneMentoring);
const [first, ...rest] = published.clocks;
const bilingual: WrittenProcedure = {
  ...published,
  clocks:
    first === undefined
      ? []
      : [
          {
            ...first,
            promise: { en: 'We write.', cy: 'Ysgrifennwn.' },
            readings: { starts: { en: 'From receipt.', cy: 'O’i dderbyn.' } },
          },
          ...rest,
        ],
};

describe('a procedure in one language', () => {
  it('holds each text in that language, and says which are not there in it', () => {
    const { procedure, untranslated } = readIn(bilingual, 'cy');
    expect(procedure.clocks[0]?.promise).toBe('Ysgrifennwn.');
    expect(procedure.clocks[1]?.promise).toBe(published.clocks[1]?.promise);
    expect(untranslated).toContain(published.clocks[1]?.promise);
    expect(untranslated).not.toContain('Ysgrifennwn.');
  });

  it('holds how the policy was read in that language too', () => {
    expect(readIn(bilingual, 'cy').procedure.clocks[0]?.readings).toEqual({ starts: 'O’i dderbyn.' });
    expect(readIn(bilingual, 'en').procedure.clocks[0]?.readings).toEqual({ starts: 'From receipt.' });
    expect(readIn(bilingual, 'ar').untranslated).toContain('From receipt.');
  });

  it('calls nothing untranslated that is no text: keys, dates, conditions, sources', () => {
    const { untranslated } = readIn(bilingual, 'cy');
    for (const other of [first?.key, published.identity.key, published.identity.effectiveFrom, 'received'])
      expect(untranslated).not.toContain(other);
  });

  it('is read for a reader of a kind of that language too', () => {
    expect(readIn(bilingual, 'cy-GB').procedure.clocks[0]?.promise).toBe('Ysgrifennwn.');
    expect(readIn(bilingual, 'en-GB').untranslated.size).toBe(0);
  });

  it('is the document itself where it has one language only', () => {
    expect(inItsOwnLanguage(published)).toEqual(published);
    expect(inItsOwnLanguage(bilingual).clocks[0]?.promise).toBe('We write.');
  });
});

describe('the texts of a procedure', () => {
  it('may be given in several languages', () => {
    expect(Procedure.parse(bilingual)).toEqual(bilingual);
  });

  it('are refused where one is not there in the policy’s own language', () => {
    const clocks = published.clocks.map((clock) => ({ ...clock, promise: { cy: 'Ysgrifennwn.' } }));
    expect(() => Procedure.parse({ ...published, clocks })).toThrow('own language missing');
    const readings = { starts: { cy: 'O’i dderbyn.' } };
    const read = published.clocks.map((clock) => ({ ...clock, readings }));
    expect(() => Procedure.parse({ ...published, clocks: read })).toThrow('own language missing');
  });

  it('are in English where a procedure says nothing of a language, as those published before', () => {
    expect(published.identity.language).toBe('en');
  });
});
