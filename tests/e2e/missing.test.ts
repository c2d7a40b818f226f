/** A page of which a part does not come is read and used all the same. */
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { box, button, card, ready } from './screen.ts';
import { t } from './words.ts';

const open = useBrowser();
const phone = { width: 360, height: 740 };

const parts: [string, RegExp][] = [
  ['pictures', /\.(svg|png)$/],
  ['fonts', /\.woff2$/],
  ['the styles of all pages', /\/Base\.[\w-]+\.css$/],
  ['the styles of a sort of page', /\/(?!Base\.)[\w-]+\.[\w-]+\.css$/],
];
const pages = ['', 'moedet/i-rummet/', 'ark/', 'forbered/', 'rettigheder/', 'soeg/'];

it.each(parts.flatMap(([name, part]) => pages.map((path) => [name, path, part] as const)))(
  'Without %s /%s has its words, and fits a phone where it is styled',
  async (_, path, part) => {
    const page = await open(path, {
      viewport: phone,
      prepare: (before) => before.route(part, (route) => route.abort()),
    });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByRole('main').getByRole('link').first().isVisible()).toBe(true);
    // As a browser shows words by itself, some may stand out.
    if (part.test('/Base.x.css')) return;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  },
);

it.each(parts)('Without %s a question is answered', async (_, part) => {
  const page = await open('forbered/det-vigtigste/det-er-svaert/', {
    viewport: phone,
    prepare: (before) => before.route(part, (route) => route.abort()),
  });
  await ready(page);
  const choice = card(page, 'hard').getByRole('checkbox').first();
  await choice.check();
  await box(page, 'hard').fill('Trapper');
  expect(await choice.isChecked()).toBe(true);
  expect(await button(page, t('form.next')).isVisible()).toBe(true);
});
