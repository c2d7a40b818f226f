/** Firefox, of a test file: driven by WebDriver BiDi, with its own cache of pages for Back. */
import puppeteer from 'puppeteer-core';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { comes } from '../e2e/tab.ts';
import type { Tab } from '../e2e/tab.ts';

/** Starts Firefox for the test file, with these of its settings, and ends it. What it gives opens a first tab, in a storage of its own. */
export function useFirefox(settings: Record<string, unknown> = {}): () => Promise<FirefoxTab> {
  let browser: Browser | undefined;
  let opened: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: inject('firefox'),
      extraPrefsFirefox: { 'intl.accept_languages': 'da-DK', ...settings },
    });
  });
  afterEach(async () => {
    await Promise.all(opened.map((context) => context.close()));
    opened = [];
  });
  afterAll(() => browser?.close());

  return async function open() {
    if (!browser) throw new Error('Firefox is not started yet: open tabs inside a test.');
    const context = await browser.createBrowserContext();
    opened.push(context);
    return tabOf(context, await context.newPage());
  };
}

/** A tab, and what some tests need beside. */
export type FirefoxTab = Omit<Tab, 'another'> & {
  page: Page;
  another: () => Promise<FirefoxTab>;
};

function tabOf(context: BrowserContext, page: Page): FirefoxTab {
  // Leaving would lose what is not kept: then the browser asks.
  page.on('dialog', (dialog) => void dialog.accept());
  const evaluate: Tab['evaluate'] = (run, given) =>
    page.evaluate(run as (given: unknown) => never, given);
  return {
    page,
    // By the page itself: puppeteer loses sight of one that has come from the cache, and waits for ever.
    goto: async (path) => {
      const address = new URL(path, inject('site')).href;
      await evaluate((to) => void setTimeout(() => location.assign(to)), address);
      const isThere = (to: string) => location.href === to && document.readyState === 'complete';
      expect(await comes(() => evaluate(isThere, address)), address).toBe(true);
    },
    evaluate,
    type: (text) => page.keyboard.type(text),
    another: async () => tabOf(context, await context.newPage()),
  };
}
