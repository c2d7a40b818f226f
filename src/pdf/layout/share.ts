/** How a table's width is shared among its columns. */

/** As much of it as the heads at the side may take. */
export const SIDE = 0.3;

/**
 * Parts of a width, none below its need: equal where that is enough for each; else who wants more has more, though not
 * by as much as it wants, or a short text beside a long one would get a line a word. All equal when the needs are more
 * than there is.
 */
export function share(needs: number[], wants: number[], width: number): number[] {
  const equal = width / needs.length;
  const needed = sumOf(needs);
  if (needed > width) return needs.map(() => equal);
  if (wants.every((want) => want <= equal)) return needs.map(() => equal);
  const weights = needs.map((need, at) => Math.sqrt(Math.max(0, (wants[at] ?? need) - need)));
  const all = sumOf(weights);
  const room = width - needed;
  return needs.map(
    (need, at) => need + (all > 0 ? (room * (weights[at] ?? 0)) / all : room / needs.length),
  );
}

function sumOf(lengths: number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}
