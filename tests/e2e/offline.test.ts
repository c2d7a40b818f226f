/** Without a network: only on one's own device, and then all of it; a new version is offered and never forced. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { useBrowser } from './browser.ts';
import { box, button, link, makePaper, openPaper, ready, strip } from './screen.ts';
import { catalog, label, t, screenOf, screens } from './words.ts';

const open = useBrowser();
const servers: { stop: () => Promise<void> }[] = [];

async function ownServer(folder?: string) {
  const server = await serve(0, folder);
  servers.push(server);
  return server;
}

afterEach(() => Promise.all(servers.splice(0).map(({ stop }) => stop())));

/** What a service worker would leave behind: registrations, caches, and files in them. */
async function traces(page: Page): Promise<{ workers: number; files: number }> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    const workers = (await navigator.serviceWorker.getRegistrations()).length;
    return { workers, files: names.length + kept.flat().length };
  });
}

/** Writes, says that the device is one's own, and waits until the site is kept on it. */
async function keep(page: Page, text: string): Promise<void> {
  await ready(page);
  await box(page, 'volunteering').fill(text);
  await button(page, t('saving.keep')).click();
  const isKept = () => navigator.serviceWorker.controller?.state === 'activated';
  await expect.poll(() => page.evaluate(isKept), { timeout: 30_000 }).toBe(true);
}

describe('Before somebody says that the device is theirs', () => {
  it.each([
    ['while pages are read and a screen is filled in', () => Promise.resolve()],
    [
      'on a shared computer',
      async (page: Page) => {
        await button(page, t('form.next')).click();
        await button(page, t('keep.shared')).click();
        await page.waitForURL((url) => !url.pathname.endsWith(screenOf('volunteering')));
        await ready(page);
      },
    ],
  ])('nothing of the site is kept: %s', async (_, then) => {
    const page = await open('');
    await page.goto(screenOf('volunteering'));
    await ready(page);
    await box(page, 'volunteering').fill('Strik');
    await then(page);
    expect(await traces(page)).toEqual({ workers: 0, files: 0 });
  });
});

describe('On one’s own device', () => {
  it(
    'the whole way, and every paper, work with the server gone',
    { timeout: 300_000 },
    async () => {
      const server = await ownServer();
      const page = await open(server.address + screenOf('volunteering'), {
        baseURL: server.address,
      });
      await keep(page, 'Strik og haven');
      await server.stop();
      const elsewhere: string[] = [];
      page.context().on('request', (request) => {
        const url = request.url().replace(/^blob:/, '');
        if (!url.startsWith(server.address)) elsewhere.push(url);
      });
      await page.goto('');
      await link(page, t('home.continue')).click();
      for (const path of screens) {
        await page.goto(path);
        await ready(page);
        // The signs of options are one file beside the page.
        const undrawn = () =>
          page
            .locator('.sign use')
            .evaluateAll(
              (uses) => uses.filter((use) => (use as SVGUseElement).getBBox().width === 0).length,
            );
        await expect.poll(undrawn).toBe(0);
      }
      for (const { id, title, fit, sections } of catalog.documents) {
        await page.goto('ark/');
        await openPaper(page, id, (target) => target.click());
        const text = await makePaper(page, (target) => target.click(), id);
        // Sheets have each their own title. A long one goes over two lines.
        const named = fit === 'sheets' ? sections[0]?.title : title;
        expect(text).toContain(named?.split(' ')[0]);
      }
      await page.goto('ark/forberedelse/');
      expect(await makePaper(page, (target) => target.click())).toContain('Strik og haven');
      expect(elsewhere).toEqual([]);
    },
  );

  it('a page that is not kept says so, and leads back', async () => {
    const server = await ownServer();
    const page = await open(server.address + screenOf('volunteering'), { baseURL: server.address });
    await keep(page, 'Strik');
    await server.stop();
    await page.goto('en/om/');
    await page.getByRole('heading', { name: t('site.offline.title') }).waitFor();
    // What is kept is said on this page too, with the same way on.
    await link(page.getByRole('main'), t('site.offline.on')).click();
    await ready(page);
  });

  it('a page that comes back by Back leaves the site as it is', async () => {
    const page = await open(screenOf('volunteering'));
    await keep(page, 'Strik');
    const before = await traces(page);
    expect(before.files).toBeGreaterThan(100);
    await page.context().setOffline(true);
    // As the browser tells it of a page from its back-forward cache: what is stored is read anew.
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
    await expect.poll(() => box(page, 'volunteering').isEnabled()).toBe(true);
    await page.goto(screenOf('strengths'));
    await ready(page);
    expect(await traces(page)).toEqual(before);
  });

  it('Slet alt takes the site away too', async () => {
    const page = await open(screenOf('volunteering'));
    await keep(page, 'Strik');
    expect((await traces(page)).files).toBeGreaterThan(100);
    await page.goto('forbered/');
    await ready(page);
    await button(page, t('saving.delete')).click();
    await button(page, t('saving.delete.yes')).click();
    await page.getByText(t('saving.deleted')).waitFor();
    expect(await traces(page)).toEqual({ workers: 0, files: 0 });
  });

  it('a page that is opened while the site is taken away does not keep it anew', async () => {
    const page = await open(screenOf('volunteering'));
    await keep(page, 'Strik');
    await page.addInitScript(takeAwayOnceAsked);
    await page.goto('om/privatliv/', { waitUntil: 'load' });
    const taken = () => (globalThis as { taken?: boolean }).taken === true;
    await page.waitForFunction(taken);
    await page.waitForLoadState('networkidle');
    expect((await traces(page)).workers).toBe(0);
  });
});

/** As if all were deleted in another tab in the moment after a page has seen its service worker. */
function takeAwayOnceAsked(): void {
  const { prototype } = ServiceWorkerContainer;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own place below
  const original = prototype.getRegistration;
  prototype.getRegistration = async function getRegistration(scope) {
    const found = await original.call(this, scope);
    await found?.unregister();
    Object.assign(globalThis, { taken: true });
    return found;
  };
}

describe('A new version', () => {
  const folder = mkdtempSync(join(tmpdir(), 'klar-version-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  it('is offered in the middle of a step, taken when asked for, and nothing is lost', async () => {
    cpSync('dist', folder, { recursive: true });
    const server = await ownServer(folder);
    const page = await open(server.address + screenOf('volunteering'), { baseURL: server.address });
    await keep(page, 'Strik');
    const notice = page.getByText(t('site.new-version.text'));
    const file = join(folder, screenOf('volunteering'), 'index.html');
    const worker = join(folder, 'sw.js');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('</title>', ' i ny udgave</title>'));
    writeFileSync(
      worker,
      newRevision(readFileSync(worker, 'utf8'), `${screenOf('volunteering')}index.html`),
    );

    await page.reload();
    await notice.waitFor();
    expect(await page.title()).not.toContain('i ny udgave');
    await ready(page);
    await box(page, 'volunteering').fill('Strik og haven');
    await button(page, t('site.new-version.take')).click();
    await page.waitForFunction(() => document.title.includes('i ny udgave'));
    await ready(page);
    expect(await page.getByRole('textbox', { name: label('volunteering') }).inputValue()).toBe(
      'Strik og haven',
    );
    expect(await notice.isVisible()).toBe(false);
    await strip(page).waitFor();
  });
});

/** The service worker of a build in which one page is another. */
function newRevision(worker: string, page: string): string {
  const found = new RegExp(`(url:"[^"]*${page}",revision:")([0-9a-f]+)`);
  if (!found.test(worker)) throw new Error(`sw.js does not keep ${page}.`);
  return worker.replace(found, '$1new');
}
