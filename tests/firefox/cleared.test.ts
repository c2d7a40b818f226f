/** Cleared is cleared in Firefox too, whose pages come back from its own cache: Back, and a tab of the same second. */
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keys } from '../../src/storage/kept/keys.ts';
import { elsewhere, reading, review, written } from '../e2e/cleared.ts';
import { marker } from '../e2e/everyField.ts';
import { isShown, remains } from '../e2e/remains.ts';
import { comes, goBack, pathOf, press, shows } from '../e2e/tab.ts';
import { t } from '../e2e/words.ts';
import { keepFigures } from '../figures.ts';
import type { Figure } from '../figures.ts';
import { useFirefox } from './firefox.ts';
import type { FirefoxTab } from './firefox.ts';

const open = useFirefox();
const figures: Figure[] = [];
let other: Awaited<ReturnType<typeof elsewhere>>;

beforeAll(async () => {
  other = await elsewhere();
});
afterAll(async () => {
  keepFigures('tests/firefox/cleared.test.ts', figures);
  await other.stop();
});

const ways = [true, false].flatMap((deaf) => [
  { away: 'a page for reading', address: () => reading, deaf },
  { away: 'another site', address: () => other.address, deaf },
]);

it.each(ways)('a page that comes back from $away has nothing left (deaf: $deaf)', async (way) => {
  const { away, address, deaf } = way;
  const first = await write();
  const second = await first.another();
  await watchReturns(second);
  if (deaf) await deafen(second, first);
  await second.goto(review);
  await showsIt(second);
  await second.goto(address());
  await clear(first);
  await goBack(second, review);
  const isFromCache = await cameFromCache(second);
  const found = await whatStays(first, second);
  figures.push({
    did: `in Firefox: cleared while a tab that hears ${deaf ? 'no' : 'every'} message was on ${away}; then Back`,
    times: 1,
    found: {
      'from the browser’s cache': Number(isFromCache),
      'places where something was found': found.length,
    },
  });
  expect(found).toEqual([]);
});

const tries = process.env.FULL ? 50 : 5;
/** Milliseconds by which the tab is opened before the yes, or after it. */
const FARTHEST = 300;

it('a tab opened in the same second gets nothing', { timeout: 900_000 }, async () => {
  const found: string[] = [];
  for (let at = 0; at < tries; at += 1) {
    const offset = Math.round(-FARTHEST + (at * 2 * FARTHEST) / (tries - 1));
    found.push(...(await race(offset)).map((what) => `${offset} ms: ${what}`));
  }
  figures.push({
    did: `in Firefox: a tab opened up to ${FARTHEST} ms before or after *Ja, slet alt*`,
    times: tries,
    found: {
      'tries after which something was left': new Set(found.map((what) => what.split(':')[0])).size,
    },
  });
  expect(found).toEqual([]);
});

async function race(offset: number): Promise<string[]> {
  const first = await write();
  const second = await first.another();
  await until(() => press(first, 'saving.close'));
  await Promise.all([
    setTimeout(Math.max(0, -offset)).then(() => press(first, 'saving.delete.yes')),
    setTimeout(Math.max(0, offset)).then(() => second.goto(review)),
  ]);
  await shows(first, t('saving.close.done'));
  return whatStays(first, second);
}

/** A tab in which a screen is written on, and it was said that others use the device too. */
async function write(): Promise<FirefoxTab> {
  const tab = await open();
  await tab.goto(written);
  const field = 'main textarea:enabled';
  await until(() => tab.evaluate((given) => document.querySelector(given) !== null, field));
  await tab.evaluate((given) => document.querySelector<HTMLElement>(given)?.focus(), field);
  await tab.type(marker);
  await until(() => press(tab, 'form.next'));
  await until(() => press(tab, 'keep.shared'));
  await until(async () => (await pathOf(tab)) !== written);
  return tab;
}

async function clear(tab: FirefoxTab): Promise<void> {
  await until(() => press(tab, 'saving.close'));
  await until(() => press(tab, 'saving.delete.yes'));
  await shows(tab, t('saving.close.done'));
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  expect(await comes(holds)).toBe(true);
}

/** What stays, once the tabs have had time to tidy up; then also after a reload. */
async function whatStays(...tabs: FirefoxTab[]): Promise<string[]> {
  await comes(async () => (await remains(...tabs)).length === 0, 5000);
  const found = await remains(...tabs);
  for (const tab of tabs) await reload(tab);
  for (const tab of tabs) if (await isShown(tab)) found.push('shown after a reload');
  return found;
}

/** By the page itself: what drives Firefox loses sight of one that has come from the cache. */
async function reload(tab: FirefoxTab): Promise<void> {
  await tab.evaluate(() => {
    (globalThis as { isOld?: boolean }).isOld = true;
    window.setTimeout(() => location.reload());
  }, undefined);
  await until(() => tab.evaluate(() => !('isOld' in globalThis), undefined));
}

/** A tab that gets no message, as one that the browser has put to sleep; it has what the other has. */
async function deafen(tab: FirefoxTab, from: FirefoxTab): Promise<void> {
  await tab.page.evaluateOnNewDocument(() => {
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
  });
  await tab.goto(reading);
  const text = await from.evaluate((key) => sessionStorage.getItem(key) ?? '', keys.journal);
  await tab.evaluate(([key, journal]) => sessionStorage.setItem(key, journal), [
    keys.journal,
    text,
  ] as const);
}

/** On a busy machine the other tab may have answered too late. */
async function showsIt(tab: FirefoxTab): Promise<void> {
  for (let tries = 0; tries < 5 && !(await comes(() => isShown(tab), 3000)); tries += 1)
    await reload(tab);
  expect(await isShown(tab), 'the word is shown before it is cleared').toBe(true);
}

async function watchReturns({ page }: FirefoxTab): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    addEventListener('pageshow', ({ persisted }) => {
      (globalThis as { persisted?: boolean }).persisted = persisted;
    });
  });
}

function cameFromCache(tab: FirefoxTab): Promise<boolean> {
  return tab.evaluate(() => (globalThis as { persisted?: boolean }).persisted === true, undefined);
}
