/**
 * The parts of the full run, in its order: each ends within an hour on two cores. A part is test files by pattern, of
 * these the tests of a name, or a script of package.json.
 */

const pages = 'tests/e2e/accessibility.pages';
/** What the addresses of the languages begin with that are not Danish. */
const translated = { english: 'en', arabic: 'ar', ukrainian: 'uk', easy: 'let' };
const leaflets = ['pl', 'tr', 'so', 'ckb'];
const others = [...Object.values(translated), ...leaflets].join('|');

/** @type {Record<string, { patterns: string[], only?: string, without?: string[] } | { script: string }>} */
export const parts = {
  unit: { patterns: ['tests/unit/', 'tests/architecture', 'tests/contrast', 'tests/styles'] },
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
  lost: { patterns: ['chaos', 'cleared', 'deviceLock', 'tabs', 'keeping'].map(inBrowser) },
  ways: {
    patterns: [inBrowser('')],
    without: ['accessibility', 'chaos', 'cleared', 'deviceLock', 'tabs', 'keeping'].map(inBrowser),
  },
  engines: { script: 'check:engines' },
};

function inBrowser(name) {
  return `tests/e2e/${name}`;
}
