/** Pages on the printer. */
import { PDFDocument } from 'pdf-lib';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();

it('The list of what to bring is one page', async () => {
  const page = await open('moedet/foer/tag-med/');
  await page.waitForLoadState('networkidle');
  const printed = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
  expect(printed.getPageCount()).toBe(1);
});

it('A text has the width of the paper, beside no list of links and with its drawing', async () => {
  const page = await open('moedet/i-rummet/', { viewport: { width: 660, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  const article = await page.locator('.text-page').boundingBox();
  const widest = await page
    .locator('.text-page__body > p')
    .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().width)));
  expect(widest).toBeCloseTo(article?.width ?? 0, 0);
  expect(await page.locator('.contents').isVisible()).toBe(false);
  expect(await page.locator('.text-page__aside .drawing').isVisible()).toBe(true);
});
