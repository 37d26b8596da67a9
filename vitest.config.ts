import { defineConfig } from 'vitest/config';

/** Tests of what was built wait for a build; all others run on the sources. */
const built = ['tests/**/*.built.test.ts', 'tests/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'source', include: ['tests/**/*.test.{ts,tsx}'], exclude: built } },
      { test: { name: 'built', include: built, globalSetup: 'tests/support/build-once.ts', testTimeout: 30_000 } },
    ],
  },
});
