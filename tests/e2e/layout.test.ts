/** A page uses the width there is, and one that is long says first what is on it. */
import { globSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { localePath, locales, mainLocale } from '../../src/i18n/locales.ts';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 740 };
/** So far down a person on a wide screen sees by one turn of the wheel or two. */
const SEEN = 1600;
/** The share of the width that may lie empty all the way down to there. */
const MOST_UNUSED = 1 / 3;
/** A page that is longer on a phone, in CSS pixels, has a list of what is on it. */
const LONG = 4500;

const translations = locales.filter(({ code }) => code !== mainLocale);
const pages = globSync('**/*.html', { cwd: 'dist' })
  .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
  .filter((path) => !translations.some(({ code }) => `/${path}`.startsWith(`${localePath(code)}/`)))
  .sort();

let page: Page;
/** Of the pages on a phone, in CSS pixels. */
const heights: number[] = [];

beforeAll(async () => {
  page = await open();
});

describe('Every page', () => {
  it.each(pages)(
    '/%s uses a wide screen, and has a contents list if it is long on a phone',
    async (path) => {
      await page.setViewportSize(wide);
      await page.goto(path);
      await drawn(page);
      const unused = await unusedWidth(page);
      await page.setViewportSize(narrow);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const lists = await page.locator('nav.contents, nav.letters, .folds').count();
      heights.push(height);
      expect({ unused, isListed: height <= LONG || lists > 0 }).toEqual({
        unused: expect.toSatisfy((share: number) => share < MOST_UNUSED) as number,
        isListed: true,
      });
    },
  );

  it('is measured: some are long', () => {
    expect(heights.length).toBe(pages.length);
    expect(heights.some((height) => height > LONG)).toBe(true);
  });
});

/** Until a page has its letters, and its islands show what they show without answers. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(
    () => document.querySelector('astro-island[ssr]:not([client=idle])') === null,
  );
}

/** The share of a page's width, from 0 to 1, in which nothing of its main part lies above `SEEN`. */
function unusedWidth(page: Page): Promise<number> {
  return page.evaluate((seen) => {
    const main = document.querySelector('main');
    if (main === null) return 1;
    const isSeen = ({ top, bottom, width, height }: DOMRect) =>
      width > 1 && height > 4 && bottom > 0 && top + scrollY < seen;
    const isDrawn = (element: Element) => {
      const { backgroundColor, borderInlineStartWidth, borderInlineEndWidth } =
        getComputedStyle(element);
      const bordered = [borderInlineStartWidth, borderInlineEndWidth].every(
        (side) => Number.parseFloat(side) > 0,
      );
      return (
        element.matches('svg, img, input, textarea, select') ||
        bordered ||
        backgroundColor !== 'rgba(0, 0, 0, 0)'
      );
    };
    const boxes = [...main.querySelectorAll('*')].flatMap((element) => {
      const words = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      const lines = words.flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      });
      return isDrawn(element) ? [...lines, element.getBoundingClientRect()] : lines;
    });
    const used = boxes.filter(isSeen).map(({ left, right }) => [left, right] as const);
    let [covered, end] = [0, 0];
    for (const [left, right] of used.toSorted(([a], [b]) => a - b)) {
      covered += Math.max(0, right - Math.max(left, end));
      end = Math.max(end, right);
    }
    return 1 - covered / innerWidth;
  }, SEEN);
}
