/** The head of every page: the places people look for, and on a phone all of it under one button. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { menu } from '../../src/i18n/menu.ts';
import { useBrowser } from './browser.ts';
import { box, ready } from './screen.ts';
import { citizen, withWork } from './stored.ts';
import { screenOf, t } from './words.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 740 } };
const names = menu.places.map(({ key }) => t(key));

const head = (page: Page) => page.getByRole('banner');
const nav = (page: Page) => head(page).getByRole('navigation', { name: t('site.menu') });
const languages = (page: Page) => head(page).locator('.menu--languages > summary');
/** The one that has all, on a phone. */
const button = (page: Page) => head(page).locator('.menu--all > summary');
const sheet = (page: Page) => head(page).locator('> a', { hasText: t('site.place.sheet') });

describe('On a wide screen', () => {
  it('the places stand in the head, with search and the languages', async () => {
    const page = await open('forstaa/');
    const shown = await nav(page).getByRole('link').allInnerTexts();
    expect(shown).toEqual([...names, t('search.title')]);
    const buttons = await head(page).locator('summary:visible').allInnerTexts();
    expect(buttons.map((one) => one.replace(/^Aa\s*/, ''))).toEqual([
      t('site.language'),
      t('reading.title'),
    ]);
    await languages(page).click();
    await head(page).getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/forstaa/');
  });

  it.each([['with'], ['without']])(
    'every language is one press away, %s script',
    async (script) => {
      const page = await open('moedet/kort/', { ...phone, javaScriptEnabled: script === 'with' });
      await languages(page).click();
      const shown = head(page).locator('.menu--languages a');
      expect(await shown.allInnerTexts()).toEqual(locales.map(({ name }) => name));
      expect(await shown.first().getAttribute('aria-current')).toBe('true');
      for (const link of await shown.all())
        expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await shown.filter({ hasText: 'العربية' }).click();
      await page.waitForURL('**/ar/moedet/kort/');
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    },
  );

  it.each([
    ['moedet/', 'site.place.meeting', 'page'],
    ['moedet/foer/', 'site.place.meeting', 'true'],
    ['ark/cv/', 'site.place.sheet', 'true'],
    ['rettigheder/', 'site.place.rights', 'page'],
    ['forbered/cv/', 'site.place.prepare', 'true'],
  ] as const)('%s marks %s', async (path, key, current) => {
    const page = await open(path);
    const marked = nav(page).locator('[aria-current]');
    expect(await marked.allInnerTexts()).toEqual([t(key)]);
    expect(await marked.getAttribute('aria-current')).toBe(current);
    const line = await marked.evaluate((link) => getComputedStyle(link).borderBottomWidth);
    expect(line).toBe('3px');
  });

  it('what is not in the head is at the foot of the page', async () => {
    const page = await open('');
    const links = page.getByRole('contentinfo').getByRole('link');
    const expected = [...menu.foot, ...menu.more].map(({ key }) => t(key));
    expect(await links.allInnerTexts()).toEqual(expected);
  });
});

describe('On a phone', () => {
  it.each([['with'], ['without']])('one button has all of it, %s script', async (script) => {
    const page = await open('ordbog/', { ...phone, javaScriptEnabled: script === 'with' });
    expect(await button(page).allInnerTexts()).toEqual([t('site.menu')]);
    const size = await button(page).boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await button(page).click();
    const links = nav(page).getByRole('link');
    const all = [...menu.search, ...menu.places, ...menu.more].map(({ key }) => t(key));
    expect((await links.allInnerTexts()).slice(0, all.length)).toEqual(all);
    for (const link of await links.all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await nav(page).locator('[aria-current]').allInnerTexts()).toEqual([
      t('glossary.title'),
    ]);
    await links.filter({ hasText: t('search.title') }).click();
    await page.waitForURL('**/soeg/');
  });

  it('the menu closes by Escape, and when one goes on behind it', async () => {
    const page = await open('ordbog/', phone);
    await button(page).click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await nav(page).isVisible()).toBe(false);
    expect(await button(page).evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await nav(page).isVisible()).toBe(true);
    await page.locator('main').focus();
    expect(await nav(page).isVisible()).toBe(false);
  });

  it('the sheet is in sight once something is written, and until all is deleted', async () => {
    const page = await open('forstaa/', phone);
    await page.waitForLoadState('networkidle');
    const sizes = () =>
      head(page)
        .locator(':scope > :is(.brand, .menu):visible')
        .evaluateAll(async (all) => {
          // Other letters than those that the page waits for are not as wide.
          await document.fonts.ready;
          return all.map(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]);
        });
    const before = await sizes();
    expect(await sheet(page).isVisible()).toBe(false);
    await page.goto(screenOf('volunteering'));
    await ready(page);
    await box(page, 'volunteering').fill('Strik');
    await page.goto('forstaa/');
    await sheet(page).waitFor();
    expect(await sizes()).toEqual(before);
    await page.getByRole('button', { name: t('saving.delete'), exact: true }).click();
    await page.getByRole('button', { name: t('saving.delete.yes'), exact: true }).click();
    await sheet(page).waitFor({ state: 'hidden' });
    expect(await sizes()).toEqual(before);
  });

  it('the sheet is behind the link', async () => {
    const page = await open('', { ...phone, prepare: withWork(citizen('lone')) });
    await sheet(page).click();
    await page.waitForURL('**/ark/');
  });
});

it.each([
  [320, 'ltr'],
  [320, 'rtl'],
  [960, 'rtl'],
  [1280, 'ltr'],
])('The head fits %i pixels, %s, with its menu open', async (width, dir) => {
  const prepare = withWork(citizen('lone'));
  const page = await open('en/moedet/', { viewport: { width, height: 740 }, prepare });
  await page.evaluate((one) => (document.documentElement.dir = one), dir);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await (width < 960 ? button(page) : languages(page)).click();
  const inside = await head(page)
    .locator('a:visible, summary:visible, .menu__panel:visible')
    .evaluateAll((all) =>
      all.map((one) => {
        const { left, right } = one.getBoundingClientRect();
        return left >= 0 && right <= innerWidth;
      }),
    );
  expect(inside.length).toBeGreaterThan(5);
  expect(inside).not.toContain(false);
  // One line, whatever the words are.
  expect((await head(page).boundingBox())?.height).toBeLessThan(76);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});
