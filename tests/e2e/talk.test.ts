/** *Samtale*: one question at a time, large, from the top of a shared screen, by keyboard, to the paper, and cleared. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { button, makePaper, ready } from './screen.ts';
import { t } from './words.ts';

/** Long enough for a busy machine to open a page. */
const SOON = { timeout: 10_000 };
const open = useBrowser();
const start = '/forbered/det-vigtigste/hvem-skriver/?minutter=15&samtale=1';
const questions = (page: Page) => page.locator('.question');

it('is begun from the page for fagpersoner', async () => {
  const page = await open('fagfolk/');
  await page.locator(`main a[href$="${start}"]`).click();
  await ready(page);
  expect(await questions(page).count()).toBe(1);
});

it('leads one question at a time to the paper, and clears', { timeout: 120_000 }, async () => {
  const page = await open(start.slice(1), { viewport: { width: 1280, height: 800 } });
  const asked: string[] = [];
  const far: number[] = [];
  for (let at = 0; at < 40; at += 1) {
    await ready(page);
    if (!page.url().includes('/forbered/')) break;
    await questions(page).first().waitFor();
    expect(await questions(page).count()).toBe(1);
    const id = (await questions(page).getAttribute('id')) ?? '';
    asked.push(id);
    far.push((await questions(page).boundingBox())?.y ?? Infinity);
    for (const hidden of ['.header', '.beside', '.footer'])
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    if (id === 'question-three-things') await page.keyboard.type('Jeg vil have ro');
    const before = page.url() + id;
    await button(page, t('form.next')).press('Enter');
    const now = async () =>
      page.url() + (await questions(page).evaluateAll((all) => all.map((one) => one.id).join()));
    await expect.poll(now, SOON).not.toBe(before);
  }
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeGreaterThan(12);
  expect(Math.max(...far)).toBeLessThan(300);
  expect(page.url()).toContain('/ark/forberedelse/');
  expect(await page.getByText(t('saving.shared')).count()).toBe(1);
  expect(await makePaper(page, (one) => one.click())).toContain('Jeg vil have ro');
  await button(page, t('saving.close')).click();
  await button(page, t('saving.delete.yes')).click();
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(sessionStorage)), SOON)
    .not.toContain('Jeg vil have ro');
});

it('goes back to the question before, with what was written', async () => {
  const page = await open('forbered/det-vigtigste/moedet/?minutter=15&samtale=1');
  await ready(page);
  const [first] = [await questions(page).getAttribute('id')];
  await button(page, t('form.next')).click();
  await expect.poll(() => questions(page).getAttribute('id'), SOON).not.toBe(first);
  await button(page, t('form.previous')).click();
  await expect.poll(() => questions(page).getAttribute('id'), SOON).toBe(first);
});
