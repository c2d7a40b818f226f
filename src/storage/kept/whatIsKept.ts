/** Where this browser has work of the site: looks only at names, reads nothing, and makes nothing. */
import { databaseExists } from './databases.ts';
import { keys } from './keys.ts';
import { clearedMark, tabStorage } from './tabStorage.ts';

/** A browser that refuses to say has nothing kept. What the tab has from before a deletion is taken away by looking. */
export async function whatIsKept(): Promise<'nothing' | 'tab' | 'device'> {
  const isInTab = await hasJournal();
  try {
    if (await databaseExists(indexedDB, keys.database)) return 'device';
  } catch {
    // Then it may still be in the tab.
  }
  return isInTab ? 'tab' : 'nothing';
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
