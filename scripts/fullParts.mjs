/**
 * The parts of the full run, in its order: each ends within an hour on two cores. A part is test files by pattern, of
 * these the tests of a name, or a script of package.json.
 */
import { matching } from './testFiles.mjs';

const pages = 'tests/e2e/accessibility.pages';
/** What the addresses of the languages begin with that are not Danish. */
const translated = { english: 'en', arabic: 'ar', ukrainian: 'uk', easy: 'let' };
const leaflets = ['pl', 'tr', 'so', 'ckb'];
const others = [...Object.values(translated), ...leaflets].join('|');

/** What asks whether something is lost, or left. */
const lost = ['cleared', 'deviceLock', 'tabs', 'keeping'];

/** Tests of the project as a whole, beside the folders. */
const besides = ['architecture', 'contrast', 'drawings', 'lint', 'marker', 'styles', 'testFiles'];

/** @typedef {{ patterns: string[], only?: string, without?: string[] }} TestPart */

/** @type {Record<string, TestPart | { script: string }>} */
export const parts = {
  unit: { patterns: ['tests/unit/', ...besides.map((name) => `tests/${name}.test`)] },
  build: { patterns: ['tests/build/'] },
  firefox: { patterns: ['tests/firefox/'] },
  'pages-danish': { patterns: [pages], only: `is /(?!(${others})/)` },
  ...Object.fromEntries(
    Object.entries(translated).map(([name, path]) => [
      `pages-${name}`,
      { patterns: [pages], only: `is /${path}/` },
    ]),
  ),
  'pages-leaflets': { patterns: [pages], only: `is /(${leaflets.join('|')})/` },
  states: { patterns: ['tests/e2e/accessibility.states'] },
  // Alone: it measures how soon what is typed is on the disk.
  killed: { patterns: [inBrowser('chaos')] },
  lost: { patterns: lost.map(inBrowser) },
  ways: {
    patterns: [inBrowser('')],
    without: ['accessibility', 'chaos', ...lost].map(inBrowser),
  },
  engines: { script: 'check:engines' },
};

/** @param {string} name */
function inBrowser(name) {
  return `tests/e2e/${name}`;
}

/**
 * The test files of a part.
 * @param {TestPart} part
 */
export function filesOf({ patterns, without = [] }) {
  return matching(patterns).filter((file) => !without.some((path) => file.startsWith(path)));
}
