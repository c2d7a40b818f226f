/** Where the bars of a strip stand: the same on a screen and on paper. */

/** The left edge, the width and the height of a bar, as parts of those of its strip. */
export type Bar = { left: number; width: number; height: number };

/** A bar takes so much of its place, and of a few bars each so much of all. */
const WIDE = 0.7;
const FEW = 1 / 12;

/** The bar of nothing is still seen: it is not a gap. */
const LEAST = 0.03;

/** Gives the bars of a strip from its one edge to the other; where nothing is said, there is none. */
export function barsOf(bars: (number | undefined)[]): Bar[] {
  const wide = Math.min(WIDE, bars.length * FEW);
  const all = bars.length - 1 + wide;
  return bars.flatMap((bar, at) =>
    bar === undefined
      ? []
      : [{ left: at / all, width: wide / all, height: Math.min(1, Math.max(LEAST, bar)) }],
  );
}
