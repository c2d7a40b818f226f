/**
 * The site itself, kept on this device so that it works without a network: only once the citizen has said that the
 * device is theirs, and gone when they delete everything (`storage/kept/keptSite.ts`). Papers and answers are not in it.
 */
import { Workbox } from 'workbox-window';
import { scriptAddress } from '../trust/scriptAddress.ts';

/** `root` is the address before every path of a language: each language has a service worker, and keeps its pages. */
export function serviceWorkerOf(root: string): Workbox {
  return new Workbox(scriptAddress(`${root}/sw.js`), { scope: `${root}/` });
}

/**
 * Fetches every page and file of the language, in the background. That it could not is no trouble: the network can, and
 * not every browser has service workers, nor any in some private windows.
 */
export async function keepSite(root: string): Promise<void> {
  try {
    if ('serviceWorker' in navigator) await serviceWorkerOf(root).register({ immediate: true });
  } catch {
    // Refused.
  }
}
