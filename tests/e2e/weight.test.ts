/** What a screen weighs on its way: all that a browser fetches the first time, as the server packs it. */
import { afterAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { keepFigures } from '../figures.ts';
import { oneIn } from './axe.ts';
import { useBrowser } from './browser.ts';
import { ready } from './screen.ts';
import { catalog, screens } from './words.ts';

const MOST = 150_000;
/** The review holds every question there is, and all papers: it is no screen to answer on, and weighs more. */
const MOST_OF_REVIEW = 190_000;
const review = screens.at(-1) ?? '';
const open = useBrowser();
const weights: number[] = [];
/** What a page to read weighs at most, with its drawings. */
const MOST_TO_READ = 90_000;
const readWeights: number[] = [];
const texts = catalog.pages
  .filter(({ shows }) => shows !== 'file-first')
  .map(({ path }) => `${path}/`);

afterAll(() =>
  keepFigures('tests/e2e/weight.test.ts', [
    {
      did: 'screens opened for the first time',
      times: weights.length,
      found: { 'bytes on the way, of the heaviest': Math.max(...weights), 'at most': MOST },
    },
    {
      did: 'pages to read, opened for the first time',
      times: readWeights.length,
      found: {
        'bytes on the way, of the heaviest': Math.max(...readWeights),
        'at most': MOST_TO_READ,
      },
    },
  ]),
);

it.each([...oneIn(8, screens.slice(0, -1)), review])(
  '%s is light on its way, and fetches only the letters that it shows',
  async (path) => {
    let bytes = 0;
    const fonts: string[] = [];
    const page = await open(path, { prepare: weigh });
    await ready(page);
    await page.waitForLoadState('networkidle');
    if (path !== review) weights.push(bytes);
    // Nothing that small has been weighed whole.
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(path === review ? MOST_OF_REVIEW : MOST);
    expect(fonts.filter((url) => !/-latin-(400|700)-/.test(url))).toEqual([]);

    async function weigh(before: Page): Promise<void> {
      const session = await before.context().newCDPSession(before);
      session.on(
        'Network.loadingFinished',
        ({ encodedDataLength }) => (bytes += encodedDataLength),
      );
      session.on('Network.requestWillBeSent', ({ type, request }) => {
        if (type === 'Font') fonts.push(request.url);
      });
      await session.send('Network.enable');
    }
  },
);

it.each(oneIn(3, texts))('%s is light to read', async (path) => {
  let bytes = 0;
  const page = await open(path, {
    prepare: async (before) => {
      const session = await before.context().newCDPSession(before);
      session.on(
        'Network.loadingFinished',
        ({ encodedDataLength }) => (bytes += encodedDataLength),
      );
      await session.send('Network.enable');
    },
  });
  await page.waitForLoadState('networkidle');
  readWeights.push(bytes);
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThan(MOST_TO_READ);
});
