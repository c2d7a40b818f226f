/** A tab as a person uses it, by whatever drives it: Chromium and Firefox go the same way. */
import { expect, inject } from 'vitest';
import type { MessageKey } from '../../src/i18n/translate.ts';
import { t } from './words.ts';

/** A tab, by whatever drives it. */
export type Tab = {
  goto: (path: string) => Promise<unknown>;
  evaluate: <Given, Found>(run: (given: Given) => Found, given: Given) => Promise<Awaited<Found>>;
  /** Types where the focus is. */
  type: (text: string) => Promise<void>;
  /** Another tab of the same browser, which fails as this one does. */
  another: () => Promise<Tab>;
};

/** Milliseconds in which a page comes to life, or says that it will not: a few seconds, and a machine that is busy. */
export const SOON = 12_000;

/** Whether it comes to hold within the time. */
export async function comes(holds: () => Promise<boolean>, time = SOON): Promise<boolean> {
  const poll = expect.poll(() => holds().catch(() => false), { timeout: time });
  return poll.toBe(true).then(
    () => true,
    () => false,
  );
}

export function inMain(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.querySelector('main')?.innerText ?? '', undefined);
}

export async function shows(tab: Tab, words: string): Promise<void> {
  await expect.poll(() => inMain(tab).catch(() => ''), { timeout: SOON }).toContain(words);
}

/** Where a tab is, asked of the page: what drives Firefox does not hear of one that comes from the cache. */
export async function pathOf(tab: Tab): Promise<string> {
  const address = await tab.evaluate(() => location.href, undefined);
  return address.slice(inject('site').length);
}

/** Presses the first of these buttons that is there and can be pressed; gives whether one was. */
export function press(tab: Tab, ...names: MessageKey[]): Promise<boolean> {
  return tab.evaluate(
    (given) => {
      const all = [...document.querySelectorAll<HTMLButtonElement>('button:enabled')];
      const found = all.find(({ textContent }) => given.includes(textContent.trim()));
      found?.click();
      return found !== undefined;
    },
    names.map((name) => t(name)),
  );
}

/** By the page itself: what drives Firefox waits for a page to load, and one from the browser's cache does not. */
export async function goBack(tab: Tab, path: string): Promise<void> {
  await tab.evaluate(() => void setTimeout(() => history.back()), undefined);
  expect(await comes(async () => (await pathOf(tab)) === path), 'Back leads back').toBe(true);
}
