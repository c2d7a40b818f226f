/**
 * The key of this tab while its work is open: in sessionStorage, for every screen is a page of its own, and with the
 * time it was last used, so that it goes by itself. It goes with the tab; whoever sits at the open tab can read the
 * work anyhow (ADR 0025).
 */
import { keys } from './keys.ts';
import type { Key } from './locked.ts';

/** Minutes without use after which the phrase is asked for again. */
export const IDLE_MINUTES = 15;

type Held = { key: Key; used: number };

export type Keyring = ReturnType<typeof openKeyring>;

/** `storage` gives the browser's sessionStorage, which may be refused: then the key goes with the page. */
export function openKeyring(storage: () => Storage, now: () => Date) {
  /** Where sessionStorage has no room for it; the next page then asks for the phrase. */
  let ofPage: Held | undefined;

  function read(): Held | undefined {
    try {
      const text = storage().getItem(keys.key);
      // Only this page's own origin writes there; a key that is none opens nothing.
      return text === null ? ofPage : ((JSON.parse(text) as Held | null) ?? undefined);
    } catch {
      return ofPage;
    }
  }

  /** Also each time it is used. */
  function hold(key: Key): void {
    const holding = { key, used: now().getTime() };
    try {
      storage().setItem(keys.key, JSON.stringify(holding));
    } catch {
      ofPage = holding;
    }
  }

  function forget(): void {
    ofPage = undefined;
    try {
      storage().removeItem(keys.key);
    } catch {
      // What is refused holds nothing.
    }
  }

  return {
    hold,
    forget,
    /** The key, unless it has not been used for a while; a clock that was turned back counts as that too. */
    key: (): Key | undefined => {
      const kept = read();
      if (kept === undefined) return undefined;
      const idle = now().getTime() - kept.used;
      if (idle >= 0 && idle < IDLE_MINUTES * 60_000) return kept.key;
      forget();
      return undefined;
    },
  };
}
