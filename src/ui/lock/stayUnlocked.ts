/** On pages that are only read: whoever has locked work open is not asked for the passphrase again after a page of guidance. */
import { keys } from '../../storage/kept/keys.ts';
import { tabStorage } from '../../storage/kept/tabStorage.ts';

export async function stayUnlocked(): Promise<void> {
  try {
    const token = tabStorage().getItem(keys.key);
    if (token !== null)
      (await import('../../storage/lock/browserKeeper.ts')).stayWhileReading(token);
  } catch {
    // The passphrase is asked for again.
  }
}
