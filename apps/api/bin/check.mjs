import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { checks } from './checks.mjs';
import { run, stopped } from './child.mjs';
import { install } from './install.mjs';
import { lanes } from './lanes.mjs';
import { step, stopwatch } from './progress.mjs';
import { tally } from './tally.mjs';
import { temporary } from './temporary.mjs';
import { root } from './workspace.mjs';

/** @typedef {import('./checks.mjs').Check} Check */

const results = join(root, '.data', 'test-results');

/** @param {string} name of a check */
const reportOf = (name) => join(results, `${name}.json`);

/**
 * Runs every check, or those named, and prints a line for each in the order of the list, with the whole output of those that
 * failed. The last line is `N passed, N failed`, which continuous integration reads: tests where a check has tests, else 1.
 * @param {string[]} names
 * @returns {Promise<number>} 0 when nothing failed
 */
export async function check(names) {
  const known = checks.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`There is no check called ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  }
  const took = stopwatch();
  const chosen = checks.filter(({ name }) => names.length === 0 || names.includes(name));
  const total = { passed: 0, failed: 0 };
  const place = temporary();
  try {
    const env = { ...(await prepare(names)), ...place.env };
    for (const { name, verdict } of begin(chosen, env)) {
      const { passed, failed, said, output } = await verdict;
      if (stopped()) return 130;
      total.passed += passed;
      total.failed += failed;
      console.log(`${failed > 0 ? 'FAIL' : 'ok  '} ${name.padEnd(14)} ${said}`);
      if (failed > 0) console.log(`\n${output.trim()}\n`);
    }
  } catch (error) {
    if (stopped()) return 130;
    total.failed += 1;
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await place.sweep();
  }
  console.log(`\nThe checks took ${took()}.\n`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

/**
 * What another check left is kept when only some are asked for: `duties` reads it.
 * @param {string[]} names
 */
async function prepare(names) {
  const env = await install();
  if (names.length === 0) rmSync(results, { recursive: true, force: true });
  for (const name of names) rmSync(reportOf(name), { force: true });
  mkdirSync(results, { recursive: true });
  await step('Generating code', async () => {
    const args = ['run', 'generate', '--output-logs=errors-only'];
    const { code, output } = await run('turbo', args, { cwd: root, env });
    if (code !== 0) throw new Error(output);
  });
  return env;
}

/**
 * Starts all checks in order, two at a time; one marked `alone` waits for those before it and holds up those behind it.
 * @param {Check[]} chosen
 * @param {NodeJS.ProcessEnv} env
 */
function begin(chosen, env) {
  const width = Math.min(2, availableParallelism());
  const inLane = lanes(width);
  return chosen.map((one) => ({
    name: one.name,
    verdict: inLane(one.alone ? width : 1, () => judge(one, env)),
  }));
}

/** @param {Check} one @param {NodeJS.ProcessEnv} env */
async function judge({ name, folder = '.', program, args, tests }, env) {
  const took = stopwatch();
  const report = reportOf(name);
  const reporters = tests ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const how = { cwd: join(root, folder), env: { ...env, NO_COLOR: '1' } };
  const { code, output } = await run(program, [...args, ...reporters], how);
  const counts = tests ? tally(report, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  const counted = tests ? `  ${counts.passed} passed, ${counts.failed} failed` : '';
  return { ...counts, said: took().padStart(7) + counted, output };
}
