// What `npm test` runs, in this order.

/**
 * @typedef {object} Check
 * @property {string} name as `npm test -- <name>` takes it
 * @property {string} [folder] where it runs, from the root of the workspace
 * @property {string} program
 * @property {string[]} args
 * @property {boolean} [tests] a Vitest run, whose single tests are counted
 * @property {boolean} [alone] sensitive to timing, or busy on all processors by itself
 */

/** @type {Check[]} */
export const checks = [
  { name: 'format', program: 'oxfmt', args: ['--list-different', '.'] },
  { name: 'lint', program: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'boundaries', program: 'turbo', args: ['boundaries'] },
  { name: 'types', program: 'turbo', args: ['run', 'types', '--output-logs=errors-only', '--continue'] },
  { name: 'unused', program: 'knip', args: [] },
  { name: 'conventions', folder: 'tests', ...vitest('--project=conventions') },
  { name: 'domain', folder: 'packages/domain', ...vitest() },
  { name: 'web', folder: 'packages/web', ...vitest() },
  { name: 'portal', folder: 'apps/portal', ...vitest() },
  { name: 'console', folder: 'apps/console', ...vitest() },
  { name: 'panel', folder: 'apps/panel', ...vitest() },
  { name: 'api', folder: 'apps/api', alone: true, ...vitest() },
  { name: 'build', program: 'turbo', args: ['run', 'build', '--output-logs=errors-only', '--continue'] },
  { name: 'journeys', folder: 'tests', alone: true, ...vitest('--project=journeys') },
  { name: 'duties', folder: 'tests', alone: true, ...vitest('--project=duties') },
];

/** @param {string[]} more */
function vitest(...more) {
  return { program: 'vitest', args: ['run', ...more], tests: true };
}
