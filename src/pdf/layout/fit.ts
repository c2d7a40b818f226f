/** At which size a paper is set: one that is to fit is tried at several. */
import type { Fit, Plan } from '../../domain/text/block.ts';
import { sheetsIn } from '../../domain/paper/sheets.ts';
import { large } from './style.ts';

/** A try: the pages it took, whether a column was too narrow for a word, and whether the first page lacks what comes first. */
type Tried = { pages: unknown[]; breaksWords: boolean; lacksFirst: boolean };

const SMALLEST = 0.76;
/** Sizes at which all may stand on as many pages as it is to have, the best first. */
const lessening = [1, 0.94, 0.88, 0.82, SMALLEST];
const sizes: Record<Fit, number[]> = {
  pages: [],
  page: lessening,
  note: [1.5, 1.35, 1.2, 1.1, ...lessening],
  case: [0.94, 0.91, 0.88, 0.86, 0.83],
  sheets: [],
};
/** So many pages a sheet is to have. */
const most: Record<Fit, number> = { pages: 1, page: 1, note: 1, case: 4, sheets: 1 };
/** The size of what no size brings on so many: the smallest would be hard to read, and win nothing. */
const otherwise: Record<Fit, number> = {
  ...{ pages: 1, page: 0.88, note: 0.88, case: 0.88 },
  sheets: 0.84,
};

/** How much of the space between blocks there is: on sheets to write on the room is for the hand. */
export function airOf({ fit, large: isLarge }: Plan): number {
  return fit === 'sheets' && !isLarge ? 0.5 : 1;
}

/**
 * A text takes room by the square of its size. What would need more pages than this at the smallest size, by that
 * rule, is not tried on: nobody is to wait for it. Twice what it needs, for a word less a line may halve a text.
 */
const HOPELESS = 2;

/**
 * The plan in the room it has (see `Fit`); in two languages with a page more, rather than that its first lacks what
 * comes first. Laid out by `layOutAt`; no letter of it is smaller than `least`.
 */
export function fitted<T extends Tried>(
  plan: Plan,
  layOutAt: (scale: number, least?: number) => T,
): T {
  if (plan.large) return layOutAt(large.scale, large.least);
  const room = sheetsIn(plan) * most[plan.fit];
  let fitting: T | undefined;
  let longer: T | undefined;
  const mayBeLonger = plan.inTwo && plan.front !== undefined;
  for (const scale of sizes[plan.fit]) {
    const tried = layOutAt(scale);
    // Large type that breaks the words of a table is no easier to read.
    const isReadable = scale <= 1 || !tried.breaksWords;
    if (tried.pages.length <= room && isReadable) {
      if (!tried.lacksFirst) return tried;
      fitting ??= tried;
    } else if (mayBeLonger && tried.pages.length === room + 1 && !tried.lacksFirst)
      longer ??= tried;
    if (tried.pages.length * (SMALLEST / scale) ** 2 > HOPELESS * room) break;
  }
  return longer ?? fitting ?? layOutAt(otherwise[plan.fit]);
}
