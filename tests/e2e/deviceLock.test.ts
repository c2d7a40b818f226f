/** What the device keeps, locked with a passphrase, and for how long it is kept. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { formatDate } from '../../src/domain/time/formatDate.ts';
import { keys } from '../../src/storage/kept/keys.ts';
import { useBrowser } from './browser.ts';
import {
  isShutAt,
  lockedText as lockedOnDevice,
  lockNow,
  lockWith,
  shut,
  unlock,
} from './locking.ts';
import { arrive, box, button, downloadText, ready, strip } from './screen.ts';
import {
  citizen,
  deviceText,
  everythingKept,
  keepOnDevice,
  lockedText,
  tabText,
  withWork,
} from './stored.ts';
import { t, screenOf } from './words.ts';

const open = useBrowser();
const passphrase = 'tre grønne æbler';

/** A page of the way through on somebody's own device, whose work is locked. */
async function locked(): Promise<Page> {
  const page = await kept();
  await lockWith(page, passphrase);
  return page;
}

/** The same, whose work is not locked; `prepare` is done to the page before. */
async function kept(prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const work = withWork(citizen('birgit'));
  const page = await open('forbered/', {
    prepare: (one) => Promise.all([work(one), prepare?.(one)]),
  });
  await ready(page);
  await button(page, t('saving.keep')).click();
  return page;
}

/** The folders over which a service worker watches. */
function scopes(page: Page): Promise<string[]> {
  return page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  );
}

/** What a page sees of a browser whose service workers are others. */
function serviceWorkers(are: 'none' | 'refused' | 'silent') {
  return (page: Page) =>
    page.addInitScript((which) => {
      const never = () => new Promise(() => undefined);
      const no = () => Promise.reject(new DOMException('no', 'SecurityError'));
      if (which === 'none') Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
      else
        Object.assign(ServiceWorkerContainer.prototype, {
          register: which === 'silent' ? never : no,
          getRegistration: which === 'silent' ? never : no,
        });
    }, are);
}

describe('Work that is locked on the device', () => {
  it('lies nowhere in words, is written on from screen to screen, and opens with its passphrase', async () => {
    const page = await locked();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe(t('keeping.lock.title'));
    await page.goto(screenOf('volunteering'));
    await ready(page);
    await box(page, 'volunteering').fill('Skak og have');
    await button(page, t('form.next')).click();
    await page.waitForURL((url) => !url.pathname.endsWith(screenOf('volunteering')));
    await ready(page);
    expect(await tabText(page)).toBe('');
    expect(await deviceText(page)).toContain('klar-til-moedet-locked');
    expect(await deviceText(page)).not.toMatch(/Skak|answers/);

    const other = await page.context().newPage();
    await other.goto(screenOf('volunteering'));
    await shut(other);
    expect(await other.getByRole('main').innerText()).not.toContain('Skak');
    await unlock(other, 'tre røde æbler');
    await other.getByText(t('closed.shut.wrong')).waitFor({ timeout: 30_000 });
    await unlock(other, passphrase);
    await arrive(other, screenOf('volunteering'));
    expect(await box(other, 'volunteering').inputValue()).toBe('Skak og have');
  });

  it('is shut at once in every tab, and can be opened for good', async () => {
    const page = await locked();
    const keeps = (all: string[]) => all.some((scope) => scope.endsWith('/noegle/'));
    expect(keeps(await scopes(page))).toBe(true);
    await lockNow(page);
    expect(await page.evaluate((key) => sessionStorage.getItem(key), keys.key)).toBeNull();
    await unlock(page, passphrase);
    await button(page, t('keeping.unlock')).click({ timeout: 30_000 });
    await page.getByText(t('keeping.unlocked')).waitFor();
    expect(await deviceText(page)).toContain('answers');
    // A browser lets a worker that has just answered come to its end first.
    const goes = { timeout: 10_000 };
    await expect.poll(async () => keeps(await scopes(page)), goes).toBe(false);
  });

  it('stays open in the first tab when a second one opens it, and after a page that is only read', async () => {
    const page = await locked();
    const other = await page.context().newPage();
    await other.goto('forbered/');
    await unlock(other, passphrase);
    await ready(other);
    await page.bringToFront();
    await page.goto('rettigheder/');
    // Longer than a browser keeps a service worker that hears nothing.
    await page.waitForTimeout(40_000);
    expect(await isShutAt(page, 'volunteering')).toBe(false);
    await box(page, 'volunteering').fill('Skak');
    expect(await isShutAt(page, 'volunteering')).toBe(false);
    expect(await box(page, 'volunteering').inputValue()).toBe('Skak');
  }, 120_000);

  it('gets another passphrase, and the one before opens it no more; one that is easily guessed is refused', async () => {
    const page = await locked();
    await button(page, t('keeping.lock.change')).click();
    const field = page.getByRole('textbox', { name: t('keeping.lock.change.label') });
    for (const [weak, remark] of [
      ['12345', 'work.lock.short'],
      ['12345678', 'work.lock.weak'],
    ] as const) {
      await field.fill(weak);
      await button(page, t('keeping.lock.change.save')).click();
      await page.getByText(t(remark)).waitFor();
    }
    await field.fill('fire gule pærer');
    await button(page, t('keeping.lock.change.save')).click();
    await page.getByText(t('keeping.lock.changed')).waitFor({ timeout: 30_000 });
    await lockNow(page);
    await unlock(page, passphrase);
    await page.getByText(t('closed.shut.wrong')).waitFor({ timeout: 30_000 });
    await unlock(page, 'fire gule pærer');
    await ready(page);
  });

  it.each(['refused', 'silent'] as const)(
    'is asked for on each page where service workers are %s, and that is said',
    async (are) => {
      const page = await kept(serviceWorkers(are));
      await lockWith(page, passphrase);
      await page.getByText(t('closed.shut.page')).waitFor();
      expect(await isShutAt(page, 'volunteering')).toBe(true);
      await unlock(page, passphrase);
      await ready(page);
      await box(page, 'volunteering').fill('Skak');
      await expect
        .poll(() => lockedOnDevice(page, passphrase), { timeout: 20_000 })
        .toContain('Skak');
      await page.goto('forbered/');
      await unlock(page, passphrase);
      await ready(page);
      expect(await isShutAt(page, 'volunteering')).toBe(true);
      await unlock(page, passphrase);
      await ready(page);
      expect(await box(page, 'volunteering').inputValue()).toBe('Skak');
    },
  );

  it('is not offered where there are no service workers', async () => {
    const page = await kept(serviceWorkers('none'));
    await page.getByRole('heading', { name: t('keeping.title') }).waitFor();
    expect(await button(page, t('keeping.lock')).count()).toBe(0);
    await keepOnDevice(page, lockedText(), '2099-01-01');
    await page.goto(screenOf('volunteering'));
    await shut(page);
    await page.getByText(t('closed.shut.page')).waitFor();
  });

  it('whose passphrase is forgotten can be kept as a file, or deleted', async () => {
    const page = await locked();
    await lockNow(page);
    await page.getByText(t('closed.shut.forgotten'), { exact: true }).click();
    const file = await downloadText(page, () => button(page, t('closed.shut.file')).click());
    expect(file).toContain('klar-til-moedet-locked');
    await button(page, t('closed.shut.fresh')).click();
    await button(page, t('saving.delete.yes')).click();
    await ready(page);
    expect(await everythingKept(page)).toMatchObject({ tab: [], databases: [] });
  });
});

describe('How long the device keeps the work', () => {
  it('is chosen, shown, and honoured', async () => {
    const page = await open('forbered/', { prepare: withWork(citizen('birgit')) });
    await ready(page);
    await button(page, t('saving.keep')).click();
    await page.getByRole('radio', { name: t('keeping.months.1'), exact: true }).check();
    const until = new Date();
    until.setUTCMonth(until.getUTCMonth() + 1);
    const day = formatDate(until.toISOString().slice(0, 10), 'da');
    await expect.poll(() => strip(page).innerText()).toContain(day);

    const later = await page.context().newPage();
    await later.clock.setFixedTime(until.getTime() + 2 * 86_400_000);
    await later.goto('forbered/');
    await later.getByText(t('saving.expired', { date: day })).waitFor();
    expect(await deviceText(later)).toBe('');
  });

  it('is asked about where the day is so long past that the clock may be wrong', async () => {
    const page = await open('forbered/', { prepare: withWork(citizen('birgit')) });
    await ready(page);
    await button(page, t('saving.keep')).click();
    await expect.poll(() => deviceText(page)).toContain('answers');
    const later = await page.context().newPage();
    await later.clock.setFixedTime('2099-06-01T12:00:00Z');
    await later.goto('forbered/');
    await later.getByRole('heading', { name: t('closed.overdue.title') }).waitFor();
    await button(later, t('closed.overdue.keep')).click();
    await ready(later);
    expect(await deviceText(later)).toContain('answers');
  });
});
