import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'jsdom',
    // One browser for all files: making one for each took longer than the tests.
    isolate: false,
    include: ['src/**/*.spec.{ts,tsx}', 'vite/**/*.spec.ts', 'testing/**/*.spec.{ts,tsx}'],
    setupFiles: ['testing/set-up.ts'],
    testTimeout: 20_000,
  },
});
