/** What a person would have seen when a test failed, and whether the browser answered at all. */
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';

/** Prints where each page is and the words on it. */
export async function tellPages(test: string, contexts: BrowserContext[]): Promise<void> {
  const pages = contexts.flatMap((context) => context.pages());
  const told = await Promise.all(pages.map(wordsOf));
  console.log([`Failed: ${test}`, ...told].join('\n'));
}

async function wordsOf(page: Page): Promise<string> {
  const read = page
    .evaluate(() => document.body.innerText)
    .catch((error: unknown) => String(error));
  const words = await Promise.race([read, wait(5000, 'The page does not answer.')]);
  return `${page.url()}\n${words.replace(/\s+/g, ' ').slice(0, 1500)}`;
}
