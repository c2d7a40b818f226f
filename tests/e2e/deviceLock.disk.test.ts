/**
 * What lies on the disk after a lock: the whole profile of the browser is searched, once the browser has been killed.
 * Of what was written under the lock nothing is found, nor the key. What was written before it, and what is left after
 * *Slet alt*, is counted and told, not demanded: no site decides when a browser tidies its files.
 */
import { randomBytes } from 'node:crypto';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { keyOf, unlockWith } from '../../src/storage/lock/lock.ts';
import { keepFigures } from '../figures.ts';
import { useProfile } from './browser.ts';
import { keepLocked, lockNow, unlock } from './locking.ts';
import { filesHolding } from './onDisk.ts';
import { box, button, ready } from './screen.ts';
import { deviceText } from './stored.ts';
import { t, screenOf } from './words.ts';

const rounds = process.env.FULL ? 20 : 3;
/** Milliseconds after which Chromium has written what a page left in sessionStorage; it takes about five seconds. */
const WRITTEN_OUT = 8000;

const ends = {
  'Lås nu': lockNow,
  'the tab closed': (page: Page) => page.close(),
  'the browser killed': () => Promise.resolve(),
};
const ways = Object.entries(ends);
const cases = Array.from({ length: rounds }, (_, round) => ({
  round,
  way: ways[round % ways.length] ?? fail(),
}));

const found = { key: 0, passphrase: 0, under: 0, before: 0, deleted: 0, deletedAndClosed: 0 };
let searched = 0;
let deletions = 0;
afterAll(() =>
  keepFigures('tests/e2e/deviceLock.disk.test.ts', [
    {
      did: 'the profile on disk searched after Lås nu, a closed tab or a killed browser, by turns',
      times: searched,
      found: {
        'with a key': found.key,
        'with the passphrase': found.passphrase,
        'with what was written under the lock': found.under,
        'with what was written before it': found.before,
      },
    },
    {
      did: 'the profile on disk searched after Slet alt',
      times: deletions,
      found: {
        'with the text, browser killed': found.deleted,
        'with the text, once started and closed again': found.deletedAndClosed,
      },
    },
  ]),
);

describe.each(cases)('Locked work, round $round: $way.0', ({ way: [, end] }) => {
  const profile = useProfile({});

  it('leaves neither its text nor its key on the disk', { timeout: 120_000 }, async () => {
    const [before, under, passphrase] = [marker(), marker(), marker()];
    const page = await profile.start(screenOf('volunteering'));
    await ready(page);
    await box(page, 'volunteering').fill(before);
    await keepLocked(page, passphrase);
    await writeOn(page, `${before} ${under}`);
    const first = await keyThatHas(page, passphrase, under);
    // Opened again, it is locked with another key.
    await lockNow(page);
    await unlock(page, passphrase);
    await ready(page);
    await writeOn(page, `${before} ${under} ${under}`);
    const second = await keyThatHas(page, passphrase, `${under} ${under}`);
    expect(second.equals(first)).toBe(false);
    await setTimeout(WRITTEN_OUT);
    await end(page);
    await profile.kill();

    const withKey = filesHolding(profile.folder, [first, second]);
    const withPhrase = filesHolding(profile.folder, [Buffer.from(passphrase)]);
    const withText = filesHolding(profile.folder, [Buffer.from(under)]);
    searched += 1;
    found.key += Math.sign(withKey.length);
    found.passphrase += Math.sign(withPhrase.length);
    found.under += Math.sign(withText.length);
    found.before += Math.sign(filesHolding(profile.folder, [Buffer.from(before)]).length);
    expect([withKey, withPhrase, withText]).toEqual([[], [], []]);
  });
});

describe.each(cases.slice(0, Math.ceil(rounds / 3)))('Slet alt, round $round', () => {
  const profile = useProfile({});

  it('is told of, with what is still on the disk', { timeout: 120_000 }, async () => {
    const word = Buffer.from(marker());
    const page = await profile.start(screenOf('volunteering'));
    await ready(page);
    await box(page, 'volunteering').fill(word.toString());
    await button(page, t('saving.keep')).click();
    await expect.poll(() => deviceText(page)).toContain(word.toString());
    await setTimeout(WRITTEN_OUT);
    // The search finds it where it is to be.
    expect(filesHolding(profile.folder, [word])).not.toEqual([]);
    await page.goto('forbered/');
    await ready(page);
    await button(page, t('saving.delete')).click();
    await button(page, t('saving.delete.yes')).click();
    await page.getByText(t('saving.deleted')).waitFor();
    await setTimeout(WRITTEN_OUT);
    await profile.kill();
    deletions += 1;
    found.deleted += Math.sign(filesHolding(profile.folder, [word]).length);

    const again = await profile.start();
    await again.context().close();
    found.deletedAndClosed += Math.sign(filesHolding(profile.folder, [word]).length);
  });
});

/** A word by chance, of letters that look the same in every coding. */
function marker(): string {
  return [...randomBytes(24)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

async function writeOn(page: Page, text: string): Promise<void> {
  await page.goto(screenOf('volunteering'));
  await ready(page);
  await box(page, 'volunteering').fill(text);
}

/** The key that locks what the device keeps, once it has these words in it. */
async function keyThatHas(page: Page, passphrase: string, words: string): Promise<Buffer> {
  const key = await keyOf(await deviceText(page), passphrase);
  if (key === undefined) throw new Error('What the device keeps is not locked.');
  await expect
    .poll(async () => JSON.stringify(await unlockWith(key, await deviceText(page))))
    .toContain(words);
  return Buffer.from(key.bits, 'base64');
}

function fail(): never {
  throw new Error('no way');
}
