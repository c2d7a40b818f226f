/** How a table's width is shared among its columns. */

/** As much of it as the heads at the side may take. */
export const SIDE = 0.3;

/** Equal parts of a width, but none below its need; all equal when the needs are more than there is. */
export function share(needs: number[], width: number): number[] {
  let equal = width / needs.length;
  if (needs.reduce((sum, need) => sum + need, 0) <= width) {
    let [room, count] = [width, needs.length];
    for (const need of [...needs].sort((a, b) => b - a)) {
      if (need <= equal) break;
      room -= need;
      count -= 1;
      equal = room / count;
    }
    return needs.map((need) => Math.max(need, equal));
  }
  return needs.map(() => equal);
}
