/** What locks and unlocks the work: fetched when somebody does. */
import type { LockParts, NotOpened } from '../lock/lockActions.ts';
import type { Key } from './locked.ts';

export function createLocking(parts: () => LockParts) {
  const actions = () => import('../lock/lockActions.ts');
  return {
    /** What a citizen asks for. */
    asked: {
      lockUp: async (passphrase: string): Promise<boolean> =>
        (await actions()).lockUp(parts(), passphrase),
      unlock: async (passphrase: string): Promise<NotOpened | undefined> =>
        (await actions()).unlock(parts(), passphrase),
      lockNow: async (): Promise<void> => (await actions()).lockNow(parts()),
      removeLock: async (): Promise<void> => (await actions()).removeLock(parts()),
      /** Whether the next page of this tab opens without the passphrase. */
      isKeyKept: async (): Promise<boolean> => (await parts().lock.ready()).isKept(),
    },
    /** Another tab has locked the work, or taken the lock away: `key` was this page's. */
    readAgain: async (key: Key | undefined): Promise<void> =>
      (await actions()).readAgain(parts(), key),
    /** Another tab has changed the passphrase: `key` is the new key's token. */
    followKey: async (key: string): Promise<void> => (await actions()).followKey(parts(), key),
  };
}
