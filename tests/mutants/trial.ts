import { dirname } from 'node:path';
import type { Test } from './collected.ts';
import { type Ground, layGround, type Timed } from './ground.ts';
import type { Mutant } from './instrument.ts';
import { switches, WITHOUT_END } from './switches.ts';

export type Verdict = 'killed' | 'survived' | 'not covered' | 'timed out';
/** What is known of a mutant after its trial; `by` is the test that noticed. */
export type Tried = { readonly id: string; readonly verdict: Verdict; readonly by?: string };
export type Said = { readonly mutants: readonly Mutant[] } | Tried;

/**
 * Breaks one rule after the other and runs the tests that pass it, the nearest first, until one fails: what is said to survive has met every
 * one of them. Started by `main.ts` as a process of its own, since a loop without end can only be ended from outside; goes on behind the
 * mutants it is told are done.
 */
const [part = '', oneIn = '1', done = '0'] = process.argv.slice(2);
const ground = await layGround(part);
const mutants = ground.mutants.filter((_, at) => at % Number(oneIn) === 0);
const took = Math.round(performance.now() / 1000);
process.stderr.write(`${ground.tests.length} tests laid out in ${took} s.\n`);
await say({ mutants });
for (const mutant of mutants.slice(Number(done))) {
  switches.activeId = mutant.id;
  const { verdict, by } = tryOut(mutant, ground);
  switches.activeId = '';
  await say({ id: mutant.id, verdict, ...(by !== undefined && { by }) });
}
process.disconnect();

/** Waits until it is written: what still waits in the pipe when this process ends is lost. */
function say(what: Said): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(what, (error: Error | null) => (error ? reject(error) : resolve()));
  });
}

function tryOut(mutant: Mutant, { testsOf, specsOf, broken, remembers }: Ground): Omit<Tried, 'id'> {
  const tests = testsOf(mutant.id);
  const specs = specsOf(mutant.id);
  if (tests.length + specs.length === 0) return { verdict: 'not covered' };
  const afresh = remembers(mutant.file);
  if (!afresh) {
    const failing = nearestTests(mutant.file, tests).find((test) => fails(test.run));
    if (failing) return noticed(failing.name);
  }
  const load = broken(mutant);
  const passing = afresh ? [...specs, ...tests.map((test) => test.spec)] : specs;
  for (const spec of nearestFirst(mutant.file, passing)) {
    // What passes the mutant while it loads may hold anything that is broken; else only what passes it while it runs.
    const which = specs.includes(spec) ? ground.tests : tests;
    const names = new Set(which.flatMap((test) => (test.spec === spec ? [test.name] : [])));
    let loaded: Test[] = [];
    if (fails(() => (loaded = load(spec)))) return noticed(`${spec}, loading`);
    const failing = loaded.find(({ name, run }) => names.has(name) && fails(run));
    if (failing) return noticed(failing.name);
  }
  return { verdict: 'survived' };
}

function noticed(by: string): Omit<Tried, 'id'> {
  return { verdict: switches.hits > WITHOUT_END ? 'timed out' : 'killed', by };
}

/** Tests of the file's own specification, then of those beside it, then of those above it, then the others; the fastest of each first. */
function nearestTests(file: string, tests: readonly Timed[]): readonly Timed[] {
  return tests.toSorted((a, b) => far(file, a.spec) - far(file, b.spec));
}

function far(file: string, spec: string): number {
  if (spec === file.replace(/\.ts$/, '.spec.ts')) return 0;
  if (dirname(spec) === dirname(file)) return 1;
  return file.startsWith(`${dirname(spec)}/`) ? 2 : 3;
}

/** In the same order, those that take least first. */
function nearestFirst(file: string, specs: readonly string[]): string[] {
  const takes = new Map<string, number>();
  for (const { spec, milliseconds } of ground.tests) takes.set(spec, (takes.get(spec) ?? 0) + milliseconds);
  return [...new Set(specs)].toSorted(
    (a, b) => far(file, a) - far(file, b) || (takes.get(a) ?? 0) - (takes.get(b) ?? 0),
  );
}

function fails(run: () => unknown): boolean {
  switches.hits = 0;
  try {
    run();
    return false;
  } catch {
    return true;
  }
}
