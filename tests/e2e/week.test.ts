/** The week where there is little room: one day at a time, by touch and by keys, with few taps where days are alike. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.ts';
import { button, ready } from './screen.ts';
import { storedContent } from './stored.ts';
import { questions, screenOf, t } from './words.ts';

const open = useBrowser();
const week = questions.find(({ kind }) => kind === 'week');
if (week?.kind !== 'week') throw new Error('The content asks for no week.');
const { id, days, times, states } = week;
const dayName = (at: number): string => days[at]?.label ?? '';

async function show(width = 360): Promise<Page> {
  const page = await open(screenOf(id), { viewport: { width, height: 740 }, hasTouch: true });
  await ready(page);
  return page;
}

const group = (page: Page, time: number) =>
  page.getByRole('group', { name: times[time]?.label ?? '', exact: true });
const mark = (page: Page, time: number, state: number) =>
  group(page, time).locator('.week__mark', { hasText: states[state]?.label ?? '' });
const tab = (page: Page, day: number) => page.getByRole('tab').nth(day);
/** Waits until a day tells that so many of its times are said. */
async function tells(page: Page, day: number, said: number): Promise<void> {
  const name = t('week.tab', { day: dayName(day), said, total: times.length });
  await tab(page, day)
    .and(page.getByRole('tab', { name, exact: true }))
    .waitFor();
}
const chosen = (page: Page) =>
  page.getByRole('tab').evaluateAll((all) => all.findIndex((one) => one.ariaSelected === 'true'));

describe('The week on a phone', () => {
  it('is filled in by at most 16 taps where all days are alike', async () => {
    const page = await show();
    let taps = 0;
    const stateOf = (time: number): number => time % states.length;
    for (const time of times.keys()) {
      await mark(page, time, stateOf(time)).tap();
      taps += 1;
    }
    for (const { label: day } of days.slice(1)) {
      await button(page, t('week.same', { day })).tap();
      taps += 1;
    }
    expect(taps).toBeLessThanOrEqual(16);
    const each = Object.fromEntries(times.map((time, at) => [time.id, states[stateOf(at)]?.id]));
    const value = Object.fromEntries(days.map((day) => [day.id, each]));
    await expect.poll(() => storedContent(page, id)).toEqual({ kind: 'week', value });
    await tells(page, days.length - 1, times.length);
  });

  it('leads to the next day, which is made as the day before only where nothing is said', async () => {
    const page = await show();
    await mark(page, 0, 2).tap();
    await button(page, t('week.next')).tap();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe(dayName(1));
    await button(page, t('week.as-before')).tap();
    await page.getByText(t('week.copied', { day: dayName(1) })).waitFor();
    await tells(page, 1, 1);
    expect(await button(page, t('week.as-before')).count()).toBe(0);
    await mark(page, 0, 1).tap();
    await tab(page, 0).tap();
    await expect.poll(() => chosen(page)).toBe(0);
    expect(await button(page, t('week.same', { day: dayName(1) })).count()).toBe(0);
    await tab(page, 1).tap();
    await button(page, t('week.same', { day: dayName(2) })).waitFor();
    const [time = ''] = times.map((one) => one.id);
    const value = Object.fromEntries(
      [2, 1].map((state, at) => [days[at]?.id ?? '', { [time]: states[state]?.id }]),
    );
    expect(await storedContent(page, id)).toEqual({ kind: 'week', value });
  });

  it('is gone through by keys: arrows between the days, and within each time', async () => {
    const page = await show();
    await tab(page, 0).focus();
    await page.keyboard.press('End');
    expect(await chosen(page)).toBe(days.length - 1);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await chosen(page)).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await tells(page, 1, 1);
  });

  it('lets what is said be taken back', async () => {
    const page = await show();
    await mark(page, 1, 0).tap();
    await tells(page, 0, 1);
    await group(page, 1)
      .locator('.week__mark', { hasText: t('week.unsaid') })
      .tap();
    await tells(page, 0, 0);
  });

  it.each([320, 360])('has room for a finger at each place, %s pixels wide', async (wide) => {
    const page = await show(wide);
    const sizes = await page
      .locator('.week [role="tab"], .week__days .week__mark, .week__on .button')
      .evaluateAll((all) =>
        all.map((one) => Math.min(one.clientWidth, one.clientHeight) + 2 * one.clientTop),
      );
    expect(sizes.length).toBeGreaterThan(days.length + times.length * states.length);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(wide);
  });

  it('is a table when the phone is turned, with the same in it', async () => {
    const page = await show();
    await mark(page, 0, 1).tap();
    await page.setViewportSize({ width: 740, height: 360 });
    const cell = page.getByRole('grid').getByRole('button').first();
    const state = states[1]?.label.toLowerCase();
    await expect.poll(() => cell.getAttribute('aria-label')).toContain(state);
    expect(await page.getByRole('tab').count()).toBe(0);
    await page.setViewportSize({ width: 360, height: 740 });
    await tells(page, 0, 1);
  });
});

it('The week on a wide screen is the table alone', async () => {
  const page = await show(1280);
  await page.getByRole('grid').waitFor();
  expect(await page.getByRole('tab').count()).toBe(0);
});
