import { transformSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { collecting, type Test } from './collected.ts';
import { root } from '../support/tree.ts';

const RUNS_OF_A_PROPERTY = 25;
const domain = join(root, 'packages', 'domain');
const requireOfDomain = createRequire(join(domain, 'package.json'));

type Exports = Record<string, unknown>;
type Body = (
  require: (name: string) => unknown,
  module: { exports: Exports },
  folder: string,
  url: string,
) => void;
type Module = { readonly body: Body; readonly imports: readonly string[] };

/** Modules that were evaluated, by path. A world may start with those of another that nothing of what changed can reach. */
export type World = Map<string, { exports: Exports }>;

/**
 * The modules of the domain, each compiled once and evaluated as often as wanted: a table that is made while its module loads can be made again,
 * broken, in the same process.
 */
export function modulesOf(texts: ReadonlyMap<string, string>) {
  const compiled = new Map<string, Module>();
  const reached = new Map<string, ReadonlySet<string>>();
  const get = (path: string): Module => {
    const known = compiled.get(path) ?? compile(path, texts.get(path) ?? readFileSync(path, 'utf8'));
    compiled.set(path, known);
    return known;
  };

  /** All that a module imports, itself and what its imports import included. */
  const reaches = (path: string): ReadonlySet<string> => {
    const known = reached.get(path);
    if (known) return known;
    const all = new Set([path]);
    for (const one of all) if (!one.endsWith('.json')) for (const next of get(one).imports) all.add(next);
    reached.set(path, all);
    return all;
  };

  /** The tests of a specification, its modules evaluated as far as `world` does not hold them. */
  const load = (path: string, world: World): Test[] => {
    const tests: Test[] = [];
    const vitest = collecting(tests);
    const evaluate = (file: string): Exports => {
      const known = world.get(file);
      if (known) return known.exports;
      const module = { exports: {} };
      world.set(file, module);
      if (file.endsWith('.json')) module.exports = JSON.parse(readFileSync(file, 'utf8')) as Exports;
      else get(file).body(required(file), module, dirname(file), pathToFileURL(file).href);
      return module.exports;
    };
    const required = (from: string) => (name: string) => {
      if (name.startsWith('.')) return evaluate(resolve(dirname(from), name));
      if (name === 'vitest') return vitest;
      return name === 'fast-check' ? fewerRuns : (requireOfDomain(name) as unknown);
    };
    evaluate(path);
    return tests;
  };
  return { load, reaches };
}

function compile(path: string, text: string): Module {
  const { code } = transformSync(text, {
    loader: path.endsWith('.json') ? 'json' : 'ts',
    format: 'cjs',
    target: 'node24',
    define: { 'import.meta.dirname': 'folder', 'import.meta.url': 'url' },
  });
  const script = new Script(`(require, module, folder, url) => (() => {${code}\n})()`, { filename: path });
  const imports = [...code.matchAll(/\brequire\("(\.[^"]+)"\)/g)].map(([, name = '']) =>
    resolve(dirname(path), name),
  );
  return { body: script.runInThisContext() as Body, imports };
}

// A property that does not hold shows it early, and nobody reads the smallest example.
type Assert = (property: unknown, options?: { readonly numRuns?: number }) => void;
const fc = requireOfDomain('fast-check') as { readonly assert: Assert; readonly default: object };
const few = { seed: 5, endOnFailure: true };
const assertFew: Assert = (property, options = {}) =>
  fc.assert(property, { ...options, ...few, numRuns: Math.min(options.numRuns ?? 100, RUNS_OF_A_PROPERTY) });
const fewerRuns = {
  __esModule: true,
  ...fc,
  assert: assertFew,
  default: { ...fc.default, assert: assertFew },
};
