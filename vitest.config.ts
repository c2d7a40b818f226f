import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Groups run one after the other, what needs least first. From 1: in group 0 vitest sets a machine's only worker last. */
const groups = { unit: 1, drawn: 1, build: 2, e2e: 3, firefox: 4 };
/** Milliseconds, against what hangs: a busy machine is slow. */
const PATIENCE = 30_000;

function project(name: keyof typeof groups, include: string[]) {
  return {
    name,
    include,
    sequence: { groupOrder: groups[name] },
    // All cores: vitest leaves one free by itself, which is half of CI's.
    maxWorkers: '100%',
  };
}

/** What drives a browser on the site as it is built. */
const served = {
  // With one a core, a sixth of the processor's time was left over: a test waits for its browser now and then.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  globalSetup: 'tests/e2e/site.ts',
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Seen once in thousands: a browser that no longer answers. Only that is tried again; what the first try met is
  // printed (`tellPages`). A test that finds something wrong fails at once.
  retry: { count: 1, condition: /: Timeout \d+ms exceeded/ },
  // Each file starts a browser of its own; the process around it may be shared.
  isolate: false,
};

/** Only where scripts/test.mjs has looked for it, in long runs. */
const inFirefox = process.env.FIREFOX
  ? [{ test: { ...project('firefox', ['tests/firefox/**/*.test.ts']), ...served } }]
  : [];

export default defineConfig({
  test: {
    reporters: process.env.CI ? ['dot', 'json'] : ['default', 'json'],
    outputFile: { json: '.cache/tests.json' },
    coverage: {
      provider: 'v8',
      reporter: ['text-summary', 'html', 'json-summary'],
      include: ['src/domain/**/*.ts', 'src/storage/**/*.ts'],
      thresholds: { 'src/domain/**': { lines: 100 }, 'src/storage/**': { lines: 100 } },
    },
    projects: [
      {
        test: {
          ...project('unit', ['tests/*.test.ts', 'tests/unit/**/*.test.ts']),
          testTimeout: PATIENCE,
          // Loading the same modules for each file took a third of the time.
          isolate: false,
          setupFiles: ['tests/unit/putBack.ts'],
        },
      },
      // What is drawn in a window of jsdom, whose timers would outlive it.
      { test: { ...project('drawn', ['tests/unit/**/*.test.tsx']), testTimeout: PATIENCE } },
      { test: { ...project('build', ['tests/build/**/*.test.ts']), testTimeout: 60_000 } },
      { test: { ...project('e2e', ['tests/e2e/**/*.test.ts']), ...served } },
      ...inFirefox,
    ],
  },
});
