/**
 * Every kind of deletion takes all: the answers in every tab, the list of papers, and the site that was kept for when
 * there is no network. And it says so, without a network too, and where the browser has no service workers.
 */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { formatDate } from '../../src/domain/time/formatDate.ts';
import { keys } from '../../src/storage/kept/keys.ts';
import { USUAL_MONTHS, keptUntil } from '../../src/storage/kept/terms.ts';
import { keepsForBack, useBrowser } from './browser.ts';
import {
  askToClear,
  cleared,
  remainsForGood,
  review,
  showsIt,
  tabBeside,
  write,
} from './cleared.ts';
import { remains } from './remains.ts';
import { marker } from './everyField.ts';
import { button, ready } from './screen.ts';
import { t } from './words.ts';

const open = useBrowser(keepsForBack);
const DAY = 86_400_000;

type Way = {
  name: string;
  device: 'shared' | 'own';
  /** Makes the page ask; gives what begins the deletion. */
  ask: (page: Page) => Promise<() => Promise<void>>;
  /** Waits until it is said. */
  said: (page: Page) => Promise<void>;
  /** It comes with a page that is loaded, which without service workers takes a network. */
  loads?: true;
  /** Without service workers it does not come to this: nothing can be locked. */
  locks?: true;
};

/** The day until which the device keeps what is written now. */
const until = keptUntil(new Date(), USUAL_MONTHS);

/** Lets so many days go by after it. */
async function letItBePast(page: Page, days: number): Promise<void> {
  await page.context().clock.setFixedTime(Date.parse(until) + days * DAY);
}

const press = (page: Page, name: string) => () => button(page, name).click();
/** A page that begins anew, and says why. */
async function saysSo(page: Page): Promise<void> {
  await ready(page);
  await page
    .getByText(/ slettet/)
    // What a page would say that did not come to life has the word too, and is hidden.
    .filter({ visible: true })
    .first()
    .waitFor();
}

const ways: Way[] = [
  ...(['shared', 'own'] as const).map((device) => ({
    name: device === 'shared' ? 'Luk og ryd' : 'Slet alt',
    device,
    ask: async (page: Page) => {
      const yes = await askToClear(page, device);
      return () => yes.click();
    },
    said: (page: Page) => cleared(page, device),
  })),
  {
    name: 'a day that is past',
    device: 'own',
    ask: async (page) => {
      await page.goto(review);
      await ready(page);
      // What opens the page without a network is there once its worker is.
      await page.evaluate(async () => {
        if ('serviceWorker' in navigator) await navigator.serviceWorker.ready;
      });
      await letItBePast(page, 2);
      return async () => {
        await page.reload();
      };
    },
    loads: true,
    said: (page) =>
      page.getByText(t('saving.expired', { date: formatDate(until, 'da') })).waitFor(),
  },
  {
    name: 'Slet dem, where the day is long past',
    device: 'own',
    ask: async (page) => {
      await page.goto(review);
      await ready(page);
      await letItBePast(page, 500);
      await page.reload();
      await page.getByRole('heading', { name: t('closed.overdue.title') }).waitFor();
      return press(page, t('closed.overdue.delete'));
    },
    said: saysSo,
  },
  {
    name: 'Slet dem, where it is locked and the passphrase forgotten',
    device: 'own',
    ask: async (page) => {
      await page.goto('forbered/');
      await button(page, t('keeping.lock')).click();
      await page.getByRole('textbox', { name: t('keeping.lock.label') }).fill('tre grønne æbler');
      await button(page, t('keeping.lock.save')).click();
      await page.getByText(t('keeping.lock.done')).waitFor({ timeout: 30_000 });
      await button(page.getByRole('main'), t('saving.lock-now')).first().click();
      await page.getByText(t('closed.shut.forgotten'), { exact: true }).click();
      await button(page, t('closed.shut.fresh')).click();
      return press(page, t('saving.delete.yes'));
    },
    said: saysSo,
    locks: true,
  },
  {
    name: 'to begin anew, where it cannot be read',
    device: 'own',
    ask: async (page) => {
      await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [
        keys.journal,
        `{"format":"klar-til-moedet","version":2,"answers":"${marker}"`,
      ] as const);
      await page.goto(review);
      await page.getByRole('heading', { name: t('unreadable.title') }).waitFor();
      return press(page, t('unreadable.fresh'));
    },
    said: saysSo,
  },
];

/** Lets the tab know of a paper that was made in it. */
async function withPaper(page: Page): Promise<void> {
  const made = { work: 'work', document: 'forberedelse', copy: 'mine', at: '2026-11-01T12:00:00Z' };
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [
    keys.papers,
    JSON.stringify([made]),
  ] as const);
}

function lacksWorkers(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
}

describe.each(ways)('$name', ({ device, ask, said }) => {
  it('leaves nothing here, nor in another tab, by the time that it is said', async () => {
    const page = await write(open, device);
    const second = await tabBeside(page, review);
    await showsIt(second);
    for (const tab of [page, second]) await withPaper(tab);
    const begin = await ask(page);
    await begin();
    await said(page);
    expect(await remains(page)).toEqual([]);
    await remainsForGood(page, second);
  });

  it('says so without a network', async () => {
    const page = await write(open, device);
    const begin = await ask(page);
    await page.context().setOffline(true);
    await begin();
    await said(page);
    await page.context().setOffline(false);
    await remainsForGood(page);
  });
});

describe.each(ways.filter(({ locks }) => !locks))('$name', ({ device, ask, said, loads }) => {
  it('says so where there are no service workers, and no network', async () => {
    const page = await write(open, device, lacksWorkers);
    const begin = await ask(page);
    await page.context().setOffline(loads === undefined);
    await begin();
    await said(page);
    await page.context().setOffline(false);
    await remainsForGood(page);
  });
});
