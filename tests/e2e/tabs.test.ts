/** The same work in two tabs. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.ts';
import { box, button, card, ready, strip } from './screen.ts';
import { deviceText, withWork, work } from './stored.ts';
import { placesOf } from './translator.ts';
import { option, t, screenOf } from './words.ts';

const open = useBrowser();

async function inSecondTab(page: Page, path: string): Promise<Page> {
  const second = await page.context().newPage();
  await second.goto(path);
  await ready(second);
  return second;
}

it('shows at once in one tab what is answered in another', async () => {
  const first = await open(screenOf('strengths'));
  await ready(first);
  await card(first, 'strengths').getByText(option('strengths', 'calm')).click();
  const second = await inSecondTab(first, screenOf('strengths'));
  const calm = second.getByRole('checkbox', { name: option('strengths', 'calm'), exact: true });
  expect(await calm.isChecked()).toBe(true);

  await box(first, 'strengths').fill('Tålmodig');
  await expect.poll(() => box(second, 'strengths').inputValue()).toBe('Tålmodig');
  await box(second, 'strengths').fill('Tålmodig og stille');
  await expect.poll(() => box(first, 'strengths').inputValue()).toBe('Tålmodig og stille');
});

it('tells every tab that the device keeps the work, and that it is deleted', async () => {
  const first = await open(screenOf('volunteering'));
  await ready(first);
  await box(first, 'volunteering').fill('Skak');
  const second = await inSecondTab(first, 'forbered/');
  await button(first, t('saving.keep')).click();
  const [kept = ''] = t('saving.device', { date: '|' }).split('|');
  await expect.poll(() => strip(second).innerText()).toContain(kept);

  await button(second, t('saving.delete')).click();
  await button(second, t('saving.delete.yes')).click();
  await expect.poll(() => box(first, 'volunteering').inputValue()).toBe('');
  await expect.poll(() => strip(first).innerText()).toContain(t('saving.tab'));
});

it('lets the later of two answers stand, and brings the other back when asked', async () => {
  const first = await open(screenOf('volunteering'));
  await ready(first);
  await box(first, 'volunteering').fill('Begge tabs');
  await button(first, t('saving.keep')).click();
  await expect.poll(() => deviceText(first)).toContain('Begge tabs');

  // The second tab neither hears nor is heard, as one that the browser has put to sleep.
  await first.context().addInitScript(() => {
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
  });
  const second = await inSecondTab(first, screenOf('volunteering'));
  expect(await box(second, 'volunteering').inputValue()).toBe('Begge tabs');
  await box(first, 'volunteering').fill('Fra den første');
  await expect.poll(() => deviceText(first)).toContain('Fra den første');
  expect(await box(second, 'volunteering').inputValue()).toBe('Begge tabs');
  await box(second, 'volunteering').fill('Fra den anden');

  const notice = card(second, 'volunteering').getByText(t('form.aside'));
  await notice.waitFor();
  expect((await placesOf(second, 'Fra den første')).seen).toEqual([]);
  expect(await box(second, 'volunteering').inputValue()).toBe('Fra den anden');
  await button(second, t('form.aside.restore')).click();
  await expect.poll(() => box(second, 'volunteering').inputValue()).toBe('Fra den første');
  // What came of it is said where the focus now is, and what stood is there to read.
  const focused = await second.evaluate(() => document.activeElement?.textContent);
  expect(focused).toContain(t('form.aside.restored'));
  expect(focused).toContain('Fra den anden');

  // Where all is looked through, it is said too.
  const review = await inSecondTab(second, 'forbered/gennemse/');
  expect(await review.getByRole('main').innerText()).toContain(t('review.aside'));
  await review.close();

  // Restored, it is the later one: the other tab shows it when it is loaded again, and so is what lost.
  await expect.poll(() => deviceText(second)).toMatch(/Fra den første.*Fra den anden/);
  await first.reload();
  await ready(first);
  expect(await box(first, 'volunteering').inputValue()).toBe('Fra den første');
  await button(first, t('form.aside.restore')).click();
  await expect.poll(() => box(first, 'volunteering').inputValue()).toBe('Fra den anden');
  const left = card(first, 'volunteering').getByText(t('form.aside'));
  await button(first, t('form.aside.both')).click();
  await expect.poll(() => left.count()).toBe(0);
  expect(await box(first, 'volunteering').inputValue()).toBe('Fra den anden\nFra den første');
  await first.reload();
  await ready(first);
  expect(await box(first, 'volunteering').inputValue()).toBe('Fra den anden\nFra den første');
  expect(await left.count()).toBe(0);
});

it('keeps both changes of two jobs in the same list, made in two tabs that do not hear each other', async () => {
  const jobs = ['Kok', 'Bager'].map((title, at) => ({ id: `job-${at}`, values: { title } }));
  const first = await open(screenOf('jobs'), { prepare: withWork(work({ jobs })) });
  await ready(first);
  const rename = async (page: Page, from: string, to: string): Promise<void> => {
    await button(page, t('entries.edit', { title: from })).click();
    await card(page, 'jobs').getByRole('textbox').first().fill(to);
    await button(page, t('entries.done')).click();
  };
  await rename(first, 'Bager', 'Bager i Vejle');
  await button(first, t('saving.keep')).click();
  await expect.poll(() => deviceText(first)).toContain('Bager i Vejle');

  await first.context().addInitScript(() => {
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
  });
  const second = await inSecondTab(first, screenOf('jobs'));
  await rename(first, 'Kok', 'Kok på en kro');
  await expect.poll(() => deviceText(first)).toContain('Kok på en kro');
  await rename(second, 'Bager i Vejle', 'Bager i Horsens');

  const titles = (page: Page) => page.locator('.entry__title').allInnerTexts();
  await expect.poll(() => titles(second)).toEqual(['Kok på en kro', 'Bager i Horsens']);
  expect(await card(second, 'jobs').getByText(t('form.aside')).count()).toBe(0);
  await first.reload();
  await ready(first);
  expect(await titles(first)).toEqual(['Kok på en kro', 'Bager i Horsens']);
});
