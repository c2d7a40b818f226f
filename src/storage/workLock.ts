/**
 * The lock of what the device keeps: closed with a phrase, opened in one tab at a time. While it is on, the tab's
 * journal holds nothing but, where the device takes no more, locked text.
 */
import type { Keyring } from './keyring.ts';
import type { Key } from './locked.ts';

/** Why a phrase did not open the work. */
export type NotOpened = 'wrong-phrase' | 'unreadable';

export type WorkLock = ReturnType<typeof createWorkLock>;

export function createWorkLock(keyring: Keyring) {
  let key: Key | undefined;

  /** The phrase is asked for again. */
  function shut(): void {
    key = undefined;
    keyring.forget();
  }

  return {
    shut,
    /** What locks the work now; nothing while it is not locked. */
    key: (): Key | undefined => key,
    /** Takes the key that this tab has, if it was used a moment ago. */
    takeKey: (): Key | undefined => (key = keyring.key()),
    /** The key has been used: the time without use begins anew. */
    use: (): void => {
      if (key) keyring.hold(key);
    },
    isIdle: (): boolean => key !== undefined && keyring.key() === undefined,
    /** Makes a key from a phrase and locks with it; `write` puts the locked work in place and says whether it could. */
    close: async (phrase: string, write: () => Promise<boolean>): Promise<boolean> => {
      const { makeKey } = await import('./lock.ts');
      const made = await makeKey(phrase);
      key = made;
      const isWritten = await write();
      if (isWritten) keyring.hold(made);
      else shut();
      return isWritten;
    },
    /** Tries a phrase on a locked text; the key that fits is held for this tab. */
    open: async (text: string, phrase: string): Promise<NotOpened | undefined> => {
      const { keyOf, unlockWith } = await import('./lock.ts');
      const made = await keyOf(text, phrase);
      const opened = made && (await unlockWith(made, text));
      if (made && opened?.state === 'open') keyring.hold(made);
      return opened?.state === 'open' ? undefined : (opened?.state ?? 'unreadable');
    },
  };
}
