/** What axe objects to on a page. */
import process from 'node:process';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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
  const { violations } = await new AxeBuilder({ page })
    // There are no frames here, for which a page more would be opened each time.
    .setLegacyMode()
    .options({
      runOnly: { type: 'tag', values: tags },
      // axe leaves it out by itself: WCAG 2.2, 24 by 24 pixels.
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    })
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
  return [...found, ...(await scrollsSideways(page))];
}

/** At 320 pixels nobody should have to scroll in two directions (WCAG 1.4.10). */
async function scrollsSideways(page: Page): Promise<string[]> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return width > 0 ? [`reflow: the page is ${width} pixels too wide`] : [];
}
