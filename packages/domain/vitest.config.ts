import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Properties and tables of many cells take their time on a busy machine; a test that hangs is still found.
  test: { include: ['src/**/*.spec.ts', 'testing/**/*.spec.ts'], testTimeout: 30_000 },
});
