/** The search: what is typed finds its page and stays on the screen, and nothing is fetched before the field is used. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { objections, otherViews, plainView, see } from './axe.ts';
import { keepsForBack, useBrowser } from './browser.ts';
import { browserLog, contentsKept, serverLog, toldBy } from './watch.ts';
import { t } from './words.ts';

const open = useBrowser(keepsForBack);
const servers: { stop: () => Promise<void> }[] = [];
afterEach(() => Promise.all(servers.splice(0).map(({ stop }) => stop())));

const field = (page: Page) => page.getByRole('searchbox', { name: t('search.label') });
const status = (page: Page) => page.getByRole('status').innerText();
const results = (page: Page) => page.getByRole('list', { name: t('search.results') });
const hrefs = (page: Page) =>
  results(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
/** A busy machine is slow. */
const SOON = { timeout: 10_000 };
const found = t('search.found').split('{count}')[0] ?? '';

async function look(page: Page, word: string): Promise<void> {
  await field(page).fill(word);
  await expect.poll(() => status(page), SOON).toContain(found);
}

describe('The search', () => {
  it.each([
    ['bisidder', '/ordbog/#bisidder'],
    ['bisidder', '/forbered/det-vigtigste/hvem-gaar-med/'],
    ['hvad skal jeg leve af', '/forstaa/penge/'],
    ['fleksjob', '/forstaa/fleksjob/'],
  ])('»%s« finds %s', async (word, href) => {
    const page = await open('soeg/');
    await look(page, word);
    expect(await hrefs(page)).toContain(href);
    const shown = await results(page).getByRole('listitem').count();
    expect(await status(page)).toBe(t('search.found').replace('{count}', String(shown)));
  });

  it('shows the name, the part of the site and the line with the word, and leads there', async () => {
    const page = await open('soeg/');
    await look(page, 'bisidder');
    const row = results(page)
      .getByRole('listitem')
      .filter({ has: page.locator('a[href="/hjaelper/#bisidder"]') });
    expect(await row.innerText()).toContain(t('home.helper.title'));
    expect(await row.locator('mark').first().innerText()).toMatch(/bisidder/i);
    await row.getByRole('link').click();
    await page.waitForURL('**/hjaelper/#bisidder');
    await page.evaluate(() => history.back());
    await expect.poll(() => page.url(), SOON).toMatch(/\/soeg\/$/);
    await results(page).getByRole('link').first().waitFor();
    expect(await field(page).inputValue()).toBe('bisidder');
  });

  it('fetches nothing before the field is used, then two files, and tells nobody the word', async () => {
    const log = serverLog();
    const server = await serve(0, undefined, log.seen);
    servers.push(server);
    const { watch, requests, said, complaints } = browserLog();
    const page = await open(`${server.address}soeg/`, { prepare: watch });
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    expect(requests.map((one) => one.url()).filter((url) => /soeg\.json|find\./.test(url))).toEqual(
      [],
    );
    await look(page, 'bisidderkvark');
    await look(page, 'bisidder');
    await field(page).press('Enter');
    const after = requests.slice(before).map((one) => new URL(one.url()).pathname);
    expect(after.filter((path) => path.endsWith('/soeg.json'))).toHaveLength(1);
    expect(after.filter((path) => !/\/(?:soeg\.json|_astro\/[^/]+\.js)$/.test(path))).toEqual([]);
    const told = [...(await Promise.all(requests.map(toldBy))).flat(), ...said, page.url()];
    const kept = JSON.stringify(await contentsKept(page));
    const logged = log.lines.map(({ line, headers, body }) => [line, headers, body].join());
    expect([...told, ...logged, kept].filter((one) => /bisidder/i.test(String(one)))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is used by keyboard alone, and says how many it found', async () => {
    const page = await open('soeg/');
    await field(page).focus();
    await page.keyboard.type('bisidder');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page), SOON).toContain(found);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')), SOON)
      .toBe('status');
    const [first = 'nothing found'] = await hrefs(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${first}`);
  });

  it('says what to try where nothing fits, and shows a phone the places again', async () => {
    const page = await open('soeg/', { viewport: { width: 360, height: 740 } });
    const places = page.getByRole('navigation', { name: t('search.places') });
    expect(await places.isVisible()).toBe(true);
    await look(page, 'bisidder');
    expect(await places.isVisible()).toBe(false);
    await field(page).fill('xyzzy');
    await expect.poll(() => status(page), SOON).toBe(t('search.none'));
    expect(await places.getByRole('link', { name: t('glossary.title') }).isVisible()).toBe(true);
    expect(await hrefs(page)).toEqual([]);
    await field(page).fill('');
    await expect.poll(() => status(page), SOON).toBe('');
  });

  it('works without a network once it has been used, and says so where it cannot', async () => {
    const page = await open('soeg/');
    await page.context().setOffline(true);
    await field(page).fill('bisidder');
    await expect.poll(() => status(page), SOON).toBe(t('search.failed'));
    await page.context().setOffline(false);
    await look(page, 'bisidder');
    await page.context().setOffline(true);
    await field(page).fill('klage');
    await expect.poll(() => hrefs(page), SOON).toContain('/rettigheder/#klage');
  });

  it('says in English which words are Danish, of what is not translated', async () => {
    const page = await open('en/soeg/');
    await page.getByRole('searchbox').fill('jobafklaring');
    const link = page.locator('a[href="/en/forstaa/jobafklaring/"]');
    await link.waitFor();
    expect(await link.evaluate((one) => one.closest('[lang]')?.getAttribute('lang'))).toBe('da');
  });

  it.each([plainView, ...otherViews])('has no objection from axe: %j', async (view) => {
    const page = await open('soeg/');
    await see(page, view);
    await look(page, 'rehabiliteringsteam');
    expect(await objections(page)).toEqual([]);
  });

  it('says without script that it needs one, and shows the places', async () => {
    const page = await open('soeg/', { javaScriptEnabled: false });
    await page.getByText(t('search.no-script')).waitFor();
    expect(await field(page).isVisible()).toBe(false);
    const places = page.getByRole('navigation', { name: t('search.places') });
    await places.getByRole('link', { name: t('site.place.rights') }).click();
    await page.waitForURL('**/rettigheder/');
  });
});
