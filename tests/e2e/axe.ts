/** What axe objects to on a page. */
import process from 'node:process';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const options = {
  runOnly: { type: 'tag' as const, values: tags },
  // axe leaves it out by itself: WCAG 2.2, 24 by 24 pixels.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations' as const],
};

/** How a page is seen: which colours, how wide. */
export type View = { colorScheme: 'light' | 'dark'; width: 320 | 1280 };

/** As most see it. */
export const plainView: View = { colorScheme: 'light', width: 1280 };
export const otherViews: View[] = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 320 },
];

/** One of them, by turns; all of them with FULL. */
export function inTurn<T>(all: T[], turn: number): T[] {
  const at = turn % all.length;
  return process.env.FULL ? all : all.slice(at, at + 1);
}

export async function see(page: Page, { colorScheme, width }: View): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 800 });
}

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
