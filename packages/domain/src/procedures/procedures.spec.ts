import { describe, expect, it } from 'vitest';
import { five } from '../../testing/procedures/five.ts';
import { sourceOf } from '../procedure/find.ts';
import { sourcedItems } from '../procedure/sources.ts';
import { publishedProcedure } from './published.ts';

// How many lines each policy's published text has. The texts themselves are their organisations' and not in this repository.
const LINES: Record<string, number> = {
  '000_e546765c2a840172.txt': 163,
  '001_75dc1f6b09f056a6.txt': 254,
  '002_fd4aaca922a2d6e4.txt': 95,
  '003_ad99fbd3d2759dbd.txt': 60,
  '004_60fdf08f5d220d3a.txt': 89,
};

describe.each(Object.values(five))('$identity.organisation', (procedure) => {
  const items = sourcedItems(procedure);
  const lines = LINES[procedure.identity.policyFile] ?? 0;

  it('cites only lines that its policy has, first before last', () => {
    const cited = items.flatMap(({ path, item }) => {
      const source = sourceOf(item);
      return source.kind === 'policy' ? [{ path, first: source.line[0], last: source.line[1] }] : [];
    });
    expect(cited.length).toBeGreaterThan(40);
    expect(cited.filter(({ first, last }) => first < 1 || last < first || last > lines)).toEqual([]);
  });

  it('reads only fields that are there', () => {
    const strays = items.flatMap(({ path, item }) =>
      Object.keys(item.readings ?? {})
        .filter((field) => !(field in item))
        .map((field) => `${path}.${field}`),
    );
    expect(strays).toEqual([]);
  });

  it('names nobody, and no mailbox or telephone of theirs', () => {
    const text = JSON.stringify(procedure);
    expect(text).not.toMatch(/@|\b0\d{9,10}\b|Katie|Charmaine|Simon|Alveena/);
  });
});

describe('publishedProcedure', () => {
  it('gives a procedure by its key', () => {
    expect(publishedProcedure('not-alone-mentoring').identity.organisation).toBe('Not Alone Mentoring');
  });

  it('says which there are when there is none of that key', () => {
    expect(() => publishedProcedure('nobody')).toThrow(
      'No procedure "nobody" ships with Redress. There are: not-alone-mentoring',
    );
  });
});
