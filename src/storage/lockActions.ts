/**
 * What a citizen does with the lock of what the device keeps: puts it on, opens it, shuts it, takes it away. Few do:
 * the store fetches this only when it is asked for.
 */
import type { createDeviceQueue } from './deviceQueue.ts';
import { keyOf, makeKey, unlockWith } from './lock.ts';
import type { createPlace } from './place.ts';
import type { Snapshot } from './snapshot.ts';
import type { Tab } from './tab.ts';
import type { createTabs } from './tabs.ts';
import type { WorkLock } from './workLock.ts';

/** What of the store the lock has to do with. */
export type LockParts = {
  lock: WorkLock;
  tab: Tab;
  queue: ReturnType<typeof createDeviceQueue>;
  tabs: ReturnType<typeof createTabs>;
  place: ReturnType<typeof createPlace>;
  snapshot: () => Snapshot;
  /** Reads what is stored again. */
  load: () => Promise<void>;
  /** Journals and shows the work again, as the lock now says. */
  takeAgain: () => void;
};

/** Why a phrase did not open the work. */
export type NotOpened = 'wrong-phrase' | 'unreadable';

/** Locks what the device keeps. Gives whether it could be: where it could not, all is as before. */
export async function lockUp(parts: LockParts, phrase: string): Promise<boolean> {
  const { lock, tab, queue, tabs, place, takeAgain } = parts;
  if (!isReady(parts) || !place.terms()) return false;
  await queue.flush();
  const key = await makeKey(phrase);
  lock.put(key);
  await queue.flush(true);
  const isLocked = isReady(parts) && place.isOnDevice();
  if (isLocked) {
    lock.use();
    tab.erase();
    tabs.lock();
  } else lock.shut();
  takeAgain();
  return isLocked;
}

/** Opens the locked work in this tab, or gives why it could not be opened. */
export async function unlock(
  { lock, snapshot, load }: LockParts,
  phrase: string,
): Promise<NotOpened | undefined> {
  const closed = snapshot();
  if (closed.state !== 'shut') return undefined;
  const key = await keyOf(closed.text, phrase);
  if (!key) return 'unreadable';
  const { state } = await unlockWith(key, closed.text);
  if (state !== 'open') return state;
  lock.put(key);
  lock.use();
  await load();
  return undefined;
}

/** Asks for the phrase again, here and in other tabs. */
export async function lockNow({ lock, queue, tabs, place, load }: LockParts): Promise<void> {
  await queue.settled();
  // What only this page holds would be gone.
  if (!lock.key() || place.keeping().where === 'memory') return;
  lock.shut();
  tabs.lock();
  await load();
}

/** The device keeps the work so that anybody can read it, as before. */
export async function removeLock(parts: LockParts): Promise<void> {
  const { lock, queue, tabs, takeAgain } = parts;
  if (!isReady(parts) || !lock.key()) return;
  lock.shut();
  takeAgain();
  await queue.flush(true);
  tabs.unlock();
}

function isReady({ snapshot }: LockParts): boolean {
  return snapshot().state === 'ready';
}
