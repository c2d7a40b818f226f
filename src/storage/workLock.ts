/**
 * The key of the work, while what the device keeps is locked and open here. While there is one, the tab's journal
 * holds nothing but, where the device takes no more, locked text.
 */
import type { Keyring } from './keyring.ts';
import type { Key } from './locked.ts';

export type WorkLock = ReturnType<typeof createWorkLock>;

export function createWorkLock(keyring: Keyring) {
  let key: Key | undefined;
  return {
    /** What locks the work now; nothing while it is not locked. */
    key: (): Key | undefined => key,
    /** From now on this key locks, on this page. */
    put: (made: Key): void => void (key = made),
    /** The key has been used: the tab has it too, and the time without use begins anew. */
    use: (): void => {
      if (key) keyring.hold(key);
    },
    /** Takes the key that this tab has, if it was used a moment ago. */
    takeKey: (): Key | undefined => (key = keyring.key()),
    isIdle: (): boolean => key !== undefined && keyring.key() === undefined,
    /** The phrase is asked for again. */
    shut: (): void => {
      key = undefined;
      keyring.forget();
    },
  };
}
