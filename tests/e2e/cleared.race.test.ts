/** A tab that is opened in the same second as everything is cleared in another gets nothing of it. */
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { keepFigures } from '../figures.ts';
import type { Figure } from '../figures.ts';
import { keepsForBack, useBrowser } from './browser.ts';
import { askToClear, cleared, devices, review, write } from './cleared.ts';
import { remains } from './remains.ts';
import type { Device } from './cleared.ts';
import { ready } from './screen.ts';

const open = useBrowser(keepsForBack);
const figures: Figure[] = [];
afterAll(() => keepFigures('tests/e2e/cleared.race.test.ts', figures));

const tries = process.env.FULL ? 50 : 5;
/** Milliseconds by which the tab is opened before the yes, or after it. */
const FARTHEST = 300;
/** Milliseconds in which tabs come to rest: longer than any of them asks the others. */
const REST = 1000;

it.each(devices)(
  `opened up to ${FARTHEST} ms before or after the yes, on %s`,
  { timeout: 900_000 },
  async (where, device) => {
    const found: string[] = [];
    for (let at = 0; at < tries; at += 1) {
      const offset = Math.round(-FARTHEST + (at * 2 * FARTHEST) / (tries - 1));
      found.push(...(await race(device, offset)).map((what) => `${offset} ms: ${what}`));
    }
    const had = new Set(found.map((what) => what.split(':')[0]));
    figures.push({
      did: `a tab opened up to ${FARTHEST} ms before or after *Ja, slet alt*, on ${where}`,
      times: tries,
      found: { 'tries after which something was left': had.size },
    });
    expect(found).toEqual([]);
  },
);

/** What is left where a tab is opened so many milliseconds after the yes in another. */
async function race(device: Device, offset: number): Promise<string[]> {
  const first = await write(open, device);
  const yes = await askToClear(first, device);
  const second = await first.context().newPage();
  const [before, after] = [Math.max(0, -offset), Math.max(0, offset)];
  await Promise.all([
    setTimeout(before).then(() => yes.click()),
    setTimeout(after).then(() => second.goto(review)),
  ]);
  await cleared(first, device);
  await ready(second);
  await setTimeout(REST);
  const found = await remains(first, second);
  await first.context().close();
  return found;
}
