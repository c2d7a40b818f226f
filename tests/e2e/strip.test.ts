/** What the strip says of how the work is kept, by where the site is open; and *Luk og ryd* on a shared computer. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { formatDate } from '../../src/domain/time/formatDate.ts';
import { keys } from '../../src/storage/kept/keys.ts';
import { objections, plainView, see } from './axe.ts';
import { useBrowser } from './browser.ts';
import { arrive, box, button, card, downloadText, link, openFile, ready, strip } from './screen.ts';
import { citizen, deviceText, everythingKept, nothingKept, withWork } from './stored.ts';
import { t, screenOf } from './words.ts';

const open = useBrowser();
/** The page about the home screen, which has no strip. */
const homeScreen = 'om/hjemmeskaerm/';

/** As Safari on an iPhone is told from other browsers, in a tab or opened from the home screen. */
function iPhone(fromHomeScreen: boolean) {
  return (page: Page) =>
    page.addInitScript((standalone) => {
      Object.defineProperty(Navigator.prototype, 'standalone', { value: standalone });
    }, fromHomeScreen);
}

/** What the browser answers when it is asked to hold on to the work; how often it was asked is in `asked`. */
function promises(answer: 'yes' | 'no' | 'silence') {
  return (page: Page) =>
    page.addInitScript((given) => {
      const window = globalThis as { asked?: number };
      window.asked = 0;
      StorageManager.prototype.persist = () => {
        window.asked = (window.asked ?? 0) + 1;
        return given === 'silence'
          ? new Promise(() => undefined)
          : Promise.resolve(given === 'yes');
      };
      StorageManager.prototype.persisted = () =>
        Promise.resolve(given === 'yes' && window.asked !== 0);
    }, answer);
}

function timesAsked(page: Page): Promise<number | undefined> {
  return page.evaluate(() => (globalThis as { asked?: number }).asked);
}

function firefoxInPrivate(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'userAgent');
    Object.defineProperty(Navigator.prototype, 'userAgent', {
      get() {
        return `${String(own?.get?.call(this))} Firefox/153.0`;
      },
    });
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
}

/** The tab in which somebody has said that others use the computer too. */
function isShared(page: Page): Promise<unknown> {
  return page.addInitScript((key) => sessionStorage.setItem(key, 'shared'), keys.ownership);
}

type Prepare = (page: Page) => Promise<unknown>;

async function openWith(path: string, ...prepare: Prepare[]): Promise<Page> {
  const page = await open(path, {
    prepare: async (fresh) => {
      for (const each of prepare) await each(fresh);
    },
  });
  if (path !== homeScreen) await ready(page);
  return page;
}

describe('Work that the device keeps', () => {
  it.each<[string, Prepare[], string[], string[]]>([
    ['Safari', [iPhone(false), promises('no')], [t('saving.seven-days'), t('saving.export')], []],
    [
      'Safari that has promised to keep it',
      [iPhone(false), promises('yes')],
      [],
      [t('saving.seven-days'), t('saving.export')],
    ],
    [
      'an iPhone’s home screen',
      [iPhone(true), promises('no')],
      [t('saving.app-apart')],
      [t('saving.seven-days'), t('saving.more')],
    ],
    [
      'Firefox’ private window',
      [firefoxInPrivate, promises('no')],
      [t('saving.private'), t('saving.export')],
      [t('saving.more')],
    ],
  ])('is spoken of as it is in %s', async (_, prepare, said, unsaid) => {
    const page = await openWith(screenOf('volunteering'), withWork(citizen('lone')), ...prepare);
    await button(page, t('saving.keep')).click();
    const [kept = ''] = t('saving.device', { date: '|' }).split('|');
    await expect.poll(() => strip(page).innerText()).toContain(kept);
    for (const words of said) await expect.poll(() => strip(page).innerText()).toContain(words);
    for (const words of unsaid)
      await expect.poll(() => strip(page).innerText()).not.toContain(words);
  });

  it('leads from “more” to how the home screen is used', async () => {
    const page = await openWith(screenOf('volunteering'), withWork(citizen('lone')));
    await button(page, t('saving.keep')).click();
    await strip(page).getByText(t('saving.more'), { exact: true }).click();
    await strip(page).getByText(t('saving.more.private')).waitFor();
    await link(strip(page), t('saving.more.home-screen')).click();
    await page.waitForURL(`**/${homeScreen}`);
  });
});

describe('The browser is asked to hold on to the work', () => {
  it('when somebody says that the device is theirs, and not before', async () => {
    const page = await openWith(screenOf('volunteering'), promises('silence'));
    await box(page, 'volunteering').fill('Skak');
    await button(page, t('form.next')).click();
    await button(page, t('keep.own')).waitFor();
    expect(await timesAsked(page)).toBe(0);

    // It asks the person in its turn, who may not answer: a second press goes on, and the work is kept.
    await button(page, t('keep.own')).click();
    await page.getByText(t('keep.browser-asks')).waitFor();
    expect(await timesAsked(page)).toBe(1);
    await button(page, t('keep.own')).click();
    await arrive(page, screenOf('strengths'));
    expect(await deviceText(page)).toContain('Skak');
  });
});

describe('Luk og ryd', () => {
  it('asks once, leaves nothing in the browser, and says what is left to the person', async () => {
    const page = await openWith('ark/spoergsmaal/', withWork(citizen('sanne')), isShared);
    await page.context().grantPermissions(['clipboard-write']);
    await button(page, t('copy.button')).click();
    await page.getByText(t('copy.done')).waitFor();

    const close = button(strip(page), t('saving.close'));
    await close.click();
    await focusIsOn(page, t('saving.close.ask'));
    await button(page, t('saving.delete.no')).click();
    expect(await close.evaluate((one) => one === document.activeElement)).toBe(true);

    await close.click();
    await button(page, t('saving.delete.yes')).click();
    await focusIsOn(page, t('saving.close.done'));
    for (const left of ['downloads', 'printer', 'copied', 'history', 'windows'] as const)
      expect(await strip(page).innerText()).toContain(t(`saving.close.${left}`));
    expect(await everythingKept(page)).toEqual(nothingKept);
  });

  it('follows from “andre bruger den også”, and says nothing of a text that was not copied', async () => {
    const page = await openWith(screenOf('volunteering'));
    await box(page, 'volunteering').fill('Skak');
    await button(page, t('form.next')).click();
    await button(page, t('keep.shared')).click();
    await arrive(page, screenOf('strengths'));
    await strip(page).getByText(t('saving.more'), { exact: true }).click();
    await strip(page).getByText(t('saving.more.shared')).waitFor();
    await button(page, t('saving.close')).click();
    await button(page, t('saving.delete.yes')).click();
    await focusIsOn(page, t('saving.close.done'));
    expect(await strip(page).innerText()).not.toContain(t('saving.close.copied'));

    await card(page, 'strengths').getByRole('checkbox').first().check();
    await expect.poll(() => strip(page).innerText()).not.toContain(t('saving.close.done'));
  });
});

describe('The home screen of an iPhone', () => {
  it('is explained with the file first, which opens in the app that begins empty', async () => {
    const page = await openWith(homeScreen, iPhone(false));
    const first = page.getByRole('heading', { name: t('home-screen.title') });
    await page.locator('.file-first').waitFor({ state: 'attached' });
    expect(await first.count()).toBe(0);
    await withWork(citizen('lone'))(page);
    await page.reload();
    await first.waitFor();
    const file = await downloadText(page, () => button(page, t('saving.export')).click());
    expect(file).toContain('Lone');
    await see(page, { ...plainView, width: 320 });
    expect(await objections(page)).toEqual([]);

    const app = await openWith('forbered/', iPhone(true));
    await app.getByText(t('tasks.home-screen')).waitFor();
    await see(app, { ...plainView, width: 320 });
    expect(await objections(app)).toEqual([]);
    await link(app, t('tasks.home-screen.open')).click();
    await openFile(app, file);
    await app.getByText(t('saving.imported')).waitFor();
    expect(await app.getByText(t('tasks.home-screen')).count()).toBe(0);
  });

  it('hands a file to the device’s sheet, and notes it as taken only if it was', async () => {
    const app = await openWith('forbered/', withWork(citizen('lone')), iPhone(true), (page) =>
      page.addInitScript(() => {
        navigator.canShare = () => true;
        let times = 0;
        navigator.share = async ({ files }: ShareData = {}) => {
          times += 1;
          if (times === 1) throw new DOMException('closed', 'AbortError');
          document.title = `${files?.[0]?.name} ${(await files?.[0]?.text())?.includes('Lone')}`;
        };
      }),
    );
    const downloads: unknown[] = [];
    app.on('download', (download) => downloads.push(download));
    const date = formatDate(new Date().toISOString().slice(0, 10), 'da');
    const taken = t('saving.taken', { date });
    await button(app, t('saving.export')).click();
    expect(await strip(app).innerText()).not.toContain(taken);
    await button(app, t('saving.export')).click();
    await expect.poll(() => app.title()).toBe('klar-til-moedet.json true');
    await strip(app).getByText(taken).waitFor();
    expect(downloads).toEqual([]);
  });

  it('asks for no file in a browser whose apps share its storage', async () => {
    const page = await openWith(homeScreen, withWork(citizen('lone')));
    await page.locator('.file-first').waitFor({ state: 'attached' });
    expect(await page.getByText(t('home-screen.title')).count()).toBe(0);
  });
});

async function focusIsOn(page: Page, words: string): Promise<void> {
  await strip(page).locator('p:focus', { hasText: words }).waitFor();
}
