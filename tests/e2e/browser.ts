/** The browser of a test file. */
import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';

type Options = BrowserContextOptions & {
  /** What is done to the page before it loads anything. */
  prepare?: (page: Page) => Promise<unknown>;
};

/**
 * Starts a browser for the test file and ends it. What it gives opens a page at a path of the site
 * (`open('forbered/')`), each in a context, and so a storage, of its own. A page that a test opens ends with it.
 */
export function useBrowser(): (path?: string, options?: Options) => Promise<Page> {
  let browser: Browser | undefined;
  let opened: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium') });
  });
  beforeEach(() => {
    opened = [];
  });
  afterEach(() => Promise.all(opened.map((context) => context.close())));
  afterAll(() => browser?.close());

  return async function open(path = '', { prepare, ...options } = {}) {
    if (!browser) throw new Error('The browser is not started yet: open pages inside a test.');
    const context = await browser.newContext({ ...atHome(), ...options });
    opened.push(context);
    const page = await context.newPage();
    await prepare?.(page);
    await page.goto(path);
    return page;
  };
}

/** A browser whose profile is on disk, as everybody's is: it can be killed and started again. */
export function useProfile(options: BrowserContextOptions) {
  const profile = mkdtempSync(join(tmpdir(), 'klar-profile-'));
  let running: BrowserContext | undefined;

  /** Kills the whole browser at once, as an empty battery does. */
  async function kill(): Promise<void> {
    const context = running;
    if (context === undefined) return;
    running = undefined;
    const gone = new Promise((resolve) => context.once('close', resolve));
    // Chromium locks its profile by a link to "host-pid".
    process.kill(Number(/\d+$/.exec(readlinkSync(join(profile, 'SingletonLock')))), 'SIGKILL');
    await gone;
  }

  afterAll(async () => {
    await running?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  return {
    /** Where all that the browser keeps lies. */
    folder: profile,
    kill,
    start: async (path = ''): Promise<Page> => {
      running = await chromium.launchPersistentContext(profile, {
        ...atHome(),
        ...options,
        executablePath: inject('chromium'),
      });
      const page = await running.newPage();
      await page.goto(path);
      return page;
    },
  };
}

function atHome(): BrowserContextOptions {
  return { locale: 'da-DK', baseURL: inject('site') };
}
