/** At which size a paper is set: one that is to fit is tried at several. */
import type { Fit, Plan } from '../../domain/text/block.ts';
import { sheetsIn } from '../../domain/paper/sheets.ts';
import { large } from './style.ts';

/** A try: the pages it took, and whether a column was too narrow for a word in it. */
type Tried = { pages: unknown[]; breaksWords: boolean };

const SMALLEST = 0.76;
/** Sizes at which all may stand on one page (of several sheets each on one), the best first. */
const lessening = [1, 0.94, 0.88, 0.82, SMALLEST];
const onOnePage: Record<Fit, number[]> = {
  pages: [],
  page: lessening,
  note: [1.5, 1.35, 1.2, 1.1, ...lessening],
};
/** The size of what no size brings on one page: the smallest would be hard to read, and win nothing. */
const otherwise: Record<Fit, number> = { pages: 1, page: 0.88, note: 0.88 };

/**
 * A text takes room by the square of its size. What would need more pages than this at the smallest size, by that
 * rule, is not tried on: nobody is to wait for it. Twice what it needs, for a word less a line may halve a text.
 */
const HOPELESS = 2;

/** The plan in the room it has (see `Fit`), laid out by `layOutAt`; no letter of it is smaller than `least`. */
export function fitted<T extends Tried>(
  plan: Plan,
  layOutAt: (scale: number, least?: number) => T,
): T {
  if (plan.large) return layOutAt(large.scale, large.least);
  const sheets = sheetsIn(plan);
  for (const scale of onOnePage[plan.fit]) {
    const tried = layOutAt(scale);
    // Large type that breaks the words of a table is no easier to read.
    const isReadable = scale <= 1 || !tried.breaksWords;
    if (tried.pages.length <= sheets && isReadable) return tried;
    if (tried.pages.length * (SMALLEST / scale) ** 2 > HOPELESS * sheets) break;
  }
  return layOutAt(otherwise[plan.fit]);
}
