import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const { resolve } = createRequire(import.meta.url);

export default defineConfig({
  // Vite would take graphql's other build, Node takes this one, and the two refuse each other's types
  resolve: { alias: [{ find: /^graphql$/, replacement: resolve('graphql') }] },
  test: {
    include: ['src/**/*.spec.ts', 'testing/**/*.spec.ts'],
    globalSetup: ['testing/cluster.ts'],
    // a real server is behind every test, and two processors under it
    maxWorkers: 2,
    testTimeout: 40_000,
    hookTimeout: 120_000,
  },
});
