/**
 * The ways in which written words could outlive their deletion: what writes and deletes them, and what looks for them
 * afterwards in all that a tab shows and its browser keeps.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { keys } from '../../src/storage/kept/keys.ts';
import { fillAll, marker } from './everyField.ts';
import { button, ready, strip } from './screen.ts';
import { deviceText } from './stored.ts';
import { isShown, remains } from './remains.ts';
import { comes } from './tab.ts';
import { t, screenOf } from './words.ts';

/** Whose device it is said to be. */
export type Device = 'shared' | 'own';
export const devices = [
  ['a shared device', 'shared'],
  ['one’s own device', 'own'],
] as const satisfies [string, Device][];

export const review = 'forbered/gennemse/';
export const reading = 'om/privatliv/';
/** A screen with two fields; behind it comes one with three. */
export const written = screenOf('hope');

type Prepare = (page: Page) => Promise<unknown>;
type Open = (path: string, options?: { prepare?: Prepare }) => Promise<Page>;

/** A tab in which two screens are written on, and it was said whose device it is. */
export async function write(open: Open, device: Device, ...prepare: Prepare[]): Promise<Page> {
  const page = await open(written, {
    prepare: async (fresh) => {
      for (const each of [watchReturns, ...prepare]) await each(fresh);
    },
  });
  await fillAll(page);
  await button(page, t('form.next')).click();
  await button(page, t(device === 'own' ? 'keep.own' : 'keep.shared')).click();
  await page.waitForURL((url) => !url.pathname.endsWith(`/${written}`));
  await fillAll(page);
  if (device === 'own') {
    await expect.poll(() => deviceText(page)).toContain(marker);
    await keepsSite(page);
  }
  return page;
}

/** Waits until the device keeps the site itself too, where it can. */
async function keepsSite(page: Page): Promise<void> {
  const isKept = () =>
    !('serviceWorker' in navigator) || navigator.serviceWorker.controller?.state === 'activated';
  await expect.poll(() => page.evaluate(isKept), { timeout: 30_000 }).toBe(true);
}

/** A tab beside another. A deaf one gets no message, as one that the browser has put to sleep. */
export async function tabBeside(first: Page, path: string, { deaf = false } = {}): Promise<Page> {
  const second = await first.context().newPage();
  if (deaf) {
    await second.addInitScript(() => {
      Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
    });
    const journal = await first.evaluate((key) => sessionStorage.getItem(key), keys.journal);
    await second.goto(reading);
    if (journal !== null)
      await second.evaluate(([key, text]) => sessionStorage.setItem(key, text), [
        keys.journal,
        journal,
      ] as const);
  }
  await second.goto(path);
  return second;
}

/**
 * Waits until a tab shows what is written: otherwise there would be nothing to take from it. On a busy machine the
 * other tab may have answered too late.
 */
export async function showsIt(page: Page): Promise<void> {
  const isThere = () => comes(() => isShown(page), 3000);
  for (let tries = 0; tries < 5; tries += 1) {
    if (await isThere()) return;
    await page.reload();
  }
  expect(await isThere(), 'the word is shown before it is cleared').toBe(true);
}

/** *Luk og ryd* or *Slet alt*, up to its question; gives what says yes. */
export async function askToClear(page: Page, device: Device): Promise<Locator> {
  if (device === 'shared') await button(strip(page), t('saving.close')).click();
  else {
    await page.goto('forbered/');
    await ready(page);
    await button(page, t('saving.delete')).click();
  }
  return button(page, t('saving.delete.yes'));
}

export async function cleared(page: Page, device: Device): Promise<void> {
  await page.getByText(t(device === 'shared' ? 'saving.close.done' : 'saving.deleted')).waitFor();
}

/** *Luk og ryd* or *Slet alt*, until it is said to be done. */
export async function clear(page: Page, device: Device): Promise<void> {
  await (await askToClear(page, device)).click();
  await cleared(page, device);
}

/** What is left once the tabs have come to rest, after a reload of each, and in a new one. */
export async function remainsForGood(...tabs: Page[]): Promise<void> {
  await expect.poll(() => remains(...tabs), { timeout: 5000 }).toEqual([]);
  for (const tab of tabs) await tab.reload();
  const context = tabs[0]?.context();
  const fresh = await context?.newPage();
  if (fresh)
    for (const path of [review, written]) {
      await fresh.goto(path);
      await ready(fresh);
      expect(await remains(fresh)).toEqual([]);
    }
  expect(await remains(...tabs)).toEqual([]);
}

/** How a page has come back: from the browser's cache or not, why not, and for how long the word was to be seen. */
type Returned = { persisted: boolean; reasons: string[]; seen: number };

/** From now on every page of the browser watches how it comes back. */
async function watchReturns(page: Page): Promise<void> {
  await page.context().addInitScript((word) => {
    const noted = globalThis as { returned?: { persisted: boolean; seen: number } };
    addEventListener('pageshow', ({ persisted }) => {
      const returned = { persisted, seen: 0 };
      noted.returned = returned;
      const from = performance.now();
      const look = (): void => {
        const fields = document.querySelectorAll<HTMLInputElement>('input, textarea');
        const values = [...fields].map(({ value }) => value);
        const since = Math.ceil(performance.now() - from);
        if ([document.body.textContent, ...values].join().includes(word)) returned.seen = since;
        if (since < 3000) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  }, marker);
}

/** Back, as a person goes: Playwright's own waits for a page to load, and one from the cache does not. */
export async function back(page: Page, path: string): Promise<void> {
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect.poll(() => page.url().endsWith(`/${path}`)).toBe(true);
  await ready(page);
}

export function howItReturned(page: Page): Promise<Returned> {
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as (PerformanceEntry & {
      notRestoredReasons?: { reasons: { reason: string }[] | null } | null;
    })[];
    const { persisted = false, seen = 0 } =
      (globalThis as { returned?: { persisted: boolean; seen: number } }).returned ?? {};
    const reasons = entry?.notRestoredReasons?.reasons?.map(({ reason }) => reason) ?? [];
    return { persisted, seen, reasons };
  });
}

/** A page of somebody else, at another origin. */
export async function elsewhere(): Promise<{ address: string; stop: () => Promise<unknown> }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Elsewhere</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  // The site itself is served as "localhost".
  return { address: `http://127.0.0.1:${port}/`, stop };
}
