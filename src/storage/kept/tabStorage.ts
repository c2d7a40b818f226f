/** The one way to sessionStorage: what lies there from before the last deletion is void, and is taken away first. */
import { isVoid, openClearedMark } from './clearedMark.ts';
import type { ClearedMark } from './clearedMark.ts';
import { keys, tabKeys } from './keys.ts';

/** Gives the storage without what is void; throws where the browser refuses it. */
export function withoutVoid(
  session: () => Storage,
  cleared: Pick<ClearedMark, 'current' | 'learn'>,
): () => Storage {
  return () => {
    const storage = session();
    const begun = storage.getItem(keys.begun);
    // A browser that was killed may have lost the mark, and this tab still know it.
    if (begun !== null) cleared.learn(begun);
    const mark = cleared.current();
    if (mark !== undefined && isVoid(begun, mark)) {
      for (const name of tabKeys) storage.removeItem(name);
      storage.setItem(keys.begun, mark);
    }
    return storage;
  };
}

/** This browser's mark of the last deletion. */
export const clearedMark = openClearedMark(
  () => localStorage,
  () => indexedDB,
);

/** This tab's storage. Throws where the browser refuses it. */
export const tabStorage = withoutVoid(() => sessionStorage, clearedMark);
