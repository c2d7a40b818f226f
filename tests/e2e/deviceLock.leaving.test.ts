/** Locked work is in no journal of the tab: whoever types fast and leaves at once has all of it on the next page. */
import process from 'node:process';
import { afterAll, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { keepFigures } from '../figures.ts';
import { useBrowser } from './browser.ts';
import { isShutAt, keepLocked, unlock } from './locking.ts';
import { box, button, ready } from './screen.ts';
import { t, screenOf } from './words.ts';

const open = useBrowser();
const rounds = process.env.FULL ? 20 : 1;
const passphrase = 'tre grønne æbler';
const letters = 200;

/** How somebody leaves a page, at once: nothing of this waits for the page to be ready to go. */
const ways = {
  'a link': (page: Page) =>
    page
      .evaluate((to) => location.assign(to), `${inject('site')}${screenOf('strengths')}`)
      .catch(isGone),
  'loading it again': (page: Page) => page.evaluate(() => location.reload()).catch(isGone),
  Next: (page: Page) => button(page, t('form.next')).click({ noWaitAfter: true }),
  Back: (page: Page) => page.evaluate(() => history.back()).catch(isGone),
};

/** A page may be gone before it has said that it goes. */
function isGone(error: Error): void {
  expect(error.message).toContain('most likely because of a navigation');
}

const lost: number[] = [];
let asked = 0;
afterAll(() =>
  keepFigures('tests/e2e/deviceLock.leaving.test.ts', [
    {
      did: `${letters} letters typed at machine speed into locked work, and the page left at once`,
      times: lost.length,
      found: {
        'with all': lost.filter((letters) => letters === 0).length,
        'letters lost at most': Math.max(0, ...lost),
        'asked for the passphrase again': asked,
      },
    },
  ]),
);

it(
  'By a link, by Next, by Back, and loaded again',
  { timeout: 60_000 * (rounds + 1) },
  async () => {
    const page = await open(screenOf('volunteering'));
    await ready(page);
    await box(page, 'volunteering').fill('Have');
    await keepLocked(page, passphrase);
    for (let round = 0; round < rounds; round += 1)
      for (const [way, leave] of Object.entries(ways)) {
        await page.goto(screenOf('volunteering'));
        await ready(page);
        const typed = `${round} ${way} `.padEnd(letters, 'abcdefghij');
        await box(page, 'volunteering').fill('');
        await page.keyboard.type(typed, { delay: 0 });
        const left = page.waitForEvent('domcontentloaded');
        await leave(page);
        await left;
        if (await isShutAt(page, 'volunteering')) {
          asked += 1;
          await unlock(page, passphrase);
          await ready(page);
        }
        const found = await box(page, 'volunteering').inputValue();
        expect(typed.startsWith(found), `${way}: ${found}`).toBe(true);
        lost.push(typed.length - found.length);
      }
    expect(lost.filter((letters) => letters > 0)).toEqual([]);
    expect(asked).toBe(0);
  },
);
