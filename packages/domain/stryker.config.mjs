// `npm run mutants`: every rule is broken in turn, and some test must notice. A mutant that lives is a rule nobody tests.
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    'src/{acts,clocks,access,panel,letters,calendar,organisation}/**/*.ts',
    '!src/**/*.spec.ts',
    // Tables of dates: each is compared with its source by a test of its own.
    '!src/calendar/{proclamations,bank-holidays}.ts',
  ],
  // Stryker reads a tsconfig with an interface that TypeScript 7 no longer has; the tests run from source and need none.
  tsconfigFile: 'none.json',
  coverageAnalysis: 'perTest',
  // The tables of who sees what are evaluated once, when they are loaded, and are what matters most.
  ignoreStatic: false,
  incremental: true,
  incrementalFile: '../../.data/mutants/incremental.json',
  // Two folders below the root, as the package itself is.
  tempDirName: '../../.mutants',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '../../.data/mutants/report.json' },
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  timeoutMS: 20_000,
};
