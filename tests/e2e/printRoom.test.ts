/** The print room on the page for professionals: sheets are chosen, the pages are said, and one PDF comes of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.ts';
import { button } from './screen.ts';
import { poppler } from '../unit/pdf/papers.ts';
import { documentOf, section, t } from './words.ts';

const open = useBrowser();
const blank = documentOf('blank');
const sum = (page: Page) => page.locator('[data-sum]');
const box = (page: Page, id: string) =>
  page.getByRole('checkbox', { name: section('blank', id), exact: true });

function inAll(count: number): string {
  return t('room.sum').replace('{pages}', t('room.pages', { count }));
}

/** Makes the PDF, and gives its words and its number of pages. */
async function made(page: Page): Promise<{ text: string; pages: number }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, t('room.make')).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${blank.file}.pdf`);
  const bytes = readFileSync(await download.path());
  const pages = /^Pages:\s+(\d+)/m.exec(poppler('pdfinfo', bytes));
  const text = poppler('pdftotext', bytes);
  return { text, pages: Number(pages?.[1]) };
}

describe('The print room', () => {
  it('gives the agenda, the roles and the cards in large print with three clicks', async () => {
    const page = await open('fagfolk/');
    const [pick] = blank.picks ?? [];
    await button(page, pick?.text ?? '').click();
    await expect.poll(() => sum(page).innerText()).toMatch(/\d/);
    const normal = await sum(page).innerText();
    await page.getByRole('checkbox', { name: t('room.large'), exact: true }).check();
    await expect.poll(() => sum(page).innerText()).not.toBe(normal);
    const said = Number.parseInt((await sum(page).innerText()).replace(/\D+/, ''), 10);
    const { text, pages } = await made(page);
    expect(pages).toBe(said);
    for (const id of ['agenda', 'roles', 'cards']) expect(text).toContain(section('blank', id));
    expect(text).not.toContain(section('blank', 'week'));
    await expect.poll(() => page.locator('[data-news]').innerText()).toContain(String(pages));
  });

  it('stands before the text, and says the pages of each sheet, fewer in normal print', async () => {
    const page = await open('fagfolk/');
    const [first] = await page.locator('main h2').allInnerTexts();
    expect(first).toBe(t('room.title'));
    const counts = async () =>
      (await page.locator('[data-count]').allInnerTexts()).map((text) => Number.parseInt(text, 10));
    const normal = await counts();
    expect(normal).toHaveLength(blank.sections.length);
    expect(Math.max(...normal)).toBe(2);
    await page.getByRole('checkbox', { name: t('room.large'), exact: true }).check();
    await expect.poll(async () => Math.max(...(await counts()))).toBeGreaterThan(2);
  });

  it('covers nothing that is reached by keys', async () => {
    const page = await open('fagfolk/', { viewport: { width: 1280, height: 600 } });
    const boxes = page.locator('.room__cards input:enabled');
    await expect.poll(() => boxes.count()).toBeGreaterThan(5);
    await boxes.first().focus();
    const covered: string[] = [];
    for (let at = 0; at < (await boxes.count()); at += 1) {
      const found = await page.evaluate(() => {
        const one = document.activeElement;
        if (!(one instanceof HTMLInputElement)) return undefined;
        const { left, top, width, height } = one.getBoundingClientRect();
        const above = document.elementFromPoint(left + width / 2, top + height / 2);
        return one === above || above?.closest('label')?.contains(one) ? '' : one.value;
      });
      if (found) covered.push(found);
      await page.keyboard.press('Tab');
    }
    expect(covered).toEqual([]);
  });

  it('adds and takes away what is ticked, and makes nothing of nothing', async () => {
    const page = await open('fagfolk/');
    await button(page, t('room.make')).click();
    expect(await sum(page).innerText()).toBe(t('room.none'));
    await box(page, 'cv').check();
    await expect.poll(() => sum(page).innerText()).toBe(inAll(2));
    await box(page, 'week').check();
    await expect.poll(() => sum(page).innerText()).toBe(inAll(3));
    await box(page, 'cv').uncheck();
    await expect.poll(() => sum(page).innerText()).toBe(inAll(1));
    const { text, pages } = await made(page);
    expect(pages).toBe(1);
    expect(text).toContain(section('blank', 'week'));
  });
});
