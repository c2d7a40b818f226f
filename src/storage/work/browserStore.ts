/** The store in a real browser, made once a page. */
import { attempt } from '../kept/attempt.ts';
import { openChannel } from './channel.ts';
import { openDevice } from '../kept/device.ts';
import { keys } from '../kept/keys.ts';
import { forgetSite } from '../kept/keptSite.ts';
import { createPreparationStore } from './preparationStore.ts';
import type { PreparationStore } from './preparationStore.ts';
import { openTab } from './tab.ts';
import { clearedMark, tabStorage } from '../kept/tabStorage.ts';

let store: PreparationStore | undefined;

/** The page's store; the first call begins to read what is stored. */
export function browserStore(): PreparationStore {
  if (store !== undefined) return store;
  store = createPreparationStore({
    tab: openTab(tabStorage, () => localStorage),
    device: openDevice(() => indexedDB, clearedMark),
    channel: openChannel(),
    cleared: clearedMark,
    keyring: {
      storage: tabStorage,
      open: async (parts) => (await import('../lock/browserKeyring.ts')).openBrowserKeyring(parts),
    },
    forgetSite,
    now: () => new Date(),
    newId: newIdentifier,
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  const opened = store;
  void opened.load();
  addEventListener('pagehide', ({ persisted }) => persisted && opened.rest());
  addEventListener('pageshow', ({ persisted }) => persisted && void opened.load());
  // Also where there is no channel, or it is slower.
  addEventListener('storage', ({ key }) => {
    if (key === keys.cleared) opened.heed();
    if (key === keys.shared) opened.heedOwnership();
  });
  return opened;
}

/** A new identifier. `crypto.randomUUID` exists only over https; a page from a local server may lack it. */
export function newIdentifier(): string {
  const bytes =
    attempt(() => crypto.getRandomValues(new Uint8Array(12))) ??
    // It tells works and entries apart, and keeps no secret.
    Array.from({ length: 12 }, () => Math.floor(Math.random() * 256));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
