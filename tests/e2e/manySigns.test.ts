/** A file whose text no browser can lay out in time: it is opened, shown and put on paper all the same. */
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { box, openFile, preview, ready } from './screen.ts';
import { work } from './stored.ts';
import { t, screenOf } from './words.ts';

const open = useBrowser();

it.each([
  ['300,000 signs on one letter', `a${'\u0301'.repeat(300_000)}`],
  ['a word of 300,000 letters with a sign each', 'a\u0301'.repeat(300_000)],
])('does not hold any page: %s', { timeout: 120_000 }, async (_, text) => {
  const page = await open('forbered/');
  await ready(page);
  await openFile(page, work({ volunteering: text }));
  await page.getByText(t('saving.imported')).waitFor();

  await page.goto(screenOf('volunteering'));
  await ready(page);
  const shown = await box(page, 'volunteering').inputValue();
  expect(shown.replaceAll(/[\u200b\u25cc]/g, '') === text).toBe(true);

  await page.goto('forbered/gennemse/');
  await page.locator('.review__answer').waitFor();
  await page.goto('ark/forberedelse/');
  await ready(page);
  expect((await preview(page).innerText()).length).toBeGreaterThan(300_000);
});
