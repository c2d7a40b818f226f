import { defineConfig } from 'vitest/config';

/** The tests of the domain and of the storage alone: those that Stryker runs for each change that it makes on purpose. */
export default defineConfig({
  test: {
    include: ['tests/unit/domain/**/*.test.ts', 'tests/unit/storage/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
