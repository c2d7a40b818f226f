/** On a slow connection: nothing can be written before what is stored has been read, and nothing is lost by trying. */
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { box, button, ready } from './screen.ts';
import { citizen, tabText, withWork } from './stored.ts';
import { t, screenOf } from './words.ts';

const open = useBrowser();

it('lets nobody write before the stored answers are there, and then keeps every letter', async () => {
  const before = citizen('birgit');
  const page = await open('om/', { prepare: withWork(before) });
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });

  await page.goto(screenOf('volunteering'), { waitUntil: 'commit' });
  const interests = box(page, 'volunteering');
  await interests.waitFor();
  expect(await interests.isDisabled()).toBe(true);
  expect(await button(page, t('form.next')).isDisabled()).toBe(true);
  expect(await page.getByText(t('form.loading')).isVisible()).toBe(true);
  await interests.click({ force: true });
  await page.keyboard.type('Skrevet for tidligt');
  expect(await interests.isDisabled()).toBe(true);
  expect(await tabText(page)).toBe(before);

  await ready(page);
  const stored = await interests.inputValue();
  expect(stored).not.toBe('');
  expect(before).toContain(stored.split('\n')[0]);
  expect(await tabText(page)).toBe(before);

  await interests.fill(`${stored} Og svampe.`);
  await page.reload();
  await ready(page);
  expect(await interests.inputValue()).toBe(`${stored} Og svampe.`);
});
