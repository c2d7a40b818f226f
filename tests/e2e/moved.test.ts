/** An address of something that has moved leads on, to the place itself. */
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();

it.each([
  ['moedet/#foer-moedet', /\/moedet\/foer\/$/],
  ['moedet/#hvem-sidder-der', /\/moedet\/i-rummet\/#hvem-sidder-der$/],
  ['en/moedet/#part-of-case', /\/en\/moedet\/foer\/#part-of-case$/],
])('%s', async (from, to) => {
  const page = await open(from);
  await page.waitForURL(to);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
});

it('leads on from a page that is open already, and Back does not come to a halt', async () => {
  const page = await open('moedet/foer/');
  await page.goto('moedet/');
  await page.evaluate(() => (location.hash = '#under-moedet'));
  await page.waitForURL(/i-rummet/);
  await page.goBack();
  await page.waitForURL(/\/moedet\/$/);
});

it('stays where something still is, and shows nothing of what has moved', async () => {
  const page = await open('moedet/#help-now');
  await page.waitForTimeout(300);
  expect(page.url()).toMatch(/\/moedet\/#help-now$/);
  expect(await page.locator('[data-moved]:visible').count()).toBe(0);
});
