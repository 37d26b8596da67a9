import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of what was built wait for a build, those in a browser for the preview; all others run on the sources. */
const built = ['tests/**/*.built.test.ts'];
const browser = ['tests/browser/**/*.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      { test: { name: 'source', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...built, ...browser], testTimeout: 60_000 } },
      { test: { name: 'built', include: built, globalSetup: 'tests/support/build-once.ts', testTimeout: 30_000 } },
      // After the others and one file at a time, so that a journey has the machine to itself.
      { test: { name: 'browser', include: browser, globalSetup: 'tests/browser/support/start-preview.ts', testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 1, fileParallelism: false, sequence: { groupOrder: 1 } } },
    ],
  },
});
