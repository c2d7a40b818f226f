/** *Gem på min egen …* on a slow network: nothing is said to be kept before it is, and a yes is carried out. */
import { globSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { keepFigures } from '../figures.ts';
import { useBrowser } from './browser.ts';
import { box, button, ready, strip } from './screen.ts';
import { deviceText } from './stored.ts';
import { t, screenOf } from './words.ts';

const open = useBrowser();
const rounds = process.env.FULL ? 20 : 3;
const patient = { timeout: 60_000 * rounds };
/** What every sentence about what the device keeps begins with. */
const kept = t('saving.device').split('{{')[0] ?? '';

const writing = globSync('dist/_astro/*.js').filter((file) =>
  readFileSync(file, 'utf8').includes('IDBCursor'),
);
const isWriting = ({ pathname }: URL): boolean =>
  writing.some((file) => file.endsWith(pathname.slice(pathname.lastIndexOf('/'))));

/** Holds back the script that writes to the device. Gives what lets it through. */
async function holdBackWriting(page: Page): Promise<() => void> {
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(isWriting, async (route) => {
    await held;
    // The page may be gone by now.
    await route.continue().catch(() => undefined);
  });
  return letThrough;
}

async function askWhereToKeep(page: Page, text: string): Promise<void> {
  await box(page, 'volunteering').fill(text);
  await button(page, t('form.next')).click();
  await page.getByRole('heading', { name: t('keep.title') }).waitFor();
}

describe('A yes while what writes is still being fetched', () => {
  it('is not said to be done, and then is', async () => {
    let letThrough: () => void = () => undefined;
    const page = await open(screenOf('volunteering'), {
      prepare: async (fresh) => (letThrough = await holdBackWriting(fresh)),
    });
    await ready(page);
    await askWhereToKeep(page, 'Bier');
    await button(page, t('keep.own')).click();
    await expect.poll(() => strip(page).innerText()).toContain(t('saving.saving'));
    expect(await page.locator('main').innerText()).not.toContain(kept);
    letThrough();
    await page.waitForURL((url) => !url.pathname.endsWith(screenOf('volunteering')));
    await ready(page);
    expect(await strip(page).innerText()).toContain(kept);
    expect(await deviceText(page)).toContain('Bier');
  });

  it(
    `is carried out on the next page when it is left at once, ${rounds} times`,
    patient,
    async () => {
      let carriedOut = 0;
      for (let round = 0; round < rounds; round += 1) {
        const page = await open(screenOf('volunteering'), { prepare: holdBackWriting });
        await ready(page);
        await askWhereToKeep(page, `Bier ${round}`);
        await button(page, t('keep.own')).click();
        await page.goto('om/privatliv/');
        await page.unroute(isWriting);
        await page.goto(screenOf('strengths'));
        await ready(page);
        await expect.poll(() => strip(page).innerText()).toContain(kept);
        if ((await deviceText(page)).includes(`Bier ${round}`)) carriedOut += 1;
        await page.context().close();
      }
      const found = { 'carried out': carriedOut, 'lost without a word': rounds - carriedOut };
      keepFigures('tests/e2e/keeping.test.ts', [
        { did: 'Said yes to the device, and left before it was done', times: rounds, found },
      ]);
      expect(carriedOut).toBe(rounds);
    },
  );
});
