/** Cleared is cleared in every tab and for good: pages that come back, tabs that hear nothing, load, are locked or torn. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { keys } from '../../src/storage/kept/keys.ts';
import { keepFigures } from '../figures.ts';
import type { Figure } from '../figures.ts';
import { keepsForBack, useBrowser } from './browser.ts';
import {
  back,
  clear,
  devices,
  elsewhere,
  howItReturned,
  reading,
  remainsForGood,
  review,
  showsIt,
  tabBeside,
  write,
  written,
} from './cleared.ts';
import { remains } from './remains.ts';
import { marker } from './everyField.ts';
import { button, ready } from './screen.ts';
import { t } from './words.ts';

const open = useBrowser(keepsForBack);
const figures: Figure[] = [];
let other: Awaited<ReturnType<typeof elsewhere>>;

beforeAll(async () => {
  other = await elsewhere();
});
afterAll(async () => {
  keepFigures('tests/e2e/cleared.test.ts', figures);
  await other.stop();
});

const ways = devices.flatMap(([where, device]) =>
  [true, false].flatMap((deaf) =>
    ['a page for reading', 'another site'].map((away) => ({
      where,
      device,
      deaf,
      away,
      hears: deaf ? 'no' : 'every',
    })),
  ),
);

describe('A page that comes back with Back has nothing of what was cleared in another tab', () => {
  it.each(ways)('on $where, from $away, in a tab that hears $hears message', async (way) => {
    const { device, deaf, away, where, hears } = way;
    const isReading = away === 'a page for reading';
    const first = await write(open, device);
    const second = await tabBeside(first, review, { deaf });
    await showsIt(second);
    await second.goto(isReading ? reading : other.address);
    await clear(first, device);
    // A tab that is read in now has nothing left either, before anybody goes back.
    if (isReading) await expect.poll(() => remains(second), { timeout: 5000 }).toEqual([]);
    await back(second, review);
    const { persisted, seen, reasons } = await howItReturned(second);
    figures.push({
      did: `cleared on ${where} while a tab that hears ${hears} message was on ${away}; then Back`,
      times: 1,
      found: {
        'from the browser’s cache': Number(persisted),
        ...Object.fromEntries(reasons.map((reason) => [reason, 1])),
        'the word shown, ms': seen,
        'places where it was found': (await remains(first, second)).length,
      },
    });
    await remainsForGood(first, second);
  });
});

describe('A tab has nothing of what is cleared in another', () => {
  it.each(devices)('while its script is on the way, on %s', async (_, device) => {
    const first = await write(open, device);
    const second = await tabBeside(first, review);
    await showsIt(second);
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await second.route('**/*.js', async (route) => {
      await released;
      await route.continue();
    });
    await second.goto(written, { waitUntil: 'commit' });
    await clear(first, device);
    release();
    await ready(second);
    await remainsForGood(first, second);
  });

  it.each(devices)('while it reads what is stored, on %s', async (_, device) => {
    const first = await write(open, device);
    const second = await tabBeside(first, review);
    await showsIt(second);
    // A slow disk: what it says is what was there when it was asked.
    await second.addInitScript(() => {
      const slow = globalThis as { answer?: () => void };
      const asked = new Promise<void>((resolve) => (slow.answer = resolve));
      const databases = indexedDB.databases.bind(indexedDB);
      IDBFactory.prototype.databases = async () => {
        const found = await databases();
        await asked;
        return found;
      };
    });
    await second.goto(written);
    await clear(first, device);
    await second.evaluate(() => (globalThis as { answer?: () => void }).answer?.());
    await ready(second);
    await expect.poll(() => remains(first, second), { timeout: 5000 }).toEqual([]);
  });

  it.each(devices)(
    'when it is a copy of that tab, gone on to another page, on %s',
    async (_, device) => {
      const first = await write(open, device);
      const [copy] = await Promise.all([
        first.context().waitForEvent('page'),
        first.evaluate(() => void window.open(location.href)),
      ]);
      await showsIt(copy);
      await copy.goto(reading);
      await clear(first, device);
      await expect.poll(() => remains(copy), { timeout: 5000 }).toEqual([]);
      await back(copy, new URL(first.url()).pathname.slice(1)).catch(() => copy.goto(review));
      await remainsForGood(first, copy);
    },
  );

  it('when it asks for the passphrase of what is locked', async () => {
    const { first, second } = await lockedInTwo();
    await clear(first, 'own');
    await ready(second);
    await remainsForGood(first, second);
  });

  it('when the passphrase is asked for there and forgotten, and it is deleted from there', async () => {
    const { first, second } = await lockedInTwo();
    await second.getByText(t('closed.shut.forgotten'), { exact: true }).click();
    await button(second, t('closed.shut.fresh')).click();
    await button(second, t('saving.delete.yes')).click();
    await ready(second);
    await remainsForGood(second, first);
  });

  it.each(devices)('when it cannot read what it has, on %s', async (_, device) => {
    const first = await write(open, device);
    const second = await tabBeside(first, reading);
    await second.evaluate(([key, text]) => sessionStorage.setItem(key, text), [
      keys.journal,
      `{"format":"klar-til-moedet","version":4,"answers":"${marker}"`,
    ] as const);
    await second.goto(review);
    await second.getByRole('heading', { name: t('unreadable.title') }).waitFor();
    await clear(first, device);
    await ready(second);
    await remainsForGood(first, second);
  });
});

/** Locked work that is open in one tab, and that another asks the passphrase for. */
async function lockedInTwo(): Promise<{ first: Page; second: Page }> {
  const first = await write(open, 'own');
  await first.goto('forbered/');
  await button(first, t('keeping.lock')).click();
  await first.getByRole('textbox', { name: t('keeping.lock.label') }).fill('tre grønne æbler');
  await button(first, t('keeping.lock.save')).click();
  await first.getByText(t('keeping.lock.done')).waitFor({ timeout: 30_000 });
  const second = await tabBeside(first, review);
  await second.getByRole('heading', { name: t('closed.shut.title') }).waitFor();
  return { first, second };
}
