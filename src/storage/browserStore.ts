/** The store in a real browser, made once a page. */
import { openChannel } from './channel.ts';
import { openDevice } from './device.ts';
import { openKeyring } from './keyring.ts';
import { createPreparationStore } from './preparationStore.ts';
import type { PreparationStore } from './preparationStore.ts';
import { openTab } from './tab.ts';

let store: PreparationStore | undefined;

/** The page's store; the first call begins to read what is stored. */
export function browserStore(): PreparationStore {
  if (store !== undefined) return store;
  const now = (): Date => new Date();
  store = createPreparationStore({
    tab: openTab(() => sessionStorage),
    device: openDevice(() => indexedDB),
    channel: openChannel(),
    keyring: openKeyring(() => sessionStorage, now),
    now,
    newId: newIdentifier,
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  const opened = store;
  void opened.load();
  addEventListener('pageshow', ({ persisted }) => persisted && void opened.load());
  setInterval(() => opened.lockIfIdle(), 30_000);
  return opened;
}

/** A new identifier. `crypto.randomUUID` exists only over https; a page from a local server may lack it. */
export function newIdentifier(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
