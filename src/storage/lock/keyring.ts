/**
 * The key of this tab while its work is open: in the memory of the page and, from one page to the next, of the keeper
 * (ADR 0027). What lies in sessionStorage is a token: it opens nothing but what the keeper still has in its memory.
 */
import { isIdle } from './idle.ts';
import type { Keeper } from './keeper.ts';
import type { Held } from './keyKeeper.ts';
import { keys } from '../kept/keys.ts';
import type { Key } from '../work/locked.ts';

/** What a page finds: nothing where the passphrase is to be asked for. */
export type Taken = Partial<Pick<Held, 'key' | 'rest'>>;

export type Keyring = ReturnType<typeof openKeyring>;

type World = {
  /** The browser's sessionStorage, which may be refused: then no other page of the tab gets the key. */
  storage: () => Storage;
  keeper: Keeper;
  now: () => Date;
  newToken: () => string;
  /** The work as text, while the device does not have all of it. */
  rest: () => string | undefined;
};

export function openKeyring({ storage, keeper, now, newToken, rest }: World) {
  let held: Omit<Held, 'rest'> | undefined;
  /** The page has been left: if it comes back, the keeper knows whether the work has been shut meanwhile. */
  let isLeft = false;
  let starting: Promise<boolean> | undefined;

  function tokenHere(): string | undefined {
    try {
      const token = storage().getItem(keys.key);
      // An earlier version of the site kept the key itself there.
      return token !== null && /^\w+$/.test(token) ? token : undefined;
    } catch {
      return undefined;
    }
  }

  function makeToken(): string | undefined {
    try {
      const token = newToken();
      storage().setItem(keys.key, token);
      return token;
    } catch {
      return undefined;
    }
  }

  /** Tells the keeper what this page has. */
  function stay(): void {
    if (!held || isIdle(held.used, now().getTime())) return;
    const token = tokenHere() ?? makeToken();
    const behind = rest();
    const holding = { ...held, ...(behind !== undefined && { rest: behind }) };
    if (token !== undefined) keeper.tell({ type: 'hold', token, held: holding });
  }

  function forget(): void {
    held = undefined;
    starting = undefined;
    const token = tokenHere();
    if (token !== undefined) keeper.tell({ type: 'forget', token });
    try {
      storage().removeItem(keys.key);
    } catch {
      // What is refused holds nothing.
    }
  }

  /** Asks the keeper for what the page before this one had. */
  async function take(): Promise<Taken> {
    const isHere = held !== undefined && !isLeft;
    const token = isHere ? undefined : tokenHere();
    const found = isHere ? held : token === undefined ? undefined : await keeper.ask(token);
    isLeft = false;
    held = found && !isIdle(found.used, now().getTime()) ? { ...found } : undefined;
    if (!held || !found) {
      forget();
      return {};
    }
    return found;
  }

  return {
    /** Also each time the key is used. */
    hold: (key: Key): void => {
      const isNew = held?.key.bits !== key.bits;
      held = { key, used: now().getTime() };
      if (!isNew) return;
      starting ??= keeper.start();
      void starting.then(stay);
    },
    stay,
    /** The page is left: it may come back, and its next one begins. */
    leave: (): void => {
      stay();
      isLeft = true;
    },
    take,
    isIdle: (): boolean => held === undefined || isIdle(held.used, now().getTime()),
    /** Whether the next page of this tab finds the key. */
    isKept: (): Promise<boolean> => (starting ??= keeper.start()),
    forget,
    /** *Lås nu*: no tab gets it any more. */
    forgetAll: (): void => {
      keeper.tell({ type: 'forget-all' });
      forget();
    },
    /** There is nothing locked any more. */
    end: async (): Promise<void> => {
      forget();
      await keeper.stop();
    },
    /** The work is locked with another key now; tabs between two pages go on too. */
    turn: (from: Key, to: Key): void => keeper.tell({ type: 'turn', from: from.bits, to }),
  };
}
