import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, root } from '../support/tree.ts';
import type { Test } from './collected.ts';
import { instrument, type Mutant } from './instrument.ts';
import { switches } from './switches.ts';
import { modulesOf, type World } from './worlds.ts';

export const folders = ['acts', 'clocks', 'access', 'panel', 'letters', 'calendar', 'organisation'];

// Tables of dates: each is compared with its source by a test of its own.
const notMutated = /\.spec\.ts$|\/calendar\/(proclamations|bank-holidays)\.ts$/;

/** A test in the specification where it stands, with how long it takes unbroken. */
export type Timed = Test & { readonly spec: string; readonly milliseconds: number };

/** What a mutant meets: the tests that pass it while they run, and the specifications that pass it while they load. */
export type Ground = {
  readonly mutants: readonly Mutant[];
  readonly tests: readonly Timed[];
  readonly testsOf: (id: string) => readonly Timed[];
  readonly specsOf: (id: string) => readonly string[];
  /** Loads specifications whose modules are evaluated while the mutant is active. */
  readonly broken: (mutant: Mutant) => (spec: string) => Test[];
  /** Whether what one mutant leaves behind in this file's modules could be met by the next. */
  readonly remembers: (file: string) => boolean;
};

/**
 * Loads every specification of the domain once, with all mutants of the files below `part` in place and none active, and runs every test once.
 * A test that fails although nothing is broken is left out and named: some count how much their random cases came past, and want more of them.
 */
export async function layGround(part: string): Promise<Ground> {
  const all = filesBelow('packages/domain').filter(({ path }) => path.endsWith('.ts'));
  const chosen = all.filter(
    ({ path }) => path.startsWith(`packages/domain/src/${part}`) && !notMutated.test(path),
  );
  const { mutants, texts } = await instrument(
    new Map(chosen.map(({ path, text }) => [join(root, path), text])),
  );
  const modules = modulesOf(texts);
  const specs = all.map(({ path }) => join(root, path)).filter((path) => path.endsWith('.spec.ts'));
  const whole: World = new Map();
  const tests = specs.flatMap((spec) => modules.load(spec, whole).map((test) => ({ ...test, spec })));
  const timed = tests.flatMap((test) => tried(test) ?? []);
  const loading = new Map(specs.map((spec) => [spec, coveredBy(() => modules.load(spec, new Map()))]));
  const keeping = [...whole.keys()].filter((path) => path.endsWith('.ts') && keepsSomething(path));
  return {
    mutants,
    tests: timed.map(({ test }) => test),
    testsOf: (id) =>
      timed.flatMap(({ test, covered }) => (covered.has(id) ? [test] : [])).toSorted(fastestFirst),
    specsOf: (id) => specs.filter((spec) => loading.get(spec)?.has(id)),
    broken: ({ file }) => {
      const world: World = new Map([...whole].filter(([path]) => !modules.reaches(path).has(file)));
      return (spec) => modules.load(spec, world);
    },
    remembers: (file) => keeping.some((path) => modules.reaches(path).has(file)),
  };
}

const fastestFirst = (a: Timed, b: Timed) => a.milliseconds - b.milliseconds;

function tried(test: Test & { spec: string }) {
  const start = performance.now();
  try {
    const covered = coveredBy(test.run);
    return { test: { ...test, milliseconds: performance.now() - start }, covered };
  } catch (error) {
    process.stderr.write(`Left out: ${test.name} (${error instanceof Error ? error.message : 'failed'})\n`);
    return undefined;
  }
}

function coveredBy(run: () => unknown): ReadonlySet<string> {
  const covered = new Set<string>();
  switches.covered = covered;
  run();
  switches.covered = undefined;
  return covered;
}

/** Whether a module has a variable or a map of its own in which something stays. */
function keepsSomething(path: string): boolean {
  return /^(let \w|const \w+ = new (Weak)?Map)/m.test(readFileSync(path, 'utf8'));
}
