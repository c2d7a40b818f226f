/**
 * The unit tests that a change of these files can turn red, for `npm run quick`: the shortest first, by what each took
 * when it was last run here, and as many as there is time for. What is left is told, not hidden.
 */
import process from 'node:process';
import { join, relative } from 'node:path';
import { createVitest } from 'vitest/node';
import type { TestSpecification, Vitest } from 'vitest/node';

/** Milliseconds of tests, on all cores together, beside what else `npm run quick` does. */
const TIME = 12_000;
/** What starting a test file takes, and what a file is taken to take that was not run here yet. */
const START = 400;
const UNKNOWN = 1500;

/** So many test files that are left are told by their folder. */
const MANY = 8;

const root = process.cwd();
const changed = process.argv.slice(2);
const vitest = await createVitest({
  watch: false,
  project: ['unit'],
  reporters: ['default'],
  coverage: { enabled: false },
  related: [...changed, ...readers()].map((file) => join(root, file)),
});
await vitest.standalone();
const related = await vitest.getRelevantTestSpecifications();
const { now, later } = withinTime(vitest, related);
if (now.length > 0) await vitest.runTestSpecifications(now);
else console.log('No unit test has to do with what is changed.');
const bad = vitest.state.getCountOfFailedTests() + vitest.state.getUnhandledErrors().length;
await vitest.close();
if (later.length > 0) {
  const left = later.map(({ moduleId }) => relative(root, moduleId));
  const pattern = left.length > MANY ? 'tests/unit' : left.join(' ');
  console.log(`\n${left.length} more test files take longer: npm test -- ${pattern}`);
}
process.exit(bad > 0 ? 1 : 0);

/** What reads files from the disk, which no import tells of: the content, and every source. */
function readers(): string[] {
  const isContent = changed.some((file) => file.startsWith('content/'));
  const isSource = changed.some((file) => /^(src|tests)\//.test(file));
  return [
    ...(isContent ? ['src/cli/readContent.ts'] : []),
    ...(isSource ? ['tests/architecture.test.ts'] : []),
  ];
}

/** Always those that are changed themselves; of the others what there is time for. */
function withinTime({ cache }: Vitest, all: TestSpecification[]) {
  const times = all
    .map((one) => ({
      one,
      time: START + (cache.getTestSpecificationResult(one)?.duration ?? UNKNOWN),
      isChanged: changed.includes(relative(root, one.moduleId)),
    }))
    .sort((a, b) => Number(b.isChanged) - Number(a.isChanged) || a.time - b.time);
  let sum = 0;
  const now: TestSpecification[] = [];
  for (const { one, time, isChanged } of times) {
    sum += time;
    if (isChanged || sum <= TIME) now.push(one);
  }
  return { now, later: all.filter((one) => !now.includes(one)) };
}
