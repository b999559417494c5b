import { defineConfig } from 'vitest/config';

const config = defineConfig({
  test: { root: import.meta.dirname, include: ['*.e2e.ts'], fileParallelism: false, testTimeout: 120_000, hookTimeout: 60_000 },
});

// Vitest looks for a default export.
export default config;
