import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/**
 * Stryker stops at the first test that fails, so what was quick in the first run is run first. Only that run tells how
 * long a file takes: those of a change end early.
 */
class QuickFirst extends BaseSequencer {
  readonly #took = new Map<string, number>();

  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    for (const file of files) {
      const took = this.ctx.cache.getTestSpecificationResult(file)?.duration;
      if (took !== undefined && !this.#took.has(file.moduleId)) this.#took.set(file.moduleId, took);
    }
    const tookOf = ({ moduleId }: TestSpecification): number => this.#took.get(moduleId) ?? 0;
    return Promise.resolve(files.toSorted((a, b) => tookOf(a) - tookOf(b)));
  }
}

/** The tests of the domain and of the storage alone: those that Stryker runs for each change that it makes on purpose. */
export default defineConfig({
  test: {
    include: ['tests/unit/domain/**/*.test.ts', 'tests/unit/storage/**/*.test.ts'],
    testTimeout: 30_000,
    sequence: { sequencer: QuickFirst },
  },
});
