import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.spec.ts', 'testing/**/*.spec.ts'],
    globalSetup: ['testing/cluster.ts'],
    // a real server is behind every test, and two processors under it
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
