/**
 * No browser gets an empty page: the main way through, with each thing that the site may ask of a browser failing in
 * each way it can. What is written is kept, or it is said that it is not.
 */
import process from 'node:process';
import { afterAll, describe, it } from 'vitest';
import type { Page } from 'playwright-core';
import { keepFigures } from '../figures.ts';
import { useBrowser } from './browser.ts';
import { mainWay } from './mainWay.ts';
import type { Tab } from './tab.ts';
import { features, isPossible, modes, refuse } from './refusals.ts';
import type { Feature, Mode } from './refusals.ts';

const open = useBrowser();

/** Several at once. Firefox, where cookies are blocked, throws at the first. */
const together: Record<string, readonly Feature[]> = {
  'all that keeps or tells': features.filter(
    (feature) => feature !== 'Worker' && !feature.startsWith('crypto'),
  ),
  everything: features,
};
const rows: [string, readonly Feature[]][] = [
  ...features.map((feature): [string, Feature[]] => [feature, [feature]]),
  ...Object.entries(together),
];
const tried = process.env.FULL ? modes : (['throws'] as const);

const outcomes = new Map<string, string>();
afterAll(() => {
  const title = 'What a citizen gets where the browser does not do its part';
  const table = rows.map(([name]) => [
    `\`${name}\``.replace(/^`(all .*|everything)`$/, '$1'),
    ...tried.map((mode) => outcomes.get(`${name} ${mode}`) ?? ''),
  ]);
  keepFigures('tests/e2e/refused.test.ts', [], [{ title, columns: ['', ...tried], rows: table }]);
});

const cases = rows.flatMap(([name, failing]) =>
  tried.flatMap((mode: Mode) => {
    const able = failing.filter((feature) => isPossible(feature, mode));
    return able.length === 0 ? [] : [{ name, mode, failing: able }];
  }),
);

describe('The main way goes, or it is said what does not', () => {
  it.each(cases)('$name: $mode', { timeout: 180_000 }, async ({ name, mode, failing }) => {
    const cell = `${name} ${mode}`;
    outcomes.set(cell, '**fails**');
    const page = await open('', { prepare: (fresh) => refuse(fresh, failing, mode) });
    outcomes.set(cell, await mainWay(tabOf(page, (fresh) => refuse(fresh, failing, mode))));
  });
});

function tabOf(page: Page, prepare: (page: Page) => Promise<void>): Tab {
  // Leaving would lose what is not kept: then the browser asks.
  page.on('dialog', (dialog) => void dialog.accept());
  return {
    goto: (path) => page.goto(path),
    evaluate: (run, given) => page.evaluate(run as (given: unknown) => never, given),
    type: (text) => page.keyboard.type(text),
    another: async () => {
      const other = await page.context().newPage();
      await prepare(other);
      return tabOf(other, prepare);
    },
  };
}
