/** Firefox, driven by WebDriver BiDi. */
import puppeteer from 'puppeteer-core';
import type { Running, Start } from './driver.ts';
import { within } from './driver.ts';
import { tabOf } from './puppeteerTab.ts';

const ENDING = 20_000;

export function firefoxAt(path: string) {
  return async ({ width, height, profile, downloads, dark }: Start): Promise<Running> => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: path,
      userDataDir: profile,
      defaultViewport: null,
      args: ['--width', String(width), '--height', String(height)],
      extraPrefsFirefox: {
        'intl.accept_languages': 'da-DK',
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        // It opens a PDF in a tab of its own, beside which every other one is slowed down.
        'browser.download.open_pdf_attachments_inline': false,
        'pdfjs.disabled': true,
        'browser.helperApps.neverAsk.saveToDisk': 'application/pdf,application/json',
        // As a person has it, who is not driven by a program: asked for nothing, told yes.
        'permissions.default.persistent-storage': 1,
        'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      },
    });
    const [first] = await browser.pages();
    return {
      version: (await browser.version()).replace(/^\D*/, ''),
      open: async () => {
        const page = await browser.newPage();
        await page.setViewport({ width, height });
        // The one it begins with never has the focus.
        if (first && !first.isClosed()) await first.close();
        return tabOf(page);
      },
      close: () => within(ENDING, 'Firefox ends', browser.close()),
    };
  };
}
