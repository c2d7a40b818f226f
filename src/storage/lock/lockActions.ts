/**
 * What a citizen does with the lock of what the device keeps: puts it on, opens it, shuts it, takes it away. The
 * store loads this on demand. Each time, what the device keeps is locked with a new key.
 */
import { printPreparation } from '../../domain/preparation/file.ts';
import type { Device } from '../kept/device.ts';
import type { createDeviceQueue } from '../work/deviceQueue.ts';
import { keyOf, lockWith, makeKey, unlockWith } from './lock.ts';
import type { Key } from '../work/locked.ts';
import type { createKeepingState } from '../work/keepingState.ts';
import type { Snapshot } from '../work/snapshot.ts';
import type { Tab } from '../work/tab.ts';
import type { createTabs } from '../work/tabs.ts';
import type { WorkLock } from '../work/workLock.ts';

/** What of the store the lock has to do with. */
export type LockParts = {
  lock: WorkLock;
  tab: Tab;
  device: Device;
  queue: ReturnType<typeof createDeviceQueue>;
  tabs: ReturnType<typeof createTabs>;
  place: ReturnType<typeof createKeepingState>;
  snapshot: () => Snapshot;
  pause: (milliseconds: number) => Promise<void>;
  /** Reads what is stored again. */
  load: () => Promise<void>;
  /** Journals and shows the work again, as the lock now says. */
  takeAgain: () => void;
};

/** Why a passphrase did not open the work. */
export type NotOpened = 'wrong-passphrase' | 'unreadable';

/**
 * Locks what the device keeps; where it is locked already, with another passphrase. Gives whether it could be: where it
 * could not, all is as before.
 */
export async function lockUp(parts: LockParts, passphrase: string): Promise<boolean> {
  const { lock, tab, queue, tabs, place, takeAgain } = parts;
  if (!isReady(parts) || !place.terms()) return false;
  const keyring = await lock.ready();
  await queue.flush();
  const key = await makeKey(passphrase);
  // It may have been shut while the key was made.
  if (!isReady(parts)) return false;
  const before = lock.key();
  lock.put(key);
  await queue.flush(true);
  const isLocked = isReady(parts) && place.isOnDevice();
  if (isLocked) {
    lock.use();
    tab.erase();
    if (before) await tellKey(parts, before, key);
    else tabs.lock();
    await keyring.isKept();
  } else if (before) lock.put(before);
  else lock.shut();
  takeAgain();
  return isLocked;
}

/** Opens the locked work in this tab, or gives why it could not be opened. */
export async function unlock(parts: LockParts, passphrase: string): Promise<NotOpened | undefined> {
  const { lock, tab, snapshot, load } = parts;
  const closed = snapshot();
  if (closed.state !== 'shut') return undefined;
  const [key, next] = await Promise.all([keyOf(closed.text, passphrase), makeKey(passphrase)]);
  if (!key) return 'unreadable';
  const { state } = await unlockWith(key, closed.text);
  if (state !== 'open') return state;
  const keyring = await lock.ready();
  // Where the device took no more, the tab has what came last.
  const journal = await unlockWith(key, tab.read() ?? '');
  if (journal.state === 'open') lock.keepRest(journal.text);
  const came = await lockAnew(parts, key, next);
  if (came !== 'of-another') {
    lock.put(came === 'done' ? next : key);
    lock.use();
    if (came === 'done') await tellKey(parts, key, next);
    await keyring.isKept();
  }
  await load();
  return undefined;
}

/** Asks for the passphrase again, here and in other tabs. */
export async function lockNow({ lock, queue, tabs, place, load }: LockParts): Promise<void> {
  await queue.settled();
  // What only this page holds would be gone.
  if (!lock.key() || place.keeping().where === 'memory') return;
  (await lock.ready()).forgetAll();
  lock.shut();
  tabs.lock();
  await load();
}

/** To be called now and then: somebody may have left an open page. */
export async function lockIfIdle(parts: LockParts): Promise<void> {
  if (parts.lock.key() && (await parts.lock.ready()).isIdle()) await lockNow(parts);
}

/** The device keeps the work so that anybody can read it, as before. */
export async function removeLock(parts: LockParts): Promise<void> {
  const { lock, queue, tabs, takeAgain } = parts;
  if (!isReady(parts) || !lock.key()) return;
  lock.end();
  takeAgain();
  await queue.flush(true);
  tabs.unlock();
}

/** Another tab has made a new key: whoever has the one before goes on. */
export async function followKey({ lock, queue }: LockParts, told: string): Promise<void> {
  const before = lock.key();
  if (!before) return;
  const opened = await unlockWith(before, told);
  if (opened.state !== 'open' || lock.key() !== before) return;
  // Only who has the key before could lock it.
  lock.put(JSON.parse(opened.text) as Key);
  lock.use();
  await queue.flush();
}

/** Milliseconds; a tab that has made a new key tells it at once. */
const WAIT_FOR_KEY = 300;

/**
 * Another tab has changed the lock: what is here is kept first, for nothing is to be lost, and what was locked in memory
 * alone. Whoever has the key before is told the new one, and goes on.
 */
export async function readAgain(parts: LockParts, key: Key | undefined): Promise<void> {
  const { lock, place, queue, snapshot, load, pause } = parts;
  if (key) await pause(WAIT_FOR_KEY);
  if (lock.key() !== key) return queue.flush();
  const here = snapshot();
  if (here.state !== 'ready') return undefined;
  lock.shut();
  if (key) lock.keepRest(printPreparation(here.preparation));
  else place.journal(here.preparation);
  return load();
}

/** Locked work as text, while the device does not have all of it: the next page of the tab is handed it. */
export function notOnDevice({ lock, place, queue, snapshot }: LockParts): string | undefined {
  const here = snapshot();
  // A page that is left while it reads hands on what it was handed.
  if (here.state !== 'ready') return lock.rest();
  const isBehind = queue.isBusy() || !place.isOnDevice();
  return isBehind ? printPreparation(here.preparation) : undefined;
}

/** Gives the new key to other tabs that have the one before, and to those between two pages. */
async function tellKey({ lock, tabs }: LockParts, before: Key, key: Key): Promise<void> {
  (await lock.ready()).turn(before, key);
  tabs.turn(await lockWith(before, JSON.stringify(key)));
}

/** Other tabs may write meanwhile. */
const TRIES = 5;

/** Locks what lies on the device with another key. What cannot be written stays as it is, and opens as before. */
async function lockAnew({ device }: LockParts, key: Key, next: Key) {
  try {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const [newest] = await device.read();
      if (!newest) return 'failed';
      const opened = await unlockWith(key, newest.text);
      if (opened.state !== 'open') return 'of-another';
      const text = await lockWith(next, opened.text);
      let isDone = false as boolean;
      await device.update((now) => {
        isDone = now?.text === newest.text;
        return isDone ? { ...newest, text } : undefined;
      }, true);
      if (isDone) return 'done';
    }
  } catch {
    // Full, or refused.
  }
  return 'failed';
}

function isReady({ snapshot }: LockParts): boolean {
  return snapshot().state === 'ready';
}
