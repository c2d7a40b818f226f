/**
 * `npm test`: installs and builds what is missing, runs all tests, and ends with the line `N passed, N failed`.
 * `npm test -- PATTERN` runs the test files whose path holds the pattern, without measuring coverage, and makes ready
 * only what these need: a build for tests/build, a browser for tests/e2e. From the first option on, all is for vitest.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ensureChromium, ensureHeadlessShell, ensurePoppler, findFirefox } from './browser.mjs';
import { buildIfStale } from './build.mjs';
import { fail, root, runNode, setup } from './setup.mjs';
import { matching, projectOf, readsPapers } from './testFiles.mjs';

const report = join(root, '.cache', 'tests.json');
const given = process.argv.slice(2);
const firstOption = given.findIndex((word) => word.startsWith('-'));
const patterns = firstOption < 0 ? given : given.slice(0, firstOption);

setup();
const files = matching(patterns);
if (files.length === 0) fail(`No test file has a path that holds ${patterns.join(' or ')}.`);
if (!process.env.FULL && files.every((file) => projectOf(file) === 'firefox'))
  fail(`What is shown in Firefox is run with FULL=1: FULL=1 npm test -- ${patterns.join(' ')}`);
const env = makeReady();
rmSync(report, { force: true });
const exit = runNode(
  'node_modules/vitest/vitest.mjs',
  [
    'run',
    `--outputFile.json=${report}`,
    given.length > 0 ? '--coverage.enabled=false' : '--coverage',
    ...given,
  ],
  env,
);
const { passed, failed } = count();
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(exit === 0 && failed === 0 && passed > 0 ? 0 : 1);

/** Makes ready what the test files need; gives the environment that tells them of it. */
function makeReady() {
  const needed = new Set(files.map(projectOf));
  const papers = files.some((file) => readsPapers(join(root, file)));
  if (papers) ensurePoppler();
  const browser = needed.has('e2e') && browsers();
  // Built with all the rest, or alone.
  if (['build', 'e2e', 'firefox'].some((project) => needed.has(project))) buildIfStale();
  else if (papers && runNode('scripts/fonts/fonts.ts') !== 0) fail('The fonts could not be made.');
  return { ...browser, ...(needed.has('firefox') && process.env.FULL && inFirefox()) };
}

function browsers() {
  const chromium = ensureChromium();
  return { CHROMIUM: chromium, HEADLESS_SHELL: ensureHeadlessShell(chromium) };
}

/** Long runs go in Firefox too, where it is to be had. */
function inFirefox() {
  const found = findFirefox();
  if (!found) console.log('No Firefox here: what is shown in it (tests/firefox) is not run.');
  return found ? { FIREFOX: found } : {};
}

/** Sums the report. What fails outside a test (a file that does not load, coverage, no test at all) counts as one. */
function count() {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  const isOutside = numFailedTests === 0 && (exit !== 0 || numPassedTests === 0);
  return { passed: numPassedTests, failed: isOutside ? 1 : numFailedTests };
}
