import { describe, expect, it } from 'vitest';
import { at } from '../../testing/given-when-then.ts';
import { englishLetters } from '../../testing/said.ts';
import { letterOf } from '../procedure/find.ts';
import { publishedProcedure } from '../procedures/published.ts';
import type { BlockValue } from './block-value.ts';
import { type LetterTexts } from './letter-document.ts';
import { renderLetter } from './render.ts';
import type { FilledBlock, LetterValues } from './values.ts';

const rule = letterOf(publishedProcedure('one-to-one-mentors'), 'outcome');

const nothing: LetterTexts = { people: {}, blocks: {}, points: {}, findings: {} };

const texts: LetterTexts = {
  addressee: ['Carys Innes'],
  reference: '2.3.26 / (PR) / Main site / (CI)',
  people: { pat: 'Pat Reeve', farah: 'Farah Siddiqui', george: 'George Whitlock' },
  place: 'The library, Northwell',
  blocks: {},
  points: { p1: 'My son was left alone.' },
  findings: { f1: 'Nobody waited with him.', f2: 'Two reports were not sent.' },
  reasons: 'Two of three points are right.',
  action: 'A written apology.',
  recommendations: 'Record calls about complaints.',
};

type Printed = Partial<FilledBlock> & {
  readonly texts?: LetterTexts;
  readonly redacted?: LetterTexts;
  readonly rendition?: LetterValues['rendition'];
};

/** A letter with a single block in it. */
const letterWith = (
  value: BlockValue,
  { texts: full = texts, redacted = nothing, rendition = 'full', ...block }: Printed = {},
) =>
  renderLetter(
    rule,
    {
      to: 'complainant',
      rendition,
      datedOn: '2026-09-14',
      nobodyIndependent: false,
      blocks: [{ key: 'block', label: 'The block', fill: 'findings', value, ...block }],
    },
    { full, redacted },
    englishLetters,
  );

/** What stands in that block, line by line: lists with a dash, a working-out in brackets. */
const lines = (value: BlockValue, printed: Printed = {}): readonly string[] =>
  letterWith(value, printed).sections.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      if (part.kind === 'list') return part.items.map((item) => `- ${item}`);
      return part.kind === 'working-out' ? [`(${part.text})`] : [part.text];
    }),
  );

const typed: BlockValue = { kind: 'typed' };

describe('what was typed', () => {
  it('stands as it was typed, once, without the words that were offered to its writer', () => {
    const words = 'We are sorry for what happened.';
    const written = { ...texts, blocks: { block: 'We are sorry, Carys.' } };
    expect(lines(typed, { fill: 'typed', words, texts: written })).toEqual(['We are sorry, Carys.']);
  });

  it('is never left blank: a letter is not composed without it', () => {
    expect(() => letterWith(typed, { fill: 'typed' })).toThrow('the block "block"');
    const blank = { ...texts, blocks: { block: ' \n' } };
    expect(() => letterWith(typed, { fill: 'typed', texts: blank })).toThrow('the block "block"');
  });

  it('[OTO-S16b] has no section in a copy for which nothing was cleaned', () => {
    const written = { ...texts, blocks: { block: 'We are sorry, Carys.' } };
    const rendition = 'without complainant';
    expect(letterWith(typed, { fill: 'typed', texts: written, rendition }).sections).toEqual([]);
    expect(
      lines(typed, {
        fill: 'typed',
        rendition,
        redacted: { ...nothing, blocks: { block: 'We are sorry.' } },
      }),
    ).toEqual(['We are sorry.']);
  });
});

describe('what the case says', () => {
  it('stands between the procedure’s own words and what was typed to it', () => {
    const written = { ...texts, blocks: { block: 'We mean all of it.' } };
    expect(lines({ kind: 'outcome', word: 'Upheld' }, { words: 'We conclude:', texts: written })).toEqual([
      'We conclude:',
      'Upheld',
      'We mean all of it.',
    ]);
  });

  it('stands by itself where nothing was typed to it', () => {
    const blank = { ...texts, blocks: { block: ' ' } };
    expect(lines({ kind: 'outcome', word: 'Upheld' }, { texts: blank })).toEqual(['Upheld']);
    expect(letterWith({ kind: 'outcome', word: 'Upheld' }).sections).toEqual([
      { key: 'block', heading: 'The block', parts: [{ kind: 'paragraph', text: 'Upheld' }] },
    ]);
  });

  it('leaves its words out as well, where there is nothing to say to whom this copy is for', () => {
    const reasons: BlockValue = { kind: 'reasons', reasonsId: 'reasons' };
    expect(lines(reasons, { words: 'Our reasons:', rendition: 'without complainant' })).toEqual([]);
    expect(lines(reasons, { words: 'Our reasons:' })).toEqual([
      'Our reasons:',
      'Two of three points are right.',
    ]);
  });
});

describe('the reference', () => {
  const composed: BlockValue = { kind: 'reference', referenceId: 'reference' };
  const tracking: BlockValue = { kind: 'reference', trackingNumber: '7K3M-9QTX' };

  it('[OTO-S6] is the one in the words of the policy', () => {
    expect(lines(composed)).toEqual(['2.3.26 / (PR) / Main site / (CI)']);
    expect(() => letterWith(composed, { texts: nothing })).toThrow('the block "block"');
  });

  it('[NAM-10.1d] is left out of a copy for somebody else, when it is composed of initials', () => {
    expect(lines(composed, { rendition: 'without complainant' })).toEqual([]);
    expect(lines(tracking, { rendition: 'without complainant' })).toEqual(['7K3M-9QTX']);
  });

  it('is the tracking number where the policy composes none', () => {
    expect(lines(tracking, { texts: nothing })).toEqual(['7K3M-9QTX']);
    expect(lines(tracking)).toEqual(['2.3.26 / (PR) / Main site / (CI)']);
  });
});

describe('people and places', () => {
  it('[OTO-S6] names who deals with it, and in which role', () => {
    const handler: BlockValue = { kind: 'handler', personId: 'pat', role: 'Director' };
    expect(lines(handler)).toEqual(['Pat Reeve, Director']);
    expect(lines({ ...handler, personId: 'somebody' })).toEqual(['Director']);
  });

  it('[OTO-S14b] says when and where the hearing is, and who sits on the panel', () => {
    const hearing: BlockValue = {
      kind: 'hearing',
      at: at('2026-10-08', '14:00'),
      placeId: 'place',
      members: ['farah', 'nobody known', 'george'],
      attends: [],
    };
    expect(lines(hearing)).toEqual([
      'Thursday 8 October 2026 at 14:00',
      'The library, Northwell',
      '- Farah Siddiqui',
      '- George Whitlock',
    ]);
    expect(() => letterWith(hearing, { texts: { ...texts, place: '' } })).toThrow('the block "block"');
  });
});

describe('dates', () => {
  it('stand in words', () => {
    expect(lines({ kind: 'date', on: '2026-10-08', provisional: false })).toEqual([
      'Thursday 8 October 2026',
    ]);
  });

  it('[NAM-8.5c] stand with their working-out, step by step, where they were counted', () => {
    const explanation = [
      { kind: 'start', on: '2026-08-28', n: 0 },
      { kind: 'counted', on: '2026-09-01', n: 1, unit: 'workingDays' },
    ] as const;
    const [date, workingOut] = lines({ kind: 'date', on: '2026-09-01', provisional: false, explanation });
    expect(date).toBe('Tuesday 1 September 2026');
    expect(workingOut).toMatch(/^\(.*28 August 2026; .*1 September 2026\)$/);
  });
});

describe('answers', () => {
  it('[OTO-PRIN-9R] are one to each point, by its number and its words', () => {
    expect(
      lines({
        kind: 'findings',
        points: [
          { pointId: 'p1', word: 'Upheld', findingId: 'f1' },
          { pointId: 'p2', word: 'Not upheld', findingId: 'f2' },
        ],
      }),
    ).toEqual([
      'Point 1: My son was left alone.',
      'Upheld',
      'Nobody waited with him.',
      'Point 2',
      'Not upheld',
      'Two reports were not sent.',
    ]);
  });

  it('[OTO-SEP-3] [OTO-SEP-5] say of a point on hold that it is, and why', () => {
    expect(
      lines({
        kind: 'findings',
        points: [
          { pointId: 'p2', word: 'Upheld', findingId: 'f2' },
          { pointId: 'p1', held: 'Disciplinary proceedings' },
        ],
      }),
    ).toEqual([
      'Point 1',
      'Upheld',
      'Two reports were not sent.',
      'Point 2: My son was left alone.',
      'This point is on hold (Disciplinary proceedings). We will answer it when the hold ends.',
    ]);
  });

  it('[OTO-UPH-2] are the reasons, where the complaint is answered as a whole', () => {
    expect(lines({ kind: 'reasons', reasonsId: 'reasons' })).toEqual(['Two of three points are right.']);
    expect(() => letterWith({ kind: 'reasons', reasonsId: 'reasons' }, { texts: nothing })).toThrow();
  });
});
