/**
 * `npm test`: installs and builds what is missing, runs all tests, and ends with the line `N passed, N failed`.
 * `npm test -- PATTERN` runs the test files whose path holds the pattern, without measuring coverage.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ensureChromium, ensurePoppler, findFirefox } from './browser.mjs';
import { buildIfStale } from './build.mjs';
import { root, runScript, setup } from './setup.mjs';

const report = join(root, '.cache', 'tests.json');
const pattern = process.argv.slice(2);

setup();
ensurePoppler();
const env = { CHROMIUM: ensureChromium(), ...(process.env.FULL && inFirefox()) };
buildIfStale();
rmSync(report, { force: true });
const args = [
  `--outputFile.json=${report}`,
  pattern.length > 0 ? '--coverage.enabled=false' : '--coverage',
  ...pattern,
];
const exit = runScript('vitest', args, env);
const { passed, failed } = count();
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(exit === 0 && failed === 0 && passed > 0 ? 0 : 1);

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
