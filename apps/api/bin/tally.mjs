import { existsSync, readFileSync } from 'node:fs';

/**
 * Counts what Vitest's JSON report says. A run that failed without a failed test (a file that does not load, an error outside
 * any test) counts as one failure, so that it cannot pass for a success.
 * @param {string} report path of the JSON file
 * @param {number} code the exit code of the run
 */
export function tally(report, code) {
  const { numPassedTests = 0, numFailedTests = 0 } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : {};
  return { passed: numPassedTests, failed: numFailedTests > 0 || code === 0 ? numFailedTests : 1 };
}
