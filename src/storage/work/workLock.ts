/**
 * The key of the work, while what the device keeps is locked and open here. While there is one, the tab's journal
 * holds nothing but, where the device takes no more, locked text. The keyring is loaded only where something is
 * locked.
 */
import { keys } from '../kept/keys.ts';
import type { Keyring } from '../lock/keyring.ts';
import type { Key } from './locked.ts';

export type WorkLock = ReturnType<typeof createWorkLock>;

/** Where a tab's key comes from; `Parts` is what of the store a keyring is opened with. */
export type Keyrings<Parts> = {
  storage: () => Storage;
  open: (parts: Parts) => Promise<Keyring>;
};

export function createWorkLock<Parts>({ storage, open }: Keyrings<Parts>, parts: () => Parts) {
  let key: Key | undefined;
  let keyring: Keyring | undefined;
  /** The work as text, as another page had it, or this one before it was shut: the device may not have all of it. */
  let rest: string | undefined;

  async function ready(): Promise<Keyring> {
    return (keyring ??= await open(parts()));
  }

  return {
    /** What locks the work now; nothing while it is not locked. */
    key: (): Key | undefined => key,
    ready,
    /** From now on this key locks, on this page. */
    put: (made: Key): void => void (key = made),
    /** The key has been used: the tab has it too, and the time without use begins anew. */
    use: (): void => {
      if (key) keyring?.hold(key);
    },
    /** Takes the key that this tab has, if it was used a moment ago, and what the page before this one left. */
    take: async (): Promise<void> => {
      try {
        // Most tabs have never had one: they fetch nothing.
        if (!keyring && storage().getItem(keys.key) === null) return;
        const taken = await (await ready()).take();
        key = taken.key;
        rest = taken.rest ?? rest;
      } catch {
        // Storage is refused, or what keeps the key could not be fetched: the passphrase is asked for.
        key = undefined;
      }
    },
    rest: (): string | undefined => rest,
    /** Keeps what may not be on the device yet, until the work is read again. */
    keepRest: (text: string | undefined): void => void (rest = text),
    /** The passphrase is asked for again. */
    shut: (): void => {
      key = undefined;
      keyring?.forget();
    },
    /** There is nothing locked any more. */
    end: (): void => {
      key = undefined;
      rest = undefined;
      void keyring?.end();
    },
  };
}
