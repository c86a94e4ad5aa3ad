import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../support/tree.ts';

const files = filesBelow('packages/web/src', 'apps/portal/src', 'apps/console/src', 'apps/panel/src');
const modules = files.filter(({ path }) => path.endsWith('.module.css'));

type Use = { module: string; name: string; by: string };

/** Every class that a component takes out of a module. */
const uses: readonly Use[] = files
  .filter(({ path }) => /\.tsx?$/.test(path))
  .flatMap(({ path, text }) =>
    [...text.matchAll(/^import (\w+) from '([^']+\.module\.css)';$/gm)].flatMap(
      ([, alias = '', from = '']) => {
        const module = from.startsWith('.')
          ? normalize(join(dirname(path), from))
          : from.replace('@redress/web/', 'packages/web/src/');
        return [...text.matchAll(new RegExp(`\\b${alias}\\.(\\w+)`, 'g'))].map(([, name = '']) => ({
          module,
          name,
          by: path,
        }));
      },
    ),
  );

const classesOf = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.replaceAll(/:global\([^)]*\)/g, '').matchAll(/\.([a-z]\w*)(?=[^{}]*\{)/gi)].map(
      ([, name = '']) => name,
    ),
  );

test('there are modules to look at', () => {
  expect(modules.length).toBeGreaterThan(40);
});

test.each(modules)('$path holds the classes that components take, and no other', ({ path, text }) => {
  const taken = new Set(uses.filter(({ module }) => module === path).map(({ name }) => name));
  expect([...classesOf(text)].toSorted()).toEqual([...taken].toSorted());
});

test('console and panel have no style sheet that is nobody’s', () => {
  const sheets = files.filter(({ path }) => path.endsWith('.css') && !path.startsWith('apps/portal/'));
  expect(sheets.map(({ path }) => path).filter((path) => !path.endsWith('.module.css'))).toEqual([]);
});
