/** A page of which a part does not come is read and used all the same. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { box, button, card, ready } from './screen.ts';
import { t } from './words.ts';

const open = useBrowser();
const phone = { width: 360, height: 740 };

const [question, front] = ['forbered/det-vigtigste/det-er-svaert/', ''];
const others = ['moedet/i-rummet/', 'ark/', 'forbered/', 'rettigheder/', 'soeg/'];
const allStyles = /\/Base\.[\w-]+\.css$/;
/** What may not come, and the pages that ask for it. */
const parts: [string, RegExp, string[]][] = [
  ['pictures', /\.(svg|png)$/, ['forbered/', question]],
  ['fonts', /\.woff2$/, [front, ...others, question]],
  ['the styles of all pages', allStyles, [front, ...others, question]],
  ['the styles of a sort of page', /\/(?!Base\.)[\w-]+\.[\w-]+\.css$/, [front, ...others]],
];
const askedFor = parts.flatMap(([name, part, paths]) =>
  paths.map((path) => [name, path, part] as const),
);

/** Opens a page on a phone without what has such a name; tells what was asked for and did not come. */
async function openWithout(part: RegExp, path: string): Promise<{ page: Page; missing: string[] }> {
  const missing: string[] = [];
  const page = await open(path, {
    viewport: phone,
    prepare: (before) =>
      before.route(part, (route) => {
        missing.push(route.request().url());
        return route.abort();
      }),
  });
  return { page, missing };
}

it.each(askedFor)(
  'Without %s /%s has its words, and fits a phone where it is styled',
  async (_, path, part) => {
    const { page, missing } = await openWithout(part, path);
    expect(missing).not.toEqual([]);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByRole('main').getByRole('link').first().isVisible()).toBe(true);
    // As a browser shows words by itself, some may stand out.
    if (part === allStyles) return;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  },
);

it.each(askedFor.filter(([, path]) => path === question))(
  'Without %s /%s is answered',
  async (_, path, part) => {
    const { page } = await openWithout(part, path);
    await ready(page);
    const choice = card(page, 'hard').getByRole('checkbox').first();
    await choice.check();
    await box(page, 'hard').fill('Trapper');
    expect(await choice.isChecked()).toBe(true);
    expect(await button(page, t('form.next')).isVisible()).toBe(true);
  },
);
