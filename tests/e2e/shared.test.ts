/** Every tab of a shared device knows that it is shared, and a page for reading has a way to clear what is kept. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { keepsForBack, useBrowser } from './browser.ts';
import {
  back,
  clear,
  devices,
  remainsForGood,
  review,
  showsIt,
  tabBeside,
  write,
  written,
} from './cleared.ts';
import { remains } from './remains.ts';
import { fillAll, marker } from './everyField.ts';
import { button, ready, strip } from './screen.ts';
import { t } from './words.ts';

const open = useBrowser(keepsForBack);
/** What is read, beside the way through; each in a language that is finished. */
const readings = ['', 'moedet/', 'om/privatliv/'];

/** A tab that knows: it does not offer to keep, it can clear, and it does not say that it is the only one. */
async function knows(tab: Page): Promise<void> {
  await ready(tab);
  await button(strip(tab), t('saving.close')).waitFor();
  expect(await button(tab, t('saving.keep')).count()).toBe(0);
  await strip(tab).getByText(t('saving.shared.several')).waitFor();
}

describe('On a device that others use too, every tab knows it', () => {
  it('one that was opened before it was said, one opened later, and one that came by itself', async () => {
    const first = await open(written);
    await fillAll(first);
    const before = await tabBeside(first, review);
    await showsIt(before);
    await button(first, t('form.next')).click();
    await button(first, t('keep.shared')).click();
    await first.waitForURL((url) => !url.pathname.endsWith(`/${written}`));
    const later = await tabBeside(first, written);
    const [copy] = await Promise.all([
      first.context().waitForEvent('page'),
      first.evaluate(() => void window.open(location.href)),
    ]);
    for (const tab of [first, before, later, copy]) await knows(tab);
    // And on their next pages, where nobody asks whose it is once more.
    for (const tab of [before, later]) {
      await tab.goto(written);
      await fillAll(tab);
      await button(tab, t('form.next')).click();
      await tab.waitForURL((url) => !url.pathname.endsWith(`/${written}`));
      await knows(tab);
    }
  });

  it('and after Luk og ryd in one, the fields of another hold no word, nor after Back', async () => {
    const first = await write(open, 'shared');
    const second = await tabBeside(first, written);
    await showsIt(second);
    await button(second, t('form.next')).click();
    await second.waitForURL((url) => !url.pathname.endsWith(`/${written}`));
    await showsIt(second);
    await clear(first, 'shared');
    await expect.poll(() => remains(first, second), { timeout: 5000 }).toEqual([]);
    await back(second, written);
    await expect.poll(() => remains(first, second), { timeout: 5000 }).toEqual([]);
    await remainsForGood(first, second);
  });

  it('and before all is cleared, the answers can be taken along as a file', async () => {
    const page = await write(open, 'shared');
    await button(strip(page), t('saving.close')).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page.locator('.strip__close'), t('saving.export')).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain(marker);
    await button(page, t('saving.delete.yes')).click();
    await page.getByText(t('saving.close.done')).waitFor();
  });

  it('and each of them can clear all', async () => {
    const first = await write(open, 'shared');
    const second = await tabBeside(first, review);
    await knows(second);
    await button(strip(second), t('saving.close')).click();
    await button(second, t('saving.delete.yes')).click();
    await second.getByText(t('saving.close.done')).waitFor();
    await remainsForGood(second, first);
  });
});

/** What begins a deletion on a page for reading, whichever of the two it is. */
function wayToClear(page: Page) {
  return button(page, t('saving.close')).or(button(page, t('saving.delete')));
}

describe('A page for reading', () => {
  it.each(devices.flatMap(([where, device]) => readings.map((path) => ({ where, device, path }))))(
    '/$path has a way to clear what is kept on $where',
    async ({ device, path }) => {
      const page = await write(open, device);
      await page.goto(path);
      await wayToClear(page).click();
      await button(page, t('saving.delete.yes')).click();
      await page
        .getByText(t('saving.close.done'))
        .or(page.getByText(t('saving.deleted')))
        .waitFor();
      await remainsForGood(page);
    },
  );

  it.each(readings)('/%s has none when nothing is kept', async (path) => {
    const page = await open(path, {});
    await page.waitForLoadState('networkidle');
    expect(await wayToClear(page).count()).toBe(0);
  });
});
