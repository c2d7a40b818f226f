/** *Dit ark*: its button with the number of pages on every page of the way, and page 1 of it beside the form. */
import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { keys } from '../../src/storage/kept/keys.ts';
import { objections, see } from './axe.ts';
import { useBrowser } from './browser.ts';
import { arrive, box, button, makePaper, ready } from './screen.ts';
import { citizen, withWork, work } from './stored.ts';
import { placesOf } from './translator.ts';
import { questionsAt, screenOf, screens, t } from './words.ts';

const open = useBrowser();
const wide = { viewport: { width: 1280, height: 800 } };
const telephone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const hoping = screenOf('hope');
const told = 'At komme ud ad døren';
const begun = work({ 'who-writes': 'me', hope: told });

/** Two screens after each other, both asking something. */
const [first = '', second = ''] = screens
  .filter((path) => questionsAt(path).length > 0)
  .slice(1, 3);

const linkName = new RegExp(`^${t('my-sheet.link')}( · .+)?$`);
function linkOn(page: Page): Locator {
  return page.locator('.sheet-link').getByRole('link', { name: linkName });
}

function show(page: Page): Locator {
  return button(page, t('my-sheet.show'));
}

function region(page: Page): Locator {
  return page.getByRole('region', { name: t('my-sheet.page-one'), exact: true });
}

/** The page has come to life, and is quiet. */
async function settled(page: Page): Promise<void> {
  await ready(page);
  await page.waitForLoadState('networkidle');
}

async function unfold(page: Page): Promise<Locator> {
  await show(page).click();
  await region(page).locator('.sheet').waitFor();
  return region(page);
}

describe('The button of the sheet', () => {
  it('is not there before the first answer, and then leads to the sheet with its number of pages', async () => {
    const page = await open(hoping, telephone);
    await settled(page);
    expect(await linkOn(page).count()).toBe(0);
    await box(page, 'hope').fill(told);
    await linkOn(page).waitFor();
    expect(await linkOn(page).innerText()).toBe(
      `${t('my-sheet.link')} · ${t('my-sheet.pages', { count: 1 })}`,
    );
    expect(await show(page).count()).toBe(0);
    await linkOn(page).tap();
    await button(page, t('keep.later')).or(page.locator('.sheet')).first().waitFor();
    await arrive(page, 'ark/forberedelse/');
  });

  it.each(['lone', 'mikkel', 'bohdan'])(
    'says as many pages as the paper of %s has',
    async (name) => {
      const page = await open(hoping, { ...wide, prepare: withWork(citizen(name)) });
      await linkOn(page).waitFor();
      const said = Number(/(\d+)/.exec(await linkOn(page).innerText())?.[1]);
      await linkOn(page).click();
      await arrive(page, 'ark/forberedelse/');
      const paper = await makePaper(page, (target) => target.click());
      const last = t('plan.page-of', { page: said, pages: said });
      expect(paper).toContain(
        last.replace('{page}', String(said)).replace('{pages}', String(said)),
      );
    },
  );

  it.each(['forbered/', 'forbered/gennemse/', second])('is on /%s too', async (path) => {
    const page = await open(path, { ...telephone, prepare: withWork(begun) });
    await linkOn(page).waitFor();
  });

  it.each([
    ['a wide screen', wide],
    ['a telephone', telephone],
  ])('moves nothing on %s when it comes, and fetches no engine of papers', async (_, size) => {
    const fetched: string[] = [];
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const page = await open(hoping, {
      ...size,
      prepare: async (fresh) => {
        await withWork(begun)(fresh);
        fresh.on('request', (request) => fetched.push(request.url()));
        await fresh.route('**/forberedelse.json', async (route) => {
          await held;
          await route.continue();
        });
      },
    });
    await ready(page);
    await expect.poll(() => fetched.some((url) => url.endsWith('forberedelse.json'))).toBe(true);
    const before = await placesIn(page);
    expect(await linkOn(page).count()).toBe(0);
    letGo();
    await linkOn(page).waitFor();
    expect(await placesIn(page)).toEqual(before);
    expect(fetched.filter((url) => /worker|fonts\/pdf/.test(url))).toEqual([]);
  });
});

/** Where what stands on the page begins. */
function placesIn(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.back > *, h1, .lead, .card, .actions, .strip')].map((node) => {
      const { left, top } = node.getBoundingClientRect();
      return [left, top];
    }),
  );
}

describe('Page 1 beside the form, at 1280 px', () => {
  it('follows what is typed, and Escape in it folds it and gives the focus back', async () => {
    const page = await open(hoping, { ...wide, prepare: withWork(begun) });
    await show(page).waitFor();
    expect(await region(page).count()).toBe(0);
    const sheet = await unfold(page);
    await sheet.getByText(told).waitFor();
    await box(page, 'hope').fill('At få ro til at blive rask');
    await sheet.getByText('At få ro til at blive rask').waitFor();
    expect(await sheet.locator('[aria-live], [role="status"]').count()).toBe(0);
    expect((await placesOf(page, 'blive rask')).seen).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await sheet.count()).toBe(1);
    await sheet.focus();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(await show(page).evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it('brings what has been written into its sight, where that is below its edge', async () => {
    const low = { ...wide, viewport: { width: 1280, height: 420 } };
    const page = await open(screenOf('hope'), {
      ...low,
      prepare: withWork(citizen('lone')),
    });
    const sheet = await unfold(page);
    await sheet.locator('.sheet').waitFor();
    const below = () =>
      sheet.evaluate((outer) => {
        const inner = [...outer.querySelectorAll('li, p')].find((node) =>
          node.textContent.includes('Hvem kender min sag?'),
        );
        return (
          inner && inner.getBoundingClientRect().bottom > outer.getBoundingClientRect().bottom + 1
        );
      });
    await box(page, 'hope').fill('Hvem kender min sag?');
    await expect.poll(below).toBe(false);
    expect(await sheet.evaluate((outer) => outer.scrollTop)).toBeGreaterThan(0);
  });

  it('stays on the next screens until it is hidden, with focus on its button', async () => {
    const page = await open(first, { ...wide, prepare: withWork(begun) });
    await unfold(page);
    await page.goto(second);
    await region(page).locator('.sheet').waitFor();
    await button(page, t('my-sheet.hide')).click();
    await region(page).waitFor({ state: 'detached' });
    expect(await show(page).evaluate((node) => node === document.activeElement)).toBe(true);
    await page.goto(first);
    await show(page).waitFor();
    await settled(page);
    expect(await region(page).count()).toBe(0);
  });

  it('has no more than page 1, and says what more there is', async () => {
    const page = await open(hoping, { ...wide, prepare: withWork(citizen('lone')) });
    const sheet = await unfold(page);
    const on = await sheet.locator('.sheet h2').count();
    await page.goto('ark/forberedelse/');
    await ready(page);
    expect(on).toBeGreaterThan(3);
    expect(await page.locator('.sheet h2').count()).toBeGreaterThan(on);
  });

  it.each([
    ['a helper writes', work({ 'who-writes': 'helper', hope: told }), ''],
    ['it is written together', work({ 'who-writes': 'together', hope: told }), ''],
    ['the device is shared', begun, 'shared'],
  ])('does not open by itself where %s, but by a tap', async (_, text, ownership) => {
    const page = await open(hoping, {
      ...wide,
      prepare: async (fresh) => {
        await withWork(text)(fresh);
        await fresh.addInitScript(
          ([sheet, owner, said]) => {
            sessionStorage.setItem(sheet, '1');
            if (said !== '') sessionStorage.setItem(owner, said);
          },
          [keys.sheet, keys.ownership, ownership] as const,
        );
      },
    });
    await show(page).waitFor();
    await settled(page);
    expect(await region(page).count()).toBe(0);
    await unfold(page);
  });

  it('is forgotten by Luk og ryd', async () => {
    const page = await open(hoping, {
      ...wide,
      prepare: (fresh) =>
        withWork(begun)(fresh).then(() =>
          fresh.addInitScript((owner) => sessionStorage.setItem(owner, 'shared'), keys.ownership),
        ),
    });
    await unfold(page);
    const kept = () => page.evaluate((key) => sessionStorage.getItem(key), keys.sheet);
    expect(await kept()).toBe('1');
    await button(page, t('saving.close')).click();
    await button(page, t('saving.delete.yes')).click();
    await expect.poll(kept).toBe(null);
  });

  it('is white as paper and without an objection from axe, in light and in dark', async () => {
    const page = await open(hoping, { ...wide, prepare: withWork(citizen('lone')) });
    const sheet = await unfold(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await see(page, { colorScheme, width: 1280 });
      expect(await objections(page)).toEqual([]);
      const paper = sheet.locator('.sheet');
      expect(await paper.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe(
        'rgb(255, 255, 255)',
      );
    }
    await see(page, { colorScheme: 'light', width: 1280, forcedColors: 'active' });
    expect(await objections(page)).toEqual([]);
    await see(page, { colorScheme: 'light', width: 320 });
    await sheet.waitFor({ state: 'detached' });
    expect(await objections(page)).toEqual([]);
  });
});
