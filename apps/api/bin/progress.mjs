import { stopped } from './child.mjs';

/** One line per step: its title when it begins, the seconds it took when it ends.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const took = stopwatch();
  process.stdout.write(`${title} … `);
  try {
    const result = await work();
    process.stdout.write(`${took()}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${stopped() ? 'stopped' : 'failed'} after ${took()}\n`);
    throw error;
  }
}

/** Starts counting; the returned function tells the time since, such as `3.4 s`. */
export function stopwatch() {
  const started = performance.now();
  return () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
