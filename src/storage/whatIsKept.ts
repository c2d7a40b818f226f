/** Where this browser has work of the site: looks only at names, reads nothing, and makes nothing. */
import { databaseExists } from './databases.ts';
import { keys } from './keys.ts';
import { clearedMark, tabStorage } from './tabStorage.ts';

/** A browser that refuses to say has nothing kept. */
export async function whatIsKept(): Promise<'nothing' | 'tab' | 'device'> {
  try {
    if (await databaseExists(indexedDB, keys.database)) return 'device';
  } catch {
    // Then it may still be in the tab.
  }
  try {
    if (tabStorage().getItem(keys.journal) === null) return 'nothing';
    // localStorage may have lost the mark that says that it is void.
    await clearedMark.recall();
    return tabStorage().getItem(keys.journal) === null ? 'nothing' : 'tab';
  } catch {
    return 'nothing';
  }
}
