/** What keeps keys between pages, without a service worker: the same memory, asked directly. */
import type { Keeper } from '../../../src/storage/lock/keeper.ts';
import { createKeyKeeper } from '../../../src/storage/lock/keyKeeper.ts';
import { openKeyring } from '../../../src/storage/lock/keyring.ts';
import type { Keyring } from '../../../src/storage/lock/keyring.ts';
import { notOnDevice } from '../../../src/storage/lock/lockActions.ts';
import type { LockParts } from '../../../src/storage/lock/lockActions.ts';
import type { Keyrings } from '../../../src/storage/work/workLock.ts';

/** `stops` is what a browser does to a service worker; `isThere` whether it has any. */
export type FakeKeeper = Keeper & { stops: () => void; isThere: boolean };

export function fakeKeeper(now: () => number): FakeKeeper {
  let hear = createKeyKeeper(now);
  const keeper: FakeKeeper = {
    isThere: true,
    start: () => Promise.resolve(keeper.isThere),
    tell: (message) => {
      if (keeper.isThere) hear(structuredClone(message));
    },
    ask: (token) =>
      Promise.resolve(keeper.isThere ? structuredClone(hear({ type: 'ask', token })) : undefined),
    stop: () => {
      keeper.stops();
      return Promise.resolve();
    },
    stops: () => void (hear = createKeyKeeper(now)),
  };
  return keeper;
}

/** The keyring of one page; `page` has it, and what of the store it sees, once the page has fetched it. */
export function keyringOf(
  storage: () => Storage,
  now: () => Date,
  keeper: Keeper = fakeKeeper(() => now().getTime()),
  page: { keyring?: Keyring; parts?: LockParts } = {},
): Keyrings<LockParts> {
  let tokens = 0;
  const newToken = (): string => `token${(tokens += 1)}at${now().getTime()}`;
  return {
    storage,
    open: (parts) => {
      page.parts = parts;
      const rest = () => notOnDevice(parts);
      page.keyring = openKeyring({ storage, keeper, now, newToken, rest });
      return Promise.resolve(page.keyring);
    },
  };
}
