/** The service worker that keeps keys, in a real browser. */
import { scriptAddress } from '../../trust/scriptAddress.ts';
import { openKeeper } from './keeper.ts';
import type { Keeper } from './keeper.ts';
import worker from './keyKeeperWorker.ts?worker&url';

/** Milliseconds. A browser stops a service worker that has heard nothing for half a minute. */
export const BETWEEN = 10_000;

export function openBrowserKeeper(): Keeper {
  return openKeeper(
    () => navigator.serviceWorker,
    () => scriptAddress(worker),
  );
}

/** On a page that is only read: the keeper keeps the key of this tab meanwhile. */
export function stayWhileReading(token: string): void {
  const keeper = openBrowserKeeper();
  const stay = (): void => {
    if (document.visibilityState === 'visible') keeper.tell({ type: 'stay', token });
  };
  stay();
  setInterval(stay, BETWEEN);
}
