/** What axe objects to on a page. */
import process from 'node:process';
import { AxeBuilder } from '@axe-core/playwright';
import type { CDPSession, Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const options = {
  runOnly: { type: 'tag' as const, values: tags },
  // axe leaves it out by itself: WCAG 2.2, 24 by 24 pixels.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations' as const],
};

/** How a page is seen: which colours, how wide, and with the text how large. */
export type View = {
  colorScheme: 'light' | 'dark';
  width: 320 | 1280;
  /** The colours that the person has chosen for all pages, as in Windows' high contrast. */
  forcedColors?: 'active';
  /** In per cent of what browsers begin with (WCAG 1.4.4). */
  text?: 200;
};

/** As most see it. */
export const plainView: View = { colorScheme: 'light', width: 1280 };
export const otherViews: View[] = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 320, text: 200 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'light', width: 1280, forcedColors: 'active' },
];

/** One of them, by turns; all of them with FULL. */
export function inTurn<T>(all: T[], turn: number): T[] {
  const at = turn % all.length;
  return process.env.FULL ? all : all.slice(at, at + 1);
}

/** One in so many of them, spread over all; all of them with FULL. */
export function oneIn<T>(step: number, all: T[]): T[] {
  return process.env.FULL ? all : all.filter((_, at) => at % step === 0);
}

export async function see(page: Page, view: View): Promise<void> {
  const { colorScheme, width, forcedColors = 'none', text = 100 } = view;
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 800 });
  await setTextSize(page, text);
}

/** The size of text that is set in the browser. Only its own protocol can: no script may on a page with our policy. */
async function setTextSize(page: Page, percent: number): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  const standard = (BROWSERS_TEXT * percent) / 100;
  await session.send('Page.setFontSizes', { fontSizes: { standard } });
}

/** What browsers begin with, in pixels. */
const BROWSERS_TEXT = 16;
const sessions = new WeakMap<Page, CDPSession>();

/** Every objection in a line: the rule, where, and what. No objection, no line. */
export async function objections(page: Page): Promise<string[]> {
  const { violations } = await analyze(page);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
  return [...found, ...(await scrollsSideways(page))];
}

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;
type Axe = { run: (given: typeof options) => Promise<Results> };

/** A page that has been looked at holds axe already, and is looked at again in a third of the time. */
async function analyze(page: Page): Promise<Results> {
  const again = await page.evaluate(
    async (given) => (window as { axe?: Axe }).axe?.run(given),
    options,
  );
  // There are no frames here, for which another page would be opened each time.
  return again ?? new AxeBuilder({ page }).setLegacyMode().options(options).analyze();
}

/** At 320 pixels nobody should have to scroll in two directions (WCAG 1.4.10). */
async function scrollsSideways(page: Page): Promise<string[]> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return width > 0 ? [`reflow: the page is ${width} pixels too wide`] : [];
}
