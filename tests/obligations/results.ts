import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../support/tree.ts';

/** A test that ran: its whole title, where it stands, and whether it passed. */
export type Ran = { readonly title: string; readonly file: string; readonly passed: boolean };

/** The checks that hold tests, and what this run of `npm test` has left of each; undefined where that check was not run. */
export const suites = ['domain', 'web', 'portal', 'console', 'panel', 'api', 'journeys'] as const;
export type Suite = (typeof suites)[number];

type Report = {
  testResults: readonly {
    name: string;
    assertionResults: readonly { fullName: string; status: string }[];
  }[];
};

/** Every test of a suite as its last run left it. */
export function ranIn(suite: Suite): Ran[] | undefined {
  const path = join(root, '.data', 'test-results', `${suite}.json`);
  if (!existsSync(path)) return undefined;
  const { testResults } = JSON.parse(readFileSync(path, 'utf8')) as Report;
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({
      title: fullName,
      file: relative(root, name).split(sep).join('/'),
      passed: status === 'passed',
    })),
  );
}
