/** A browser that is killed at any moment, and a page that crashes: what was written is there, and the site opens. */
import { globSync } from 'node:fs';
import { open as openFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { CDPSession, Page } from 'playwright-core';
import { keepFigures } from '../figures.ts';
import type { Figure } from '../figures.ts';
import { useBrowser, useProfile } from './browser.ts';
import { keepLocked, lockedText, unlock } from './locking.ts';
import { box, button, ready, strip } from './screen.ts';
import { deviceText } from './stored.ts';
import { t, screenOf } from './words.ts';

const open = useBrowser();
const figures: Figure[] = [];
afterAll(() => keepFigures('tests/e2e/chaos.test.ts', figures));

/** Milliseconds of typing that may go with a whole browser. */
const MOST_LOST = 300;
/** On a machine that takes longer than that for so many letters, or to write so often to its disk, what it takes. */
const TIMES = 3;
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

/**
 * What somebody has typed, sign by sign, each with when the page had it; when it ended; and how many milliseconds the
 * disk took for a write of the test's own, at most, in that time.
 */
type Typed = { text: string; begun: number; had: number[]; ended: number; disk: number };

const passphrase = 'tre grønne æbler';
/** A passphrase takes its time, on purpose. */
const patient = { timeout: 20_000 };

/** Work that lies on one's own device as it is, and locked; opening that takes a second. */
const own = [
  { work: 'work on one’s own device', isLocked: false, kills: process.env.FULL ? 200 : 3 },
  { work: 'locked work', isLocked: true, kills: process.env.FULL ? 60 : 2 },
];

describe.each(own)(`A browser killed while somebody writes in $work (SEED=${seed})`, (way) => {
  const { work, isLocked, kills } = way;
  const profile = useProfile({});
  const chance = chances(seed);

  it('has lost next to nothing, and opens again', { timeout: 3_600_000 }, async () => {
    const lost: number[] = [];
    const tooMuch: string[] = [];
    let thrown = 0;
    let typed: Typed = { text: '', begun: 0, had: [], ended: 0, disk: 0 };
    try {
      for (let round = 0; round <= kills; round += 1) {
        const page = await profile.start(screenOf('volunteering'));
        const isThrown = round > 0 && (await isThrownAway(page));
        const isThere = round > 0 && !isThrown;
        if (isThrown) thrown += 1;
        if (isLocked && isThere) await unlock(page, passphrase);
        await ready(page);
        if (isThere) {
          const found = await box(page, 'volunteering').inputValue();
          const said = `round ${round}: ${await strip(page).innerText()}`;
          expect(typed.text.startsWith(found), said).toBe(true);
          expect(found.length, said).toBeGreaterThanOrEqual(typed.begun);
          const gone = lostOf(typed, found);
          lost.push(gone);
          if (gone > mayGo(typed)) tooMuch.push(`${said}: ${gone} of ${mayGo(typed)} ms`);
        }
        if (round === kills) break;
        await box(page, 'volunteering').fill(`${round}: `);
        if (!isThere) await keep(page);
        await expect.poll(() => textOnDevice(page), patient).toContain(`"${round}: "`);
        await box(page, 'volunteering').press('End');
        typed = await typeUntilKilled(page, `${round}: `, 100 + 1500 * chance());
      }
    } finally {
      const most = Math.ceil(Math.max(0, ...lost));
      const whole = lost.filter((milliseconds) => milliseconds === 0).length;
      figures.push({
        did: `the whole browser killed while somebody writes: ${work}`,
        times: kills,
        found: {
          'opened again': lost.length,
          'with all': whole,
          'lost at most, ms of typing': most,
          'with nothing, for Chromium threw its database away': thrown,
        },
      });
    }
    expect(lost.length + thrown).toBe(kills);
    expect(thrown).toBe(0);
    expect(tooMuch).toEqual([]);
  });

  async function keep(page: Page): Promise<void> {
    if (!isLocked) return button(page, t('saving.keep')).click();
    await keepLocked(page, passphrase);
    await page.goto(screenOf('volunteering'));
    await ready(page);
  }

  /**
   * Whether Chromium, asked for the database, could not read it again and threw it away, with all others of the site: it
   * then notes why. Only a copy outside of databases would outlive that. It is told apart here, and is a loss all the same.
   */
  async function isThrownAway(page: Page): Promise<boolean> {
    await page.evaluate(() => indexedDB.databases());
    const notes = globSync('Default/IndexedDB/*/corruption_info.json', { cwd: profile.folder });
    return notes.length > 0;
  }

  /** What the device has, in words. */
  function textOnDevice(page: Page): Promise<string> {
    return isLocked ? lockedText(page, passphrase) : deviceText(page);
  }

  /** Types on and on; after so many milliseconds the browser is killed, in the middle of it. */
  async function typeUntilKilled(page: Page, before: string, after: number): Promise<Typed> {
    const typed: Typed = { text: before, begun: before.length, had: [], ended: 0, disk: 0 };
    const killed = new AbortController();
    const disk = slowestWrite(killed.signal);
    const typing = (async () => {
      while (!killed.signal.aborted) {
        typed.text += 'abcdefghij'[typed.text.length % 10] ?? '';
        await page.keyboard.type(typed.text.slice(-1)).then(
          () => typed.had.push(performance.now()),
          () => killed.abort(),
        );
      }
    })();
    await setTimeout(after);
    typed.ended = performance.now();
    await profile.kill();
    killed.abort();
    await typing;
    typed.disk = await disk;
    return typed;
  }
});

/** For how long before the end nothing is there of what the page had. */
function lostOf({ begun, had, ended }: Typed, found: string): number {
  const first = had[found.length - begun];
  return first === undefined ? 0 : Math.max(0, ended - first);
}

/** How many milliseconds may go: keeping takes the longer, the longer a letter takes, or a write to the disk. */
function mayGo({ had, ended, disk }: Typed): number {
  const letters = had.map((at, place) => (had[place + 1] ?? ended) - at);
  return Math.max(MOST_LOST, TIMES * Math.max(disk, ...letters));
}

/** Writes to the disk as the browser does, through to the disk, until told to stop; gives the slowest, in ms. */
async function slowestWrite(stop: AbortSignal): Promise<number> {
  const path = join(tmpdir(), `klar-disk-${process.pid}`);
  const file = await openFile(path, 'w');
  let slowest = 0;
  while (!stop.aborted) {
    const from = performance.now();
    await file.write('abcdefghij');
    await file.datasync();
    slowest = Math.max(slowest, performance.now() - from);
    await setTimeout(50);
  }
  await file.close();
  await rm(path);
  return slowest;
}

describe('In this tab alone', () => {
  const profile = useProfile({});

  it('a killed browser loses what is written, and that is said before', async () => {
    const page = await profile.start(screenOf('volunteering'));
    await ready(page);
    await box(page, 'volunteering').fill('Strik');
    expect(await strip(page).innerText()).toContain(t('saving.tab'));
    await profile.kill();
    const again = await profile.start(screenOf('volunteering'));
    await ready(again);
    expect(await box(again, 'volunteering').inputValue()).toBe('');
  });

  it('neither a page that crashes nor one that is loaded again loses anything', async () => {
    const page = await open(screenOf('volunteering'));
    await ready(page);
    await box(page, 'volunteering').pressSequentially('Strik og haven');
    await page.reload();
    await ready(page);
    expect(await box(page, 'volunteering').inputValue()).toBe('Strik og haven');
    await box(page, 'volunteering').press('End');
    await page.keyboard.type(' og skak');

    const crashed = page.waitForEvent('crash');
    // Playwright lets go of a page that has crashed; a person presses "Load again" in the same tab.
    const tab = await page.context().newCDPSession(page);
    tab.send('Page.crash').catch(() => undefined);
    await crashed;
    await tab.send('Page.reload');
    await expect.poll(() => valueOf(tab), { timeout: 20_000 }).toBe('Strik og haven og skak');
  });
});

/** What stands in the first box of a tab, asked for past Playwright. */
async function valueOf(tab: CDPSession): Promise<unknown> {
  const expression = 'document.querySelector("#question-volunteering textarea:enabled")?.value';
  const { result } = await tab.send('Runtime.evaluate', { expression });
  return result.value;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function chances(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
