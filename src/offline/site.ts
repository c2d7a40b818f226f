/**
 * The site itself, kept on this device so that it works without a network: only once the citizen has said that the
 * device is theirs, and gone when they delete everything (`storage/kept/keptSite.ts`). Papers and answers are not in it.
 */
import { Workbox } from 'workbox-window';
import { scriptAddress } from '../trust/scriptAddress.ts';

/**
 * Fetches every page and file of a language, in the background; `root` is the address before every path of it. That it
 * could not is no trouble: the network can, and not every browser has service workers, nor any in some private windows.
 */
export async function keepSite(root: string): Promise<void> {
  try {
    if (!('serviceWorker' in navigator)) return;
    const worker = new Workbox(scriptAddress(`${root}/sw.js`), { scope: `${root}/` });
    await worker.register({ immediate: true });
  } catch {
    // Refused.
  }
}
