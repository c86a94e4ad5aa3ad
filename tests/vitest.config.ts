import { defineConfig } from 'vitest/config';

const SECONDS = 1000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'conventions',
          testTimeout: 30 * SECONDS,
          include: ['conventions/**/*.spec.ts', 'obligations/reach.spec.ts', 'support/**/*.spec.ts'],
        },
      },
      // Reads what the other checks left behind, so it comes last.
      { test: { name: 'duties', include: ['obligations/duties.spec.ts'] } },
      {
        test: {
          name: 'journeys',
          include: ['journeys/**/*.spec.ts'],
          exclude: ['journeys/pseudo-language.spec.ts'],
          // One browser and one server at a time: two processors are all that may be there.
          fileParallelism: false,
          sequence: { concurrent: false },
          testTimeout: 600 * SECONDS,
          hookTimeout: 120 * SECONDS,
        },
      },
      // A run of its own, in tests/: `vitest run --project pseudo-language`. It does not reach every page of portal and console yet.
      {
        test: {
          name: 'pseudo-language',
          include: ['journeys/pseudo-language.spec.ts'],
          fileParallelism: false,
          testTimeout: 600 * SECONDS,
          hookTimeout: 120 * SECONDS,
        },
      },
    ],
  },
});
