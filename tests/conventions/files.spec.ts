import { describe, expect, test } from 'vitest';
import { filesBelow } from '../support/tree.ts';

// Data is as long as what it tells: presets of procedures, tables of dates, catalogues of words, lists of ids.
const data = [
  /\/procedures\//,
  /bank-holiday-table/,
  /\/messages\./,
  /-words\.ts$/,
  /obligations\/ids\.ts$/,
  /demo\//,
];
const tests = [/\.spec\.tsx?$/, /\/testing\//, /^tests\/journeys\//, /^tests\/bench\//];

const code = filesBelow('packages', 'apps', 'tests').filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path));
const counted = code
  .filter(({ path }) => ![...data, ...tests].some((pattern) => pattern.test(path)))
  .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
  .toSorted((a, b) => a.lines - b.lines);

describe('the length of files (tests and data aside)', () => {
  test('the median has at most 60 lines', () => {
    expect(counted[Math.floor(counted.length / 2)]?.lines).toBeLessThanOrEqual(60);
  });

  test('nine in ten have fewer than 200', () => {
    expect(counted[Math.floor(counted.length * 0.9)]?.lines).toBeLessThan(200);
  });

  test('none has more than 300', () => {
    expect(counted.filter(({ lines }) => lines > 300)).toEqual([]);
  });
});

test('a file or folder is named after the thing it holds, never after its kind', () => {
  const kinds =
    /(^|\/)(utils?|helpers?|types?|index|services?|common|misc|lib|shared|constants|managers?)(\.[\w.]+)?(\/|$)/;
  expect(code.map(({ path }) => path).filter((path) => kinds.test(path))).toEqual([]);
});

test('a file has a lower-case name with dashes; a component has its own name', () => {
  const own = /^([a-z0-9]+([-.][a-z0-9]+)*|[A-Z][A-Za-z0-9]*(\.spec)?)\.(ts|tsx|mjs)$/;
  expect(code.map(({ path }) => path).filter((path) => !own.test(path.split('/').at(-1) ?? ''))).toEqual([]);
});
