/** The browser of a test file. */
import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  LaunchOptions,
  Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { tellPages } from './tellPages.ts';

type Options = BrowserContextOptions & {
  /** What is done to the page before it loads anything. */
  prepare?: (page: Page) => Promise<unknown>;
};

/** The whole browser: the headless shell shows no PDF, and keeps no page for Back. */
export const whole = { executablePath: inject('chromium') };

/** Playwright alone turns off what every browser does: to keep the page that is left, as it is, for Back. */
export const keepsForBack = { ...whole, ignoreDefaultArgs: ['--disable-back-forward-cache'] };

/**
 * Starts a browser for the test file and ends it: the headless shell, unless another is asked for. What it gives opens a
 * page at a path of the site (`open('forbered/')`), each in a context, and so a storage, of its own. A page that a test
 * opens ends with it.
 */
export function useBrowser(
  launched: LaunchOptions = {},
): (path?: string, options?: Options) => Promise<Page> {
  let browser: Browser | undefined;
  let opened: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('headlessShell'), ...launched });
  });
  beforeEach(() => {
    opened = [];
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await tellPages(task.name, opened);
    await Promise.all(opened.map((context) => context.close()));
  });
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

/**
 * A browser whose profile is on disk, as everybody's is: it can be killed and started again. A test that fails leaves
 * neither the browser nor what it kept: the next try starts as the first did.
 */
export function useProfile(options: BrowserContextOptions & LaunchOptions) {
  const profile = mkdtempSync(join(tmpdir(), 'klar-profile-'));
  let starting: Promise<BrowserContext> | undefined;
  let running: BrowserContext | undefined;

  /** Kills the whole browser at once, as an empty battery does. */
  async function kill(): Promise<void> {
    if (running === undefined) return;
    const gone = running.waitForEvent('close', { timeout: 20_000 });
    // Chromium locks its profile by a link to "host-pid".
    process.kill(Number(/\d+$/.exec(readlinkSync(join(profile, 'SingletonLock')))), 'SIGKILL');
    await gone;
  }

  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await starting?.catch(() => undefined);
    if (running) await tellPages(task.name, [running]);
    await kill();
    rmSync(profile, removing);
    mkdirSync(profile);
  });

  afterAll(async () => {
    await running?.close();
    rmSync(profile, removing);
  });

  async function launch(args: string[] = [], tries = 3): Promise<BrowserContext> {
    starting = chromium.launchPersistentContext(profile, {
      ...atHome(),
      ...options,
      args,
      executablePath: inject('chromium'),
      timeout: 60_000,
    });
    try {
      const started = await starting;
      running = started;
      started.once('close', () => {
        if (running === started) running = undefined;
      });
      return started;
    } catch (error) {
      // On a busy machine a Chromium that restores its tabs now and then never answers; it has been ended by now.
      if (tries === 1 || !(error instanceof Error && error.name === 'TimeoutError')) throw error;
      return launch(args, tries - 1);
    }
  }

  return {
    /** Where all that the browser keeps lies. */
    folder: profile,
    kill,
    start: async (path = ''): Promise<Page> => {
      const page = await (await launch()).newPage();
      await page.goto(path);
      return page;
    },
    /** Starts it again with the tabs that were open when it was killed, as *Restore* does; those of the site. */
    restore: async (tabs: number): Promise<Page[]> => {
      const preferences = join(profile, 'Default', 'Preferences');
      const text = readFileSync(preferences, 'utf8');
      // After a crash Chromium asks first, in a window that nothing here can press.
      writeFileSync(preferences, text.replace('"exit_type":"Crashed"', '"exit_type":"Normal"'));
      const context = await launch(['--restore-last-session']);
      const found = () => context.pages().filter((page) => page.url().startsWith(inject('site')));
      await expect.poll(() => found().length, { timeout: 20_000 }).toBe(tabs);
      return found();
    },
  };
}

/** A browser that has just ended may still be writing. */
const removing = { recursive: true, force: true, maxRetries: 5 };

function atHome(): BrowserContextOptions {
  return { locale: 'da-DK', baseURL: inject('site') };
}
