/** How the pages look: nothing is wider than the screen, and colours are those of a Chromium of today. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { questions, screenOf } from '../../tests/e2e/words.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { comes } from './driver.ts';
import type { Tab } from './driver.ts';
import { folder } from './need.ts';
import { first, isAlive } from './page.ts';
import { inBrowser } from './ways.ts';
import type { Use } from './ways.ts';

const week = questions.find(({ kind }) => kind === 'week')?.id ?? '';
/** Five screens, by the name of their picture; those with an island have to come alive first. */
const screens = {
  front: { path: '', isLive: false },
  steps: { path: 'forbered/', isLive: false },
  first: { path: first, isLive: true },
  week: { path: screenOf(week), isLive: true },
  reading: { path: 'forstaa/', isLive: false },
};

/** Fails with what is wider than the screen. Pictures stay in .cache/engines/shots/. */
export function fits(use: Use): Promise<void> {
  return inBrowser(use, async (tab) => {
    const wide: string[] = [];
    for (const [name, { path, isLive }] of Object.entries(screens)) {
      await tab.goto(use.site + path);
      if (isLive) await isAlive(tab);
      await settle(tab);
      const found = await tab.evaluate(widest, undefined);
      if (found !== '') wide.push(`${name} (${found})`);
      await picture(tab, use, name);
    }
    if (wide.length > 0) throw new Error(`wider than the screen: ${wide.join('; ')}`);
  });
}

/** What stands out over the right edge, when the page can be moved sideways. */
function widest(): string {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return '';
  const out = [...document.querySelectorAll('body *')].filter(
    (one) => one.getBoundingClientRect().right > clientWidth + 1,
  );
  const names = out.slice(-3).map((one) => `${one.tagName.toLowerCase()}.${one.className}`);
  return `${scrollWidth} px in ${clientWidth}: ${names.join(', ')}`;
}

type Scheme = Record<string, string>;
export type Colours = { light: Scheme; dark: Scheme };

/** The colours of the first screen, light and dark; with `isKept` also its pictures. */
export async function colours(use: Use, isKept: boolean): Promise<Colours> {
  const read = (dark: boolean): Promise<Scheme> =>
    inBrowser(
      use,
      async (tab) => {
        await tab.goto(use.site + first);
        // Alive, its colours may be others; a form that is dead is told by a check of its own.
        await isAlive(tab).catch(() => undefined);
        await settle(tab);
        if (isKept) await picture(tab, use, dark ? 'dark' : 'light');
        return tab.evaluate(coloursOf, undefined);
      },
      { dark },
    );
  return { light: await read(false), dark: await read(true) };
}

/** Of the page and of a button: what is told by its looks alone. */
function coloursOf(): Scheme {
  const found: Scheme = {};
  for (const selector of [
    'body',
    'main h1',
    'main .card',
    'main .button:not(.button--quiet)',
    'main a',
  ]) {
    const one = document.querySelector(selector);
    if (!one) continue;
    const { color, backgroundColor } = getComputedStyle(one);
    found[`${selector}: ink`] = color;
    found[`${selector}: ground`] = backgroundColor;
  }
  return found;
}

/** Fails with the colours that are not those of a Chromium of today. */
export async function hasColours(use: Use, wanted: Promise<Colours>): Promise<void> {
  const [found, known] = await Promise.all([colours(use, true), wanted]);
  const off = (['light', 'dark'] as const).flatMap((scheme) =>
    Object.entries(known[scheme])
      .filter(([what, colour]) => found[scheme][what] !== colour)
      .map(
        ([what, colour]) => `${scheme} ${what} ${found[scheme][what] ?? 'missing'}, not ${colour}`,
      ),
  );
  if (off.length > 0)
    throw new Error(`${off.length} colours differ: ${off.slice(0, 2).join('; ')}`);
}

/** Fonts and what moves in have come to rest. */
async function settle(tab: Tab): Promise<void> {
  await comes(() => tab.evaluate(() => document.fonts.status === 'loaded', undefined));
  await pause(700);
}

async function picture(tab: Tab, { id, size }: Use, name: string): Promise<void> {
  const shots = join(folder, 'shots');
  mkdirSync(shots, { recursive: true });
  await tab.screenshot(join(shots, `${id}-${size.width}-${name}.png`));
}
