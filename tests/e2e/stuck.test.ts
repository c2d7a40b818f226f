/** When a form does not come to life: a script that a proxy blocks, or a browser that is too old for it. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.ts';
import { box, link, strip } from './screen.ts';
import { questionOf, t, screenOf } from './words.ts';

const open = useBrowser();
const path = screenOf('volunteering');
const { label } = questionOf('volunteering');

/** Makes the page load without the scripts whose address is one of these. */
function without(addresses: string[]) {
  return (page: Page) =>
    page.route('**/*.js', (route) =>
      addresses.includes(new URL(route.request().url()).pathname)
        ? route.fulfill({ status: 404, body: '' })
        : route.continue(),
    );
}

describe('A form whose scripts are blocked, one by one', () => {
  let scripts: string[];
  beforeAll(async () => {
    const found = new Set<string>();
    const page = await open(path, {
      prepare: (fresh) =>
        Promise.resolve(
          fresh.on('request', (request) => {
            const { pathname } = new URL(request.url());
            if (pathname.endsWith('.js')) found.add(pathname);
          }),
        ),
    });
    await strip(page).waitFor();
    await box(page, 'volunteering').fill('Bier');
    await page.waitForLoadState('networkidle');
    scripts = [...found];
    await page.context().close();
  });

  it(
    'can be written in, or says that it cannot and can be read',
    { timeout: 240_000 },
    async () => {
      const came = { alive: 0, told: 0 };
      for (const script of scripts) {
        const page = await open(path, { prepare: without([script]) });
        const told = page.getByRole('alert').getByText(t('stuck.missing'));
        await strip(page).or(told).first().waitFor();
        expect(await page.getByText(label, { exact: true }).first().isVisible()).toBe(true);
        if (await told.isVisible()) {
          came.told += 1;
          expect(await page.getByText(t('form.loading')).isVisible()).toBe(false);
          expect(await box(page, 'volunteering').isDisabled()).toBe(true);
          await link(page, t('stuck.sheets')).click();
          await page.waitForURL('**/fagfolk/ark/**');
          expect(await page.getByRole('main').innerText()).toContain(label);
          // And from there back to where one came from.
          await page.getByRole('link', { name: t('sheet.from') }).click();
          await page.waitForURL((url) => url.pathname.endsWith(`/${path}`));
        } else {
          came.alive += 1;
          await box(page, 'volunteering').fill('Bier');
        }
        await page.context().close();
      }
      expect(came.told).toBeGreaterThan(0);
      expect(came.alive).toBeGreaterThan(0);
    },
  );
});

describe('A form that does not come to life', () => {
  it('says so after 10 seconds in a browser that is too old, and no longer once it lives', async () => {
    let letThrough: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    const page = await open(path, {
      prepare: async (fresh) => {
        await fresh.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'at'));
        await fresh.clock.install();
        await fresh.route('**/StepScreen*.js', async (route) => {
          await held;
          await route.continue().catch(() => undefined);
        });
      },
    });
    const told = page.getByText(t('stuck.old'));
    await page.clock.runFor(9_000);
    expect(await told.isVisible()).toBe(false);
    expect(await page.getByText(t('form.loading')).isVisible()).toBe(true);
    await page.clock.runFor(2_000);
    expect(await told.isVisible()).toBe(true);
    expect(await page.getByText(t('stuck.missing')).isVisible()).toBe(false);
    expect(await page.getByText(t('form.loading')).isVisible()).toBe(false);
    letThrough();
    await expect.poll(() => told.isVisible()).toBe(false);
  });
});
