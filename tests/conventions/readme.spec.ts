import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/tree.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const scriptsOf = (manifest: string) =>
  Object.keys(
    (JSON.parse(readFileSync(join(root, manifest), 'utf8')) as { scripts: Record<string, string> }).scripts,
  );
const ours = scriptsOf('package.json');

test('every script that README names is there', () => {
  const named = [...readme.matchAll(/npm run ([a-z][\w:-]*)|npm (start|test)\b/g)].map(
    ([, run, own]) => run ?? own ?? '',
  );
  expect(named.length).toBeGreaterThan(5);
  // `npm run generate` is said of an app.
  const there = new Set([...ours, ...scriptsOf('apps/portal/package.json')]);
  expect([...new Set(named)].filter((name) => !there.has(name))).toEqual([]);
});

test('every script is named by README', () => {
  const left = ours.filter((name) => !new RegExp(`npm (?:run )?${name}\\b`).test(readme));
  expect(left).toEqual([]);
});
