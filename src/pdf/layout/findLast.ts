/** What `Array.prototype.findLast` does from Chrome 97 on. */

/** Where the last one stands for which something is true; -1 where there is none. */
export function findLastIndex<One>(all: readonly One[], is: (one: One) => boolean): number {
  let at = all.length - 1;
  while (at >= 0 && !is(all[at] as One)) at -= 1;
  return at;
}

/** The last one for which something is true. */
export function findLast<One>(all: readonly One[], is: (one: One) => boolean): One | undefined {
  return all[findLastIndex(all, is)];
}
