/** A tab as puppeteer drives it: Chromium by its own protocol, Firefox by WebDriver BiDi. */
import type { Page } from 'puppeteer-core';
import type { Tab } from './driver.ts';
import { wait, within } from './driver.ts';

/** No single command takes longer, unless the engine hangs. */
const LONGEST = 60_000;

export function tabOf(page: Page): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) =>
    errors.push(error instanceof Error ? error.message : String(error)),
  );
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  // Leaving would lose what is not kept: then the browser asks.
  page.on('dialog', (dialog) => void dialog.accept());
  const evaluate: Tab['evaluate'] = (run, given) =>
    within(LONGEST, 'evaluate', page.evaluate(run as (given: unknown) => never, given));
  return {
    evaluate,
    // By the page itself: puppeteer loses sight of one that has come from Firefox's cache, and waits for ever.
    goto: async (address) => {
      await evaluate((to) => void setTimeout(() => location.assign(to)), address);
      await wait(address, () =>
        evaluate((to) => location.href === to && document.readyState === 'complete', address),
      );
    },
    click: (selector) => within(LONGEST, 'click', page.click(selector)),
    type: (text) => within(LONGEST, 'type', page.keyboard.type(text)),
    key: (name) => within(LONGEST, 'key', page.keyboard.press(name)),
    select: async (selector, value) => {
      await within(LONGEST, 'select', page.select(selector, value));
    },
    upload: async (selector, file) => {
      const found = await page.$(selector);
      await (found as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(file);
    },
    screenshot: async (path) => {
      await within(LONGEST, 'screenshot', page.screenshot({ path: path }));
    },
    errors: () => errors,
    close: () => within(LONGEST, 'close', page.close()),
  };
}
