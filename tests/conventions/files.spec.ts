import { describe, expect, test } from 'vitest';
import { filesBelow } from '../support/tree.ts';

// Data is as long as what it tells: presets of procedures, tables of dates, catalogues of words, lists of ids, tables written from the policies.
const data = [
  /\/procedures\/(?!.*\.spec)/,
  /proclamations/,
  /\/words\.[a-z]{2}\.ts$/,
  /\/words\/(en|cy|ar|refusal-codes)[./]/,
  /\/words\.\w+\.ts$/,
  /obligations\/ids\.ts$/,
  /testing\/[\w-]+-expected\.ts$/,
];
const tests = [/\.spec\.tsx?$/, /\/testing\//, /^tests\//];

const code = filesBelow('packages', 'apps', 'tests').filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path));
const counted = code
  .filter(({ path }) => !data.some((pattern) => pattern.test(path)))
  .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
  .toSorted((a, b) => a.lines - b.lines);
const ofTheProduct = counted.filter(({ path }) => !tests.some((pattern) => pattern.test(path)));

describe('the length of files (data aside)', () => {
  test('the median of the product has at most 45 lines', () => {
    expect(ofTheProduct[Math.floor(ofTheProduct.length / 2)]?.lines).toBeLessThanOrEqual(45);
  });

  test('nine in ten of the product have at most 120', () => {
    expect(ofTheProduct[Math.floor(ofTheProduct.length * 0.9)]?.lines).toBeLessThanOrEqual(120);
  });

  test('none has more than 250, tests included', () => {
    expect(counted.filter(({ lines }) => lines > 250)).toEqual([]);
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
