/** The keyring in a real browser: it tells the keeper that the page is there, and hands over when it is left. */
import { BETWEEN, openBrowserKeeper } from './browserKeeper.ts';
import { openKeyring } from './keyring.ts';
import type { Keyring } from './keyring.ts';
import { lockIfIdle, notOnDevice } from './lockActions.ts';
import type { LockParts } from './lockActions.ts';
import { tabStorage } from '../kept/tabStorage.ts';

export function openBrowserKeyring(parts: LockParts): Keyring {
  const keyring = openKeyring({
    storage: tabStorage,
    keeper: openBrowserKeeper(),
    now: () => new Date(),
    newToken: () => crypto.randomUUID().replaceAll('-', ''),
    rest: () => notOnDevice(parts),
  });
  // A telephone may end a page that is hidden without another word.
  addEventListener('visibilitychange', keyring.stay);
  addEventListener('pagehide', keyring.leave);
  setInterval(() => {
    if (document.visibilityState === 'visible') keyring.stay();
    void lockIfIdle(parts);
  }, BETWEEN);
  return keyring;
}
