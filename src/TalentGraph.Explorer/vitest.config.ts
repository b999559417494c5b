import { defineConfig } from 'vitest/config';

const config = defineConfig({ test: { include: ['src/**/*.test.ts'] } });

// Vitest looks for a default export.
export default config;
