import { describe, expect, it } from 'vitest';
import { englishLetters } from '../../testing/said.ts';
import { letterOf } from '../procedure/find.ts';
import { publishedProcedure } from '../procedures/published.ts';
import type { BlockValue } from './block-value.ts';
import { readLetter, type LetterTexts } from './letter-document.ts';
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

describe('what is offered, done and recommended', () => {
  it('[OTO-UPH-3] is a list of what is offered, and the panel’s action under it', () => {
    expect(lines({ kind: 'redress', offers: ['An apology', 'An explanation'] })).toEqual([
      '- An apology',
      '- An explanation',
    ]);
    expect(lines({ kind: 'redress', offers: ['An apology'], actionId: 'action' })).toEqual([
      '- An apology',
      'A written apology.',
    ]);
    expect(letterWith({ kind: 'redress', offers: [], actionId: 'action' }).sections[0]?.parts).toEqual([
      { kind: 'paragraph', text: 'A written apology.' },
    ]);
    expect(letterWith({ kind: 'redress', offers: ['An apology'] }).sections[0]?.parts).toEqual([
      { kind: 'list', items: ['An apology'] },
    ]);
  });

  it('[OTO-DEC-3] is what the panel recommends, and its action where nothing else says it', () => {
    expect(lines({ kind: 'recommendations', recommendationsId: 'r' })).toEqual([
      'Record calls about complaints.',
    ]);
    expect(lines({ kind: 'recommendations', actionId: 'a' })).toEqual(['A written apology.']);
    expect(lines({ kind: 'recommendations', actionId: 'a', recommendationsId: 'r' })).toEqual([
      'A written apology.',
      'Record calls about complaints.',
    ]);
  });

  it('[OTO-DEC-1] is how the panel decided', () => {
    expect(lines({ kind: 'decision', carried: 'unanimous' })).toEqual(['The panel decided unanimously.']);
    expect(lines({ kind: 'decision', carried: 'by a majority' })).toEqual([
      'The panel decided by a majority.',
    ]);
  });
});

describe('what comes next', () => {
  const until = { on: '2026-09-28', provisional: false } as const;
  const way = (standing: 'fixed' | 'agreed' | 'proposed' | 'open', more = {}): readonly string[] =>
    lines({ kind: 'ways on', ways: [{ stage: 'Appeal panel', standing, ...more }] });

  it('[OTO-TBS-2] is where to go on to, and by when: set, proposed, or at any time', () => {
    expect(way('open')).toEqual(['You can go on to: Appeal panel. There is no time limit for asking.']);
    for (const standing of ['fixed', 'agreed'] as const)
      expect(way(standing, { until })).toEqual([
        'You can go on to: Appeal panel. Ask by the end of Monday 28 September 2026.',
      ]);
    expect(way('proposed', { until })).toEqual([
      'You can go on to: Appeal panel. We propose that you ask by Monday 28 September 2026; tell us if you need longer.',
    ]);
  });

  it('[NAM-8.1b] has the working-out of a date that was counted, and none of another', () => {
    const explanation = [{ kind: 'start', on: '2026-09-14', n: 0 }] as const;
    expect(way('fixed', { until: { ...until, explanation } })[1]).toMatch(/^\(.*14 September 2026\)$/);
    expect(way('fixed', { until })).toHaveLength(1);
  });

  it('[NAM-8.5b] is who else can be asked, about what, and by when', () => {
    const body = { name: 'A solicitor', about: 'Advice on where you stand' };
    expect(lines({ kind: 'bodies', bodies: [body, { ...body, until }] })).toEqual([
      '- A solicitor: Advice on where you stand',
      '- A solicitor: Advice on where you stand, by Monday 28 September 2026',
    ]);
  });

  it('[NAM-8.4b] is nothing any more: in the procedure’s words where it has some, and what was typed to it', () => {
    const platform = 'This decision is final. There is no further stage inside the organisation.';
    expect(lines({ kind: 'final' })).toEqual([platform]);
    expect(lines({ kind: 'final' }, { words: 'The panel has the last word.' })).toEqual([
      'The panel has the last word.',
    ]);
    const written = { ...texts, blocks: { block: 'We are sorry it ends here.' } };
    expect(lines({ kind: 'final' }, { texts: written })).toEqual([platform, 'We are sorry it ends here.']);
  });
});

describe('who looked at it', () => {
  const values = (rendition: LetterValues['rendition']): LetterValues => ({
    to: 'complainant',
    rendition,
    datedOn: '2026-09-14',
    nobodyIndependent: true,
    blocks: [
      { key: 'outcome', label: 'Outcome', fill: 'outcome word', value: { kind: 'outcome', word: 'Upheld' } },
    ],
  });
  const sections = (rendition: LetterValues['rendition']) =>
    renderLetter(rule, values(rendition), { full: texts, redacted: nothing }, englishLetters).sections;

  it('[NAM-8.2b] is said at the end, where nobody independent was there', () => {
    expect(sections('full').at(-1)).toEqual({
      key: 'independence',
      heading: 'Who looked at this',
      parts: [
        {
          kind: 'paragraph',
          text: 'Nobody who had no part in the earlier stage was available, so somebody who had one took this stage as well.',
        },
      ],
    });
    expect(sections('full')).toHaveLength(2);
  });

  it('[OTO-S16b] is not said where only the findings may be told', () => {
    expect(sections('findings only').map(({ key }) => key)).toEqual(['outcome']);
  });
});

describe('the letter as a whole', () => {
  it('is for whom it is for, and for nobody where that was left out', () => {
    const outcome: BlockValue = { kind: 'outcome', word: 'Upheld' };
    expect(letterWith(outcome).addressee).toEqual(['Carys Innes']);
    expect(letterWith(outcome, { rendition: 'without complainant' }).addressee).toEqual([]);
    const redacted = { ...nothing, addressee: ['Lewis Grant'] };
    expect(letterWith(outcome, { rendition: 'without complainant', redacted }).addressee).toEqual([
      'Lewis Grant',
    ]);
  });

  it('is read again as it was kept', () => {
    const letter = letterWith({ kind: 'outcome', word: 'Upheld' });
    expect(readLetter(JSON.stringify(letter))).toEqual(letter);
  });
});
