import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../support/tree.ts';

// What lint allows here and there, and what may not grow: too much of it is a sign that a shape is wrong.
const rules = {
  'eslint/max-lines-per-function': ['error', { max: 40 }],
  'typescript/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  'typescript/no-non-null-assertion': 'error',
};
const ceilings = [
  { what: 'functions over 40 lines', code: 'eslint(max-lines-per-function)', most: 20 },
  { what: 'casts', code: 'typescript(consistent-type-assertions)', most: 78 },
  { what: 'values said to be there with `!`', code: 'typescript(no-non-null-assertion)', most: 39 },
];

type Found = { code: string; filename: string };
let found: Found[] = [];

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-counted-'));
  const config = join(folder, 'oxlintrc.json');
  const categories = { correctness: 'off' };
  writeFileSync(config, JSON.stringify({ plugins: ['eslint', 'typescript'], categories, rules }));
  // It ends with 1 because it finds something, which is what is wanted here.
  const { stdout } = spawnSync('oxlint', ['-c', config, '--format', 'json', 'packages', 'apps'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  found = (JSON.parse(stdout) as { diagnostics: Found[] }).diagnostics.filter(
    ({ filename }) => !/\.spec\.|\/(?:testing|generated|dist|conformance)\//.test(filename),
  );
  rmSync(folder, { recursive: true });
}, 60_000);

test.each(ceilings)('there are at most $most $what', ({ code, most }) => {
  const those = found.filter((one) => one.code === code);
  expect(those.length, those.map(({ filename }) => filename).join('\n')).toBeLessThanOrEqual(most);
});
