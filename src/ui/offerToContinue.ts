/** On the front page: *fortsæt, hvor du slap* instead of *begynd* for somebody whose work is kept here. */
import { keys } from '../storage/keys.ts';

export async function offerToContinue(): Promise<void> {
  if (!(await isKept())) return;
  document.querySelector('[data-begin]')?.toggleAttribute('hidden', true);
  document.querySelector('[data-continue]')?.toggleAttribute('hidden', false);
}

/** Looks only at names: nothing is read, and nothing is made. A browser that refuses to say has nothing kept. */
async function isKept(): Promise<boolean> {
  try {
    if (sessionStorage.getItem(keys.journal) !== null) return true;
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === keys.database);
  } catch {
    return false;
  }
}
