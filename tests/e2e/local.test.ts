/** The site of *Eksempel Kommune*, built with its own layer: what it tells, how it is seen, what it weighs, and offline. */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { addCheckout, copyProject, runIn } from '../build/projectCopy.ts';
import { objections, otherViews, plainView, see } from './axe.ts';
import { useBrowser } from './browser.ts';
import { button, card, ready } from './screen.ts';
import { catalog, screenOf, t } from './words.ts';

const open = useBrowser();
const copy = copyProject();
const know = screenOf('meeting-know');
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  addCheckout(copy);
  const layer = resolve('tests/fixtures/local/eksempel');
  const { failed, stdout, stderr } = await runIn(copy, [
    'scripts/build.mjs',
    ...['--local', layer],
  ]);
  if (failed) throw new Error(stdout + stderr);
  site = await serve(0, join(copy, 'dist'));
}, 180_000);
afterAll(async () => {
  await site.stop();
  rmSync(copy, { recursive: true, force: true });
});

const openHere = (path: string, prepare?: (page: Page) => Promise<unknown>) =>
  open(site.address + path, { baseURL: site.address, ...(prepare && { prepare }) });

it('tells at a question what the kommune tells, and makes a question of the rest', async () => {
  const page = await openHere(know);
  await ready(page);
  const question = card(page, 'meeting-know');
  expect(await question.innerText()).toContain('Du venter som regel højst ti minutter.');
  expect(await question.locator('input:checked').count()).toBe(0);
  await button(question, t('checklist.ask-open')).click();
  expect(await question.locator('input:checked').count()).toBe(5);
  expect(await button(question, t('checklist.ask-open')).count()).toBe(0);
  await page.reload();
  await ready(page);
  expect(await question.locator('input:checked').count()).toBe(5);
});

it('is silent to somebody of another kommune, and fetches the same', async () => {
  const fetched: string[][] = [];
  for (const kommune of ['751', '999']) {
    const page = await openHere(screenOf('kommune'));
    await ready(page);
    await card(page, 'kommune').locator('select').selectOption(kommune);
    const seen: string[] = [];
    page.on('request', (request) => seen.push(request.url()));
    await page.goto(know);
    await ready(page);
    await page.waitForLoadState('networkidle');
    const text = await card(page, 'meeting-know').innerText();
    expect(text.includes('Eksempel Kommune')).toBe(kommune === '999');
    expect(await button(page, t('checklist.ask-open')).count()).toBe(kommune === '999' ? 1 : 0);
    fetched.push([...new Set(seen)].sort());
  }
  expect(fetched[0]).toEqual(fetched[1]);
});

it('has nothing that axe objects to', { timeout: 300_000 }, async () => {
  const paths = ['', ...catalog.pages.map(({ path }) => `${path}/`), know, 'ark/', 'forbered/'];
  const page = await openHere('');
  for (const path of paths) {
    await page.goto(site.address + path);
    for (const view of [plainView, ...otherViews.slice(0, 2)]) {
      await see(page, view);
      expect({ path, view, found: await objections(page) }).toEqual({ path, view, found: [] });
    }
  }
});

it.each([
  ['om/', 90_000],
  ['fagfolk/', 90_000],
  [know, 150_000],
])('%s weighs no more than the shared one may', async (path, most) => {
  let bytes = 0;
  const page = await openHere(path, async (before) => {
    const session = await before.context().newCDPSession(before);
    await session.send('Network.enable');
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  });
  await page.waitForLoadState('networkidle');
  expect(bytes).toBeGreaterThan(30_000);
  expect(bytes).toBeLessThan(most);
});

it('is there with its logo and its colour when the server is gone', async () => {
  const own = await serve(0, join(copy, 'dist'));
  const page = await open(own.address + know, { baseURL: own.address });
  await ready(page);
  await button(card(page, 'meeting-know'), t('checklist.ask-open')).click();
  await button(page, t('saving.keep')).click();
  const isKept = () => navigator.serviceWorker.controller?.state === 'activated';
  await expect.poll(() => page.evaluate(isKept), { timeout: 30_000 }).toBe(true);
  await own.stop();
  await page.goto('om/');
  const logo = page.locator('.footer__logo');
  await expect
    .poll(() => logo.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  const deep = () => getComputedStyle(document.documentElement).getPropertyValue('--deep').trim();
  expect(await page.evaluate(deep)).toBe('#0a4f7a');
});
