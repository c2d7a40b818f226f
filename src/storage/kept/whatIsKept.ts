/** Where this browser has work of the site: looks only at names, reads nothing, and makes nothing. */
import { isVoid } from './clearedMark.ts';
import { databaseExists } from './databases.ts';
import { keys } from './keys.ts';
import { clearedMark, tabStorage } from './tabStorage.ts';

export type Kept = 'nothing' | 'tab' | 'shared' | 'device';

/** A browser that refuses to say has nothing kept. What the tab has from before a deletion is taken away by looking. */
export async function whatIsKept(): Promise<Kept> {
  const isInTab = await hasJournal();
  try {
    if (await databaseExists(indexedDB, keys.database)) return 'device';
  } catch {
    // Then it may still be in the tab.
  }
  if (!isInTab) return 'nothing';
  return isShared() ? 'shared' : 'tab';
}

async function hasJournal(): Promise<boolean> {
  try {
    if (tabStorage().getItem(keys.journal) === null) return false;
    // localStorage may have lost the mark that says that it is void.
    await clearedMark.recall();
    return tabStorage().getItem(keys.journal) !== null;
  } catch {
    return false;
  }
}

/** Whether it was said that others use the device too: in any tab, or in this one where that could not be noted. */
function isShared(): boolean {
  try {
    const said = localStorage.getItem(keys.shared);
    const mark = clearedMark.current();
    const isSaid = said !== null && (mark === undefined || !isVoid(said, mark));
    return isSaid || tabStorage().getItem(keys.ownership) === 'shared';
  } catch {
    return false;
  }
}
