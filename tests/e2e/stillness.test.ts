/** Nothing moves on a page of the way, or of a paper, as it comes to life: the browser's own layout shifts, told as it tells them. */
import { afterAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { keepFigures } from '../figures.ts';
import { oneIn } from './axe.ts';
import { useBrowser } from './browser.ts';
import { ready } from './screen.ts';
import { citizen, withWork } from './stored.ts';
import { catalog, questionsAt, screensOfEachSort } from './words.ts';

/** What rounds to the 0.00 that is said of a page where nothing moves. */
const MOST = 0.005;
/** How long after it has come to life a page is watched. */
const WATCHED_MS = 700;
/** So late do letters and scripts come, which is after the page is drawn and before it is no longer watched. */
const LATE_MS = 300;
const open = useBrowser();
const found: number[] = [];

declare global {
  /** The sum of the shifts so far, kept by the page itself. */
  var shifted: number;
}

afterAll(() =>
  keepFigures('tests/e2e/stillness.test.ts', [
    {
      did: 'pages of the way and of papers watched as they come to life, 360 and 1280 px wide',
      times: found.length,
      found: { 'layout shift, of the worst': Math.max(...found), 'at most': MOST },
    },
  ]),
);

// A screen of which every question waits for an answer elsewhere shows them until it knows that there is none.
const still = [
  'forbered/',
  ...screensOfEachSort().filter((path) => questionsAt(path).some((one) => !one.when)),
];

const texts = catalog.pages.map(({ path }) => `${path}/`);
const papers = catalog.documents.map(({ id }) => `ark/${id}/`);

it.each(still)('%s stays where it is as it comes to life', (path) => expectStill(path, watch));

it.each(papers)('%s stays where it is, with answers and without', async (path) => {
  await expectStill(path, watch);
  await expectStill(path, async (before) => {
    await withWork(citizen('lone'))(before);
    await watch(before);
  });
});

async function expectStill(path: string, prepare: (before: Page) => Promise<void>): Promise<void> {
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ]) {
    const page = await open(path, { viewport, prepare });
    await ready(page);
    await page.waitForTimeout(WATCHED_MS);
    const shifted = await page.evaluate(() => globalThis.shifted);
    found.push(shifted);
    expect({ viewport, shifted: shifted < MOST ? 'none' : shifted }).toEqual({
      viewport,
      shifted: 'none',
    });
  }
}

it.each(oneIn(3, texts))(
  '%s stays where it is as it is read, and its scripts come late',
  async (path) => {
    const prepare = async (before: Page): Promise<void> => {
      await watch(before);
      await late(before, '**/*.js');
    };
    const page = await open(path, { viewport: { width: 360, height: 740 }, prepare });
    await page.waitForTimeout(WATCHED_MS);
    expect(await page.evaluate(() => globalThis.shifted)).toBeLessThan(MOST);
  },
);

it('A page stays where it is while its letters come late, and fetches those of no other script', async () => {
  const fetched: string[] = [];
  await expectStill('forbered/cv/sprog-og-it/', async (before) => {
    await watch(before);
    before.on('request', (request) => {
      if (request.url().endsWith('.woff2')) fetched.push(request.url());
    });
    await late(before, '**/*.woff2');
  });
  expect(fetched).toContainEqual(expect.stringContaining('-latin-400-'));
  expect(fetched.filter((url) => /cyrillic|greek/.test(url))).toEqual([]);
});

it('is told of what does move', async () => {
  const page = await open('forbered/', { viewport: { width: 360, height: 740 }, prepare: watch });
  await ready(page);
  await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('hr')));
  await expect.poll(() => page.evaluate(() => globalThis.shifted)).toBeGreaterThan(MOST);
});

/** What a slow network brings last: after the page is drawn. */
async function late(before: Page, files: string): Promise<void> {
  await before.route(files, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  });
}

async function watch(before: Page): Promise<void> {
  await before.addInitScript(() => {
    globalThis.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry) globalThis.shifted += Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

it('A page that is read says nothing of answers where there are none', async () => {
  const page = await open('forstaa/');
  await page.waitForLoadState('networkidle');
  expect(await page.locator('[data-kept]').isVisible()).toBe(false);
});
