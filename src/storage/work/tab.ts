/**
 * The journal of this tab, in sessionStorage: written at once, on every input, before anything else. It survives a
 * reload and a crashed page; it goes with the tab.
 */
import { attempt } from '../kept/attempt.ts';
import { isVoid } from '../kept/clearedMark.ts';
import { keys, tabKeys } from '../kept/keys.ts';
import { months } from '../kept/terms.ts';
import type { Months } from '../kept/terms.ts';

/** `full` when there is no room, `refused` when the browser gives no storage at all, `slow` when it does not answer. */
export type Trouble = 'full' | 'refused' | 'slow';

/**
 * What the citizen said to "er det din egen telefon eller computer?"; a yes is kept on the device. `shared` is said of
 * the device, so it holds in every tab, until all is deleted or it is taken back.
 */
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
  setTaken: (timestamp: string) => void;
  ownership: () => Ownership;
  /** `unasked` takes back what was said. */
  setOwnership: (said: Ownership) => void;
  /** For how long the device was asked to keep the work, on this page or one before it, and does not have it yet. */
  wanted: () => Months | undefined;
  setWanted: (months: Months | undefined) => void;
  /** Whether another tab has been found to have the same work. */
  isOneOfSeveral: () => boolean;
  noteOther: () => void;
  /** Forgets all that is of this tab; what was said of the device goes with the mark of the deletion. */
  clear: () => void;
};

/** `storage` gives the tab's sessionStorage, `local` localStorage; reaching for them may itself be refused. */
export function openTab(storage: () => Storage, local: () => Storage): Tab {
  const mark = (): string | undefined => local().getItem(keys.cleared) ?? undefined;

  /** Gives whether it could be noted for every tab. */
  function setShared(isShared: boolean): boolean {
    const noted = attempt(() => {
      if (isShared) local().setItem(keys.shared, mark() ?? '');
      else local().removeItem(keys.shared);
      return true;
    });
    return noted ?? false;
  }

  /** A browser that was killed may bring back what was said before the last deletion. */
  function isShared(): boolean {
    const said = local().getItem(keys.shared);
    if (said !== null && isVoid(said, mark())) local().removeItem(keys.shared);
    return said !== null && !isVoid(said, mark());
  }

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
    setTaken: (timestamp) => attempt(() => storage().setItem(keys.taken, timestamp)),
    ownership: () => {
      if (attempt(isShared) === true) return 'shared';
      const said = attempt(() => storage().getItem(keys.ownership));
      return said === 'shared' || said === 'later' ? said : 'unasked';
    },
    setOwnership: (said) => {
      const isForAll = setShared(said === 'shared');
      attempt(() => {
        if (said === 'unasked' || (said === 'shared' && isForAll))
          storage().removeItem(keys.ownership);
        else storage().setItem(keys.ownership, said);
      });
    },
    wanted: () => {
      const wanted = attempt(() => storage().getItem(keys.wanted));
      return months.find((one) => String(one) === wanted);
    },
    setWanted: (wanted) =>
      attempt(() => {
        if (wanted === undefined) storage().removeItem(keys.wanted);
        else storage().setItem(keys.wanted, String(wanted));
      }),
    isOneOfSeveral: () => attempt(() => storage().getItem(keys.several)) === '1',
    noteOther: () => attempt(() => storage().setItem(keys.several, '1')),
    clear: () =>
      attempt(() => {
        for (const name of tabKeys) storage().removeItem(name);
      }),
  };
}

/** Browsers name a full storage `QuotaExceededError`; older Firefox `NS_ERROR_DOM_QUOTA_REACHED`. */
export function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError') return 'slow';
  return name.includes('Quota') || name.includes('QUOTA') ? 'full' : 'refused';
}
