/**
 * The site itself, kept on this device so that it works without a network: only once the citizen has said that the
 * device is theirs, and gone when they delete everything. Papers and answers are not in it.
 */
import { Workbox } from 'workbox-window';
import { scriptAddress } from '../trust/scriptAddress.ts';

/** `root` is the address before every path of a language: each language has a service worker, and keeps its pages. */
export function serviceWorkerOf(root: string): Workbox {
  return new Workbox(scriptAddress(`${root}/sw.js`), { scope: `${root}/` });
}

/** Whether this browser can do it at all: not every one can, and none can in some private windows. */
function isPossible(): boolean {
  return 'serviceWorker' in navigator;
}

/** Fetches every page and file of the language, in the background. That it could not is no trouble: the network can. */
export async function keepSite(root: string): Promise<void> {
  if (!isPossible()) return;
  await serviceWorkerOf(root)
    .register({ immediate: true })
    .catch(() => undefined);
}

/** Takes the site away again: its service workers and all they have kept, in every language. */
export async function forgetSite(): Promise<void> {
  if (!isPossible()) return;
  for (const registration of await navigator.serviceWorker.getRegistrations())
    await registration.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}
