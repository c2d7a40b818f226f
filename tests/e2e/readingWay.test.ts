/** *Læsning*: what somebody chooses of how the site looks is seen at once, on every page, before it is painted. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { keys } from '../../src/storage/kept/keys.ts';
import type { ReadingWay } from '../../src/storage/reading/readingWay.ts';
import { objections, see } from './axe.ts';
import { useBrowser } from './browser.ts';
import { refuse } from './refusals.ts';
import { button } from './screen.ts';
import { citizen, everythingKept, nothingKept, withWork } from './stored.ts';
import { t } from './words.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 740 } };

/** Opens *Læsning*: in the head where there is room, and else in the menu. */
async function openReading(page: Page): Promise<void> {
  const all = page.locator('.menu--all > summary');
  if (await all.isVisible()) await all.click();
  await page.locator('.reading > summary:visible').click();
  await form(page).waitFor();
}

const form = (page: Page) => page.getByRole('form', { name: t('reading.way') });
const said = (page: Page) => form(page).getByRole('status').innerText();
const chosen = (page: Page) => page.evaluate(() => ({ ...document.documentElement.dataset }));
const normal = { text: '', space: '', theme: '', calm: '' };

/** Lets the device have kept a way before the first page is opened. */
const reading = (way: ReadingWay) => (page: Page) =>
  page.addInitScript(([key, kept]) => localStorage.setItem(key, kept), [
    keys.reading,
    JSON.stringify(way),
  ] as const);

/** Everything at once that makes text longer. */
const longest: ReadingWay = { text: 'largest', space: 'more' };

/** What the styles make of it. */
function look(page: Page) {
  return page.evaluate(() => {
    const text = getComputedStyle(document.querySelector('main p') ?? document.body);
    const root = getComputedStyle(document.documentElement);
    const ground = getComputedStyle(document.body).backgroundColor;
    const decoration = document.querySelector('.door .icon');
    return {
      size: root.fontSize,
      letters: text.letterSpacing,
      ground,
      decorated: decoration !== null && getComputedStyle(decoration).display !== 'none',
    };
  });
}

const plain = {
  size: '16px',
  letters: 'normal',
  ground: 'rgb(251, 247, 240)',
  decorated: true,
};

describe('What is chosen', () => {
  it.each([
    ['reading.text.larger', { text: 'larger' }, { size: '19.2px' }],
    ['reading.text.largest', { text: 'largest' }, { size: '22.4px' }],
    ['reading.space.more', { space: 'more' }, {}],
    ['reading.theme.light', { theme: 'light' }, {}],
    ['reading.theme.dark', { theme: 'dark' }, { ground: 'rgb(20, 32, 31)' }],
    ['reading.theme.high', { theme: 'high' }, { ground: 'rgb(255, 255, 255)' }],
    ['reading.calm.yes', { calm: 'yes' }, { decorated: false }],
  ] as const)('%s is seen at once, said, and there on the next page', async (key, way, seen) => {
    const page = await open();
    await openReading(page);
    await form(page).getByText(t(key), { exact: true }).click();
    const now = await look(page);
    expect(now).toMatchObject({ ...(key.includes('space') ? {} : plain), ...seen });
    if (key.includes('space')) expect(now.letters).not.toBe('normal');
    expect(await said(page)).toBe(`${t(key)}. ${t('reading.kept')}`);
    await page.reload();
    expect(await chosen(page)).toMatchObject({ ...normal, ...way });
    expect(await look(page)).toEqual(now);
    await page.goto('en/');
    expect(await chosen(page)).toMatchObject(way);
  });

  it('is chosen by keyboard, and all is as before by one button', async () => {
    const page = await open();
    await page.locator('.menu--reading > summary').focus();
    await page.keyboard.press('Enter');
    await form(page).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await chosen(page)).toMatchObject({ text: 'larger' });
    await button(page, t('reading.reset')).press('Enter');
    expect(await chosen(page)).toMatchObject(normal);
    expect(await said(page)).toBe(t('reading.before'));
    expect(await form(page).getByRole('radio', { checked: true }).count()).toBe(4);
    expect(await everythingKept(page)).toEqual(nothingKept);
  });

  it('is chosen in the menu of a phone, and goes on in another tab and back', async () => {
    const page = await open('ordbog/', phone);
    const other = await page.context().newPage();
    await other.goto('forstaa/');
    await openReading(page);
    await form(page).getByText(t('reading.text.larger'), { exact: true }).click();
    await expect.poll(() => chosen(other)).toMatchObject({ text: 'larger' });
    await other.setViewportSize({ width: 1280, height: 740 });
    await openReading(other);
    const radio = other.getByRole('radio', { name: t('reading.text.larger'), exact: true });
    expect(await radio.isChecked()).toBe(true);
  });

  it('is there before the page is painted, and nothing moves', async () => {
    const way: ReadingWay = { ...longest, theme: 'dark', calm: 'yes' };
    const prepare = async (page: Page) => {
      await reading(way)(page);
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (document.querySelector('.skip') === null) return;
          observer.disconnect();
          Object.assign(window, { first: { ...document.documentElement.dataset }, moved: 0 });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              Object.assign(window, { moved: (entry as unknown as { value: number }).value });
          }).observe({ type: 'layout-shift', buffered: true });
        }).observe(document, { childList: true, subtree: true });
      });
    };
    const page = await open('moedet/', { prepare });
    await page.waitForLoadState('networkidle');
    const { first, moved } = await page.evaluate(() => {
      const seen = window as unknown as { first: object; moved: number };
      return { first: seen.first, moved: seen.moved };
    });
    expect(first).toMatchObject(way);
    expect(moved).toBe(0);
  });

  it('goes with all else that is deleted', async () => {
    const page = await open('forstaa/', { prepare: withWork(citizen('lone')) });
    await openReading(page);
    await form(page).getByText(t('reading.text.largest'), { exact: true }).click();
    await page.keyboard.press('Escape');
    await button(page, t('saving.delete')).click();
    await button(page, t('saving.delete.yes')).click();
    await page.getByText(t('saving.deleted'), { exact: true }).waitFor();
    const kept = await page.evaluate(() => Object.keys(localStorage));
    expect(kept).not.toContain(keys.reading);
    await page.goto('ordbog/');
    expect(await chosen(page)).toMatchObject(normal);
  });

  it('is of this page alone where the device can keep nothing, and that is said', async () => {
    const prepare = (page: Page) => refuse(page, ['localStorage'], 'throws');
    const page = await open('', { prepare });
    await openReading(page);
    await form(page).getByText(t('reading.theme.dark'), { exact: true }).click();
    expect(await look(page)).toMatchObject({ ground: 'rgb(20, 32, 31)' });
    expect(await said(page)).toBe(`${t('reading.theme.dark')}. ${t('reading.not-kept')}`);
  });

  it.each(['{"text":', '"larger"', 'null', '{"text":{},"theme":7}'])(
    'is normal where %s is kept',
    async (kept) => {
      const page = await open('', {
        prepare: (one) =>
          one.addInitScript(([key, text]) => localStorage.setItem(key, text), [
            keys.reading,
            kept,
          ] as const),
      });
      expect(await look(page)).toEqual(plain);
      await openReading(page);
    },
  );
});

describe('The pages', () => {
  const all = ['', 'moedet/', 'forbered/', 'forbered/hverdag/uge/', 'ark/', 'ark/forberedelse/'];

  it.each(all)(
    '%s do not scroll sideways at 320 pixels, as large and airy as can be',
    async (path) => {
      const page = await open(path, { prepare: reading(longest) });
      await page.waitForLoadState('networkidle');
      await see(page, { colorScheme: 'light', width: 320 });
      expect(await objections(page)).toEqual([]);
      const menu = page.locator('.menu--all > summary');
      await menu.click();
      await page.locator('.reading > summary:visible').click();
      await form(page).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
  );

  it.each([
    ['high', 'light'],
    ['high', 'dark'],
    ['dark', 'light'],
    ['light', 'dark'],
  ] as const)(
    'have nothing that axe objects to in %s where the device is %s',
    async (theme, colorScheme) => {
      for (const path of ['', 'forbered/', 'forbered/hverdag/uge/', 'ark/forberedelse/']) {
        const page = await open(path, { prepare: reading({ theme, calm: 'yes' }) });
        await page.waitForLoadState('networkidle');
        await see(page, { colorScheme, width: 1280 });
        await openReading(page);
        expect([path, await objections(page)]).toEqual([path, []]);
      }
    },
  );

  it('are left to the colours that somebody has for all pages, and to the paper', async () => {
    const colours = async (way: ReadingWay, forced: boolean) => {
      const page = await open('', { prepare: reading(way) });
      if (forced) await see(page, { colorScheme: 'light', width: 1280, forcedColors: 'active' });
      else await page.emulateMedia({ media: 'print' });
      return page.evaluate(() =>
        [...document.querySelectorAll('body, body *')].map((one) => {
          const { color, backgroundColor, fontSize, letterSpacing } = getComputedStyle(one);
          return [one.tagName, color, backgroundColor, fontSize, letterSpacing].join();
        }),
      );
    };
    for (const theme of ['high', 'dark'] as const)
      expect(await colours({ theme }, true)).toEqual(await colours({}, true));
    expect(await colours({ ...longest, theme: 'dark' }, false)).toEqual(await colours({}, false));
  });

  it('hide it where no script is run', async () => {
    for (const width of [360, 1280]) {
      const page = await open('', {
        viewport: { width, height: 740 },
        javaScriptEnabled: false,
      });
      const all = page.locator('.menu--all > summary');
      if (await all.isVisible()) await all.click();
      expect(await page.getByText(t('reading.title')).locator('visible=true').count()).toBe(0);
    }
  });
});
