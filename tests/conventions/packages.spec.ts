import { describe, expect, test } from 'vitest';
import { allFiles } from '../support/tree.ts';

const files = allFiles();
const manifests = files.filter(({ path }) => path.endsWith('package.json'));
const workspace = files.find(({ path }) => path === 'pnpm-workspace.yaml')?.text ?? '';

test('there is a manifest for the root, two packages, four programs and the tests', () => {
  expect(manifests.map(({ path }) => path).toSorted()).toEqual([
    'apps/api/package.json',
    'apps/console/package.json',
    'apps/panel/package.json',
    'apps/portal/package.json',
    'package.json',
    'packages/domain/package.json',
    'packages/web/package.json',
    'tests/package.json',
  ]);
});

describe.each(manifests)('$path', ({ text }) => {
  const manifest = JSON.parse(text) as Record<string, unknown>;

  test('is private and says MIT', () => {
    expect(manifest).toMatchObject({ license: 'MIT', private: true, type: 'module' });
  });

  test('takes every version from the catalog', () => {
    const ranges = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']
      .flatMap((group) => Object.entries((manifest[group] ?? {}) as Record<string, string>))
      .filter(([, range]) => range !== 'catalog:' && range !== 'workspace:*')
      .map(
        ([name, range]) =>
          `${name} asks for "${range}": put the exact version in the catalog and "catalog:" here`,
      );
    expect(ranges).toEqual([]);
  });
});

describe('the catalog', () => {
  const [, catalog = ''] = workspace.split(/^catalog:$/m);
  const entries = [...catalog.matchAll(/^ {2}'?([^\s'#]+?)'?: (.+)$/gm)].map(([, name, version]) => ({
    name,
    version,
  }));

  test('is the only one, and is read by this test', () => {
    expect(workspace).not.toMatch(/^catalogs:/m);
    expect(entries.length).toBeGreaterThan(50);
  });

  test('holds exact versions', () => {
    expect(entries.filter(({ version }) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version ?? ''))).toEqual([]);
  });
});
