/** With scripts turned off: everything can still be read and printed. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.ts';
import { catalog, questionsAt, t, screens } from './words.ts';

const open = useBrowser();

let page: Page;

beforeAll(async () => {
  page = await open('', { javaScriptEnabled: false });
});

describe('Without scripts', () => {
  it.each(screens.slice(0, -1))(
    '%s shows its questions, its help and a way to paper',
    async (path) => {
      await page.goto(path);
      const text = (await page.getByRole('main').textContent()) ?? '';
      const all = questionsAt(path);
      const always = all.filter(({ when }) => when === undefined);
      // Of a screen that waits for an answer elsewhere all can be read.
      const shown = always.length > 0 ? always : all;
      const words = shown.flatMap(({ label, hint, why, example, helper }) =>
        [label, hint, why, example, helper].filter((one) => one !== undefined),
      );
      expect(words.length).toBeGreaterThan(0);
      expect([...words, t('tasks.no-script')].filter((one) => !text.includes(one))).toEqual([]);
      for (const { label } of shown)
        expect(await page.getByText(label, { exact: true }).first().isVisible()).toBe(true);
      // What cannot work must not look as if it did.
      expect(await page.locator('main :is(input, textarea, select):enabled').count()).toBe(0);
    },
  );

  it.each(catalog.steps.filter(({ view }) => view === 'questions').map(({ id }) => id))(
    'the blank sheet of %s holds every question',
    async (id) => {
      await page.goto(`fagfolk/ark/${id}/`);
      const text = (await page.getByRole('main').textContent()) ?? '';
      const asked = screens
        .filter((path) => path.startsWith(`forbered/${id}/`))
        .flatMap((path) => questionsAt(path));
      expect(asked.map(({ label }) => label).filter((label) => !text.includes(label))).toEqual([]);
      // A button that does nothing is not shown.
      expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    },
  );

  it.each(['gennemse', ...catalog.documents.map(({ id }) => id)])(
    'nothing on %s looks as if it could be chosen or pressed',
    async (id) => {
      await page.goto(id === 'gennemse' ? `forbered/${id}/` : `ark/${id}/`);
      const usable = page.locator('main :is(input, textarea, select, button):enabled');
      expect(await usable.count()).toBe(0);
    },
  );

  it('the list of papers says of each what it is, and leads to it', async () => {
    for (const { id, title, lead } of catalog.documents) {
      await page.goto('ark/');
      expect(await page.getByRole('main').innerText()).toContain(lead);
      await page.getByRole('link', { name: title, exact: true }).click();
      await page.waitForURL(`**/ark/${id}/`);
      expect(await page.getByRole('main').innerText()).toContain(t('tasks.no-script'));
    }
  });

  const published = catalog.pages.filter(({ draft }) => !draft);
  it.each(published.map(({ path, title, rules }) => [path, title, rules] as const))(
    '%s is complete',
    async (path, title, rules) => {
      await page.goto(`${path}/`);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
      const text = (await page.getByRole('main').textContent()) ?? '';
      expect(rules.filter((rule) => !text.includes(rule.title)).map(({ id }) => id)).toEqual([]);
      expect(text.length).toBeGreaterThan(200);
    },
  );

  it('the front page leads on, and the list of steps can be walked', async () => {
    await page.goto('');
    await page.getByRole('link', { name: t('home.begin'), exact: true }).click();
    const [step] = catalog.steps;
    const name = step?.view === 'questions' ? (step.screens[0]?.title ?? '') : '';
    await page.getByText(t('tasks.screens'), { exact: true }).click();
    await page.locator('main').getByRole('link', { name }).click();
    await page.waitForURL(`**/${screens[0]}`);
  });
});
