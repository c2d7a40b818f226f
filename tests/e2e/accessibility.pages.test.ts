/** Every page of the build through axe, as it is when it is opened for the first time. */
import { globSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { localePath, locales, mainLocale } from '../../src/i18n/locales.ts';
import { WIDE } from '../../src/ui/sheet/useWide.ts';
import { inTurn, objections, oneIn, otherViews, plainView, see } from './axe.ts';
import type { View } from './axe.ts';
import { useBrowser } from './browser.ts';
import { screens, screensOfEachSort } from './words.ts';

const open = useBrowser();

const built = globSync('**/*.html', { cwd: 'dist' })
  .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
  .sort();
/**
 * Each page of the main language in light and wide, and in one more view; of the screens of the steps, which are looked
 * at again filled in, one of each sort, in one of these by turns; of the translations, which are the same pages in other
 * words, every sixth in one view. With FULL every page in all.
 */
const translated = built.filter((path) =>
  locales.some(({ code }) => code !== mainLocale && `/${path}`.startsWith(`${localePath(code)}/`)),
);
const likeOthers = screens.filter((path) => !screensOfEachSort().includes(path));
const cases = [
  ...built
    .filter((path) => !translated.includes(path) && !likeOthers.includes(path))
    .map((path, at): [string, View[]] => [
      path,
      path.startsWith('forbered/')
        ? inTurn([plainView, ...otherViews], at)
        : [plainView, ...inTurn(otherViews, at)],
    ]),
  ...oneIn(6, translated).map((path, at): [string, View[]] => [
    path,
    inTurn([plainView, ...otherViews], at),
  ]),
];

let page: Page;

beforeAll(async () => {
  page = await open();
});

describe('Without an objection from axe', () => {
  it('are all pages, and there are many', () => {
    expect(built).toContain('404.html');
    expect(built.length).toBeGreaterThan(50);
  });

  it.each(cases)('is /%s', async (path, seen) => {
    await page.goto(path);
    for (const view of seen) {
      await see(page, view);
      await islandsReady(page);
      expect({ view, found: await objections(page) }).toEqual({ view, found: [] });
    }
    // Whatever the views of this page are, it fits a small telephone.
    await see(page, { ...plainView, width: 320 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

/** Until every island of the page that comes to life at this width has read what is stored. */
async function islandsReady(page: Page): Promise<void> {
  await page.waitForFunction((wide) => {
    const sleeps = (island: Element) => island.hasAttribute('ssr');
    return [...document.querySelectorAll('astro-island')].every((island) => {
      // What waits for an idle page, or for a wide one, has no strip of its own.
      const lives = island.getAttribute('client');
      if (lives === 'idle') return !sleeps(island);
      if (lives === 'media') return !sleeps(island) || !matchMedia(wide).matches;
      return island.querySelector('.strip, .file-first, .facts, svg.qr') !== null;
    });
  }, WIDE);
}
