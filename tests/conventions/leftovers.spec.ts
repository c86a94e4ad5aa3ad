import { expect, test } from 'vitest';
import { allFiles, filesBelow, linesLike } from '../support/tree.ts';

const everything = allFiles();
const code = filesBelow('packages', 'apps', 'tests').filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path));

// Written so that this file does not find itself.
const forbidden = [
  {
    what: 'unfinished work left as a note',
    where: everything,
    pattern: /\b(?:TO[D]O|FIX[M]E|HA[C]K|XX[X])\b/,
  },
  {
    what: 'a test switched off or on by itself',
    where: code,
    pattern: /\b(?:describe|it|test|suite)\s*\.\s*(?:only|skip\w*|todo|fails)\b/,
  },
  { what: 'a type error silenced', where: code, pattern: /@ts[-](?:ignore|nocheck)/ },
  {
    // In a test it is the expectation, and fails when there is no error any more; it says which error is meant.
    what: 'a type error expected without saying which',
    where: code,
    pattern: /@ts[-]expect-error(?!: )/,
  },
  {
    what: 'a type error expected by the product',
    where: code.filter(({ path }) => !path.includes('.spec.')),
    pattern: /@ts[-]expect-error/,
  },
  {
    what: 'a lint rule silenced without a reason after --',
    where: code,
    pattern: /(?:eslint|oxlint)[-]disable(?!.*--)/,
  },
  { what: 'a mocked module', where: code, pattern: /\bvi\s*\.\s*(?:mock|doMock)\(/ },
];

test.each(forbidden)('nowhere is $what', ({ where, pattern }) => {
  expect(linesLike(where, pattern)).toEqual([]);
});
