/** A browser that is killed right after all was cleared, and brings its tabs back: they hold no word. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { keepFigures } from '../figures.ts';
import type { Figure } from '../figures.ts';
import { keepsForBack, useProfile } from './browser.ts';
import {
  askToClear,
  back,
  cleared,
  devices,
  reading,
  remainsForGood,
  review,
  showsIt,
  tabBeside,
  write,
} from './cleared.ts';
import { remains } from './remains.ts';
import type { Device } from './cleared.ts';
import { marker } from './everyField.ts';

const figures: Figure[] = [];
afterAll(() => keepFigures('tests/e2e/cleared.restored.test.ts', figures));

const rounds = process.env.FULL ? 10 : 1;

describe.each(devices)('A browser killed right after *Ja, slet alt*, on %s', (where, device) => {
  const browser = useProfile(keepsForBack);

  it('brings back tabs without a word', { timeout: 900_000 }, async () => {
    const found: string[] = [];
    for (let round = 0; round < rounds; round += 1) found.push(...(await killed(device)));
    figures.push({
      did: `the browser killed right after all was cleared, and its tabs restored, on ${where}`,
      times: rounds,
      found: { 'places where the word or what held it was found': found.length },
    });
    expect(found).toEqual([]);
  });

  /** What is found in the tabs that come back, one of which had gone on to a page for reading. */
  async function killed(how: Device): Promise<string[]> {
    const first = await write((path) => browser.start(path), how);
    const second = await tabBeside(first, review);
    await showsIt(second);
    await second.goto(reading);
    // What is not on the disk yet could not come back.
    await expect.poll(() => onDisk(browser.folder), { timeout: 30_000 }).toBe(true);
    await (await askToClear(first, how)).click();
    await cleared(first, how);
    await browser.kill();
    const tabs = await browser.restore(2);
    const found = await Promise.all(tabs.map(atRest));
    const read = tabs.find((tab) => tab.url().endsWith(`/${reading}`));
    if (read) await back(read, review);
    found.push(read ? await atRest(read) : ['no tab on the page for reading came back']);
    if (found.flat().length === 0) await remainsForGood(...tabs);
    await browser.kill();
    return found.flat();
  }
});

/** What remains in a tab after a while in which it may have tidied up. */
async function atRest(tab: Page): Promise<string[]> {
  let found: string[] = [];
  for (let tries = 0; tries < 10; tries += 1) {
    found = await remains(tab);
    if (found.length === 0) break;
    await setTimeout(200);
  }
  return found;
}

/** Whether the profile's files hold the word, as what a tab keeps, and what Chromium restores tabs by. */
function onDisk(profile: string): boolean {
  if (!existsSync(join(profile, 'Default', 'Preferences'))) return false;
  const folder = join(profile, 'Default', 'Session Storage');
  const wide = Buffer.from(marker, 'utf16le');
  return readdirSync(folder).some((name) => {
    const bytes = readFileSync(join(folder, name));
    return bytes.includes(marker) || bytes.includes(wide);
  });
}
