/** Chromium of any age: started as it is, and then driven over its own protocol. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import type { Running, Start } from './driver.ts';
import { within } from './driver.ts';
import { tabOf } from './puppeteerTab.ts';

const STARTING = 30_000;
const ENDING = 10_000;

/** How a Chromium at a path is started; `libraries` of its own are looked for first. */
export function chromiumAt(path: string, libraries?: string) {
  return async (start: Start): Promise<Running> => {
    const child = spawn(path, argumentsFor(start), {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        ...(libraries !== undefined && { LD_LIBRARY_PATH: libraries }),
      },
    });
    process.once('exit', () => child.kill('SIGKILL'));
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    try {
      const browser = await within(STARTING, 'Chromium starts', connect(child));
      return await running(browser, start, ended);
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    }
  };
}

function argumentsFor({ width, height, profile }: Start): string[] {
  // What a killed Chromium leaves there would stop the next.
  rmSync(join(profile, 'SingletonLock'), { force: true });
  return [
    // The old kind of headless knows no other word.
    '--headless',
    ...['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'],
    ...['--no-first-run', '--hide-scrollbars', '--lang=da-DK'],
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    `--window-size=${width},${height}`,
    'about:blank',
  ];
}

async function connect(child: ChildProcess): Promise<Browser> {
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      const found = /listening on (ws:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Chromium ended: ${said.slice(-500)}`)));
  });
  return puppeteer.connect({ browserWSEndpoint: address, defaultViewport: null });
}

async function running(browser: Browser, start: Start, ended: Promise<void>): Promise<Running> {
  const { width, height, downloads, dark } = start;
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  return {
    version: (await browser.version()).replace(/^\D*/, ''),
    open: async () => {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      ]);
      return tabOf(page);
    },
    close: async () => {
      await browser.close();
      await within(ENDING, 'Chromium ends', ended);
    },
  };
}
