/**
 * The journal of this tab, in sessionStorage: written at once, on every input, before anything else. It survives a
 * reload and a crashed page; it goes with the tab.
 */
import { keys } from './keys.ts';

/** `full` when there is no room, `refused` when the browser gives no storage at all. */
export type Trouble = 'full' | 'refused';

/** What the citizen said to "er det din egen telefon eller computer?" in this tab; a yes is kept on the device. */
export type Ownership = 'unasked' | 'later' | 'shared';

export type Tab = {
  /** Whether the browser gives no storage at all. */
  isRefused: () => boolean;
  read: () => string | undefined;
  /** Returns what was wrong, or nothing. */
  write: (text: string) => Trouble | undefined;
  /** Forgets the journal alone: the device has the work, locked. */
  erase: () => void;
  /** When a file of the work was last taken from this tab (a moment, ISO). */
  taken: () => string | undefined;
  setTaken: (moment: string) => void;
  ownership: () => Ownership;
  setOwnership: (said: Exclude<Ownership, 'unasked'>) => void;
  clear: () => void;
};

/** `storage` gives the browser's sessionStorage; reaching for it may itself be refused. */
export function openTab(storage: () => Storage): Tab {
  return {
    isRefused: () =>
      attempt(() => {
        storage().getItem(keys.journal);
        return false;
      }) ?? true,
    read: () => attempt(() => storage().getItem(keys.journal) ?? undefined),
    write: (text) => {
      try {
        storage().setItem(keys.journal, text);
        return undefined;
      } catch (error) {
        return troubleOf(error);
      }
    },
    erase: () => attempt(() => storage().removeItem(keys.journal)),
    taken: () => attempt(() => storage().getItem(keys.taken) ?? undefined),
    setTaken: (moment) => attempt(() => storage().setItem(keys.taken, moment)),
    ownership: () => {
      const said = attempt(() => storage().getItem(keys.ownership));
      return said === 'shared' || said === 'later' ? said : 'unasked';
    },
    setOwnership: (said) => attempt(() => storage().setItem(keys.ownership, said)),
    clear: () =>
      attempt(() => {
        const { journal, ownership, papers, copied, large, taken, key } = keys;
        for (const name of [journal, ownership, papers, copied, large, taken, key])
          storage().removeItem(name);
      }),
  };
}

/** Browsers name a full storage `QuotaExceededError`; older Firefox `NS_ERROR_DOM_QUOTA_REACHED`. */
export function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error ? error.name : '';
  return name.includes('Quota') || name.includes('QUOTA') ? 'full' : 'refused';
}

/** A browser that refuses storage throws at any touch; what is not there is then simply not there. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
