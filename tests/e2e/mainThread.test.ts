/** A paper is made beside the page, which says what it is doing. How long its own tasks are: `npm run bench -- page`. */
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { button, ready } from './screen.ts';
import { citizen, withWork } from './stored.ts';
import { t } from './words.ts';

const open = useBrowser();

it('While a paper takes long, the page says so, offers to stop, and then gives the paper', async () => {
  const page = await open('ark/forberedelse/', { prepare: withWork(citizen('birgit')) });
  await ready(page);
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/fonts/pdf/*', async (route) => {
    await held;
    await route.continue();
  });
  await button(page, t('paper.make')).click();
  await page.getByText(t('paper.making')).waitFor();
  expect(await button(page, t('paper.stop')).isVisible()).toBe(true);
  expect(await button(page, t('paper.download')).count()).toBe(0);
  letGo();
  await button(page, t('paper.download')).waitFor();
  expect(await page.getByText(t('paper.making')).count()).toBe(0);
});
