import { join } from 'node:path';
import { run, stopped } from './child.mjs';
import { install } from './install.mjs';
import { step } from './progress.mjs';
import { pinnedNode, root } from './workspace.mjs';

/**
 * Brings everything up: packages, generated code, the three apps, then the server, which starts PostgreSQL, migrates, fills
 * an empty database with demo data (never in production) and prints where everything is. Turbo skips what has not changed.
 * @returns {Promise<number>} the exit code: 0 also when stopped by Ctrl-C
 */
export function start() {
  const demo = process.env.NODE_ENV === 'production' ? '0' : '1';
  return program([join(root, 'apps', 'api', 'src', 'main.ts')], { REDRESS_DEMO: demo });
}

/**
 * Brings everything a program of the workspace needs, and runs it.
 * @param {string[]} args the program's path from the root, and what to tell it
 * @returns {Promise<number>} its exit code
 */
export function runProgram(args) {
  return program(args, {});
}

/**
 * Runs `npm run redress -- …`. What it prints is its own: nothing is said of what was brought before, unless that failed.
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export async function runCommand(args) {
  const env = await install();
  await turbo('generate', env, '--filter=@redress/api');
  const how = { cwd: root, env, show: true, stopsItself: true };
  const { code } = await run(pinnedNode, [join(root, 'apps', 'api', 'src', 'redress.ts'), ...args], how);
  return code;
}

/**
 * Runs a script of one package of the workspace: everything is installed first, nothing is built.
 * @param {string[]} args the package's name, its script, and what to tell it
 * @returns {Promise<number>} its exit code
 */
export async function runScript([name = '', script = '', ...args]) {
  const env = await install();
  const { code } = await run('pnpm', ['--filter', name, 'run', script, ...args], {
    cwd: root,
    env,
    show: true,
  });
  return stopped() ? 0 : code;
}

/**
 * Brings everything that a server needs, and starts none: for an image, or before a service is set up.
 * @returns {Promise<number>} 0
 */
export async function buildAll() {
  await built();
  return 0;
}

async function built() {
  const env = await install();
  await step('Generating code', () => turbo('generate', env));
  await step('Building the three apps', () => turbo('build', env));
  return env;
}

/** @param {string[]} args @param {Record<string, string>} settings that the environment may overrule */
async function program(args, settings) {
  const env = await built();
  const how = { cwd: root, env: { ...settings, ...env }, show: true, stopsItself: true };
  const { code } = await run(pinnedNode, args, how);
  return stopped() ? 0 : code;
}

/** @param {string} task @param {NodeJS.ProcessEnv} env @param {string[]} which packages, by default all */
async function turbo(task, env, ...which) {
  const args = ['run', task, ...which, '--output-logs=errors-only'];
  const { code, output } = await run('turbo', args, { cwd: root, env });
  if (code !== 0) throw new Error(output);
}
