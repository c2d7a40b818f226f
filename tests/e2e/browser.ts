/** The browser of a test file. */
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/**
 * Starts a browser for the test file and ends it. What it gives opens a page at a path of the site
 * (`open('forbered/')`), each in a context, and so a storage, of its own.
 */
export function useBrowser(): (path?: string, options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium') });
  });
  afterAll(() => browser?.close());

  return async function open(path = '', options = {}) {
    if (!browser) throw new Error('The browser is not started yet: open pages inside a test.');
    const context = await browser.newContext({
      locale: 'da-DK',
      baseURL: inject('site'),
      ...options,
    });
    const page = await context.newPage();
    await page.goto(path);
    return page;
  };
}
