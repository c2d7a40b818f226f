/** How many pages a plan takes, laid out as the paper is, but not drawn: for what is said before it is made. */
import type { Plan } from '../domain/text/block.ts';
import { layOut } from './layout/layout.ts';
import type { FontMetrics } from './text/font.ts';
import { typefaces } from './text/fonts.ts';
import type { Names } from './text/fonts.ts';
import { hyphenationOf } from './text/hyphenate.ts';

export async function countPages(
  plan: Plan,
  metrics: FontMetrics[],
  names: Names,
): Promise<number> {
  const hyphenation = await hyphenationOf(plan.locale);
  return layOut(plan, typefaces(metrics, names), hyphenation).pages.length;
}
