import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** By name: each file finds what the files before it put into the graph. */
class ByName extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve([...files].sort((a, b) => (a.moduleId < b.moduleId ? -1 : 1)));
  }
}

const config = defineConfig({
  test: {
    root: import.meta.dirname, include: ['*.e2e.ts'], fileParallelism: false, testTimeout: 120_000, hookTimeout: 60_000, sequence: { sequencer: ByName },
  },
});

// Vitest looks for a default export.
export default config;
