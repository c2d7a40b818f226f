/**
 * The key of this tab while its work is open: in the memory of the page and, from one page to the next, of the keeper
 * (ADR 0027). What lies in sessionStorage is a token: it opens nothing but what the keeper still has in its memory.
 */
import { attempt } from './attempt.ts';
import { isIdle } from './idle.ts';
import type { Keeper } from './keeper.ts';
import type { Held } from './keyKeeper.ts';
import { keys } from './keys.ts';
import type { Key } from './locked.ts';

/** What a page finds: nothing where the phrase is to be asked for. */
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
  pause: (milliseconds: number) => Promise<void>;
};

/** How often the next page asks for what was handed over, and milliseconds between. */
const TRIES = 20;
const BETWEEN = 50;

export function openKeyring({ storage, keeper, now, newToken, rest, pause }: World) {
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

  /** Tells the keeper what this page has. Gives whether the device may not have all of it. */
  function stay(): boolean {
    if (!held || isIdle(held.used, now().getTime())) return false;
    const token = tokenHere() ?? makeToken();
    const behind = rest();
    const holding = { ...held, ...(behind !== undefined && { rest: behind }) };
    if (token !== undefined) keeper.tell({ type: 'hold', token, held: holding });
    return behind !== undefined;
  }

  /** Says to the next page that there is something to wait for; it may ask before the keeper has heard of it. */
  function noteHanded(): void {
    attempt(() => storage().setItem(keys.handed, '1'));
  }

  /** Gives what the keeper has, and waits a moment for what the page before this one handed over. */
  async function askFor(token: string): Promise<Held | undefined> {
    const isHanded = attempt(() => storage().getItem(keys.handed)) === '1';
    attempt(() => storage().removeItem(keys.handed));
    let found = await keeper.ask(token);
    for (let tries = 1; isHanded && found && !found.rest && tries < TRIES; tries += 1) {
      await pause(BETWEEN);
      found = await keeper.ask(token);
    }
    return found;
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
    const found = isHere ? held : token === undefined ? undefined : await askFor(token);
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
      if (stay()) noteHanded();
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
