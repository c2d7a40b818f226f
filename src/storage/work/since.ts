/**
 * Since when the work of this page counts: from the last deletion that was known of when it was read or begun. After a
 * later one, nothing of it is kept.
 */
import { isVoid } from '../kept/clearedMark.ts';
import type { ClearedMark } from '../kept/clearedMark.ts';

export type Since = ReturnType<typeof createSince>;

export function createSince(cleared: ClearedMark) {
  let mark = cleared.current();
  let beginnings = 0;
  return {
    /**
     * From now on another work counts, or what is stored is read anew. Gives whether that is so no longer: what comes
     * of a reading is of no concern once another has begun, or all was deleted.
     */
    begin: (): (() => boolean) => {
      const beginning = (beginnings += 1);
      mark = cleared.current();
      return () => beginning !== beginnings;
    },
    /** The mark has been read: what is stored is compared with it, and no work is shown yet. */
    renew: (): void => void (mark = cleared.current()),
    isDeleted: (): boolean => isVoid(mark, cleared.current()),
  };
}
