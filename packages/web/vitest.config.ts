import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'jsdom',
    include: ['src/**/*.spec.{ts,tsx}', 'testing/**/*.spec.{ts,tsx}'],
    setupFiles: ['testing/set-up.ts'],
  },
});
