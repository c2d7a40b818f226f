/**
 * The preparation as the site holds it: read once, changed by answers, written at once to the tab's journal and,
 * when the citizen has asked for it, to the device; the same in all open tabs. Nothing here throws at a citizen.
 */
import { applyChange, mergeCopies } from '../../domain/preparation/merge.ts';
import { timestampForChange } from '../../domain/time/timestamps.ts';
import { emptyPreparation } from '../../domain/preparation/preparation.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { deleteEverything } from '../kept/deleteEverything.ts';
import type { Deleted } from '../kept/deleteEverything.ts';
import { createDeviceQueue } from './deviceQueue.ts';
import { createEdits } from './edits.ts';
import { createKeeping } from './keeping.ts';
import type { LockParts } from '../lock/lockActions.ts';
import { createLocking } from './locking.ts';
import { createKeepingState } from './keepingState.ts';
import { createReading } from './reading.ts';
import { createSince } from './since.ts';
import type { Snapshot } from './snapshot.ts';
import { createTabs } from './tabs.ts';
import { createWorkLock } from './workLock.ts';
import type { Keyrings } from './workLock.ts';
import type { World } from './world.ts';

export type PreparationStore = ReturnType<typeof createPreparationStore>;

/** The world of a whole store: also where the key of locked work comes from. */
export type StoreWorld = World & { keyring: Keyrings<LockParts> };

export function createPreparationStore(world: StoreWorld) {
  const { tab, device, cleared } = world;
  const lock = createWorkLock(world.keyring, () => lockParts);
  const locking = createLocking(() => lockParts);
  const place = createKeepingState(world, lock);
  let snapshot: Snapshot = { state: 'loading' };
  const since = createSince(cleared);
  const listeners = new Set<() => void>();

  const queue = createDeviceQueue(device, {
    current: () => {
      const terms = place.terms();
      if (snapshot.state !== 'ready' || !terms || since.isDeleted()) return undefined;
      return { preparation: snapshot.preparation, terms, key: lock.key() };
    },
    done: (written, terms, trouble) => {
      if (snapshot.state !== 'ready' || !place.terms()) return;
      place.written(terms, trouble);
      if (trouble === 'slow') void device.answered().then(write);
      const preparation = mergeCopies(snapshot.preparation, written);
      show(preparation);
      if (lock.key() && trouble) void place.journalLocked(preparation).then(takeAgain);
      else if (lock.key()) tab.erase();
    },
    lockChanged: (key) => void locking.readAgain(key),
    slow: () => {
      place.noteSlow();
      if (snapshot.state === 'ready') show(snapshot.preparation);
    },
    pause: world.pause,
  });

  const tabs = createTabs(world, {
    snapshot: () => snapshot,
    isOpen: () => lock.key() === undefined,
    take,
    changed: (preparation, change) => {
      take(applyChange(preparation, change));
      // In the tab that changed it, the lock may just have come between.
      if (lock.key()) void queue.flush();
    },
    replaced: (preparation) => {
      void queue.drop();
      take(preparation);
    },
    kept: (months) => keeping.heedKept(months),
    heed,
    met: () => keeping.heedOther(),
    ownership: () => keeping.heedOwnership(),
    // What is being written here comes first: no other tab may have heard of it.
    locked: () =>
      void queue.settled().then(() => {
        // Where the device takes no more, only the tab has what came last.
        if (place.isOnDevice()) tab.erase();
        lock.shut();
        return load();
      }),
    unlocked: () => void load(),
    turned: (key) => void locking.followKey(key),
  });

  const edits = createEdits({
    preparation: current,
    take,
    spread: ({ id }, change) => tabs.tell(id, change),
    share: tabs.share,
    write,
    timestamp,
    newId: world.newId,
  });

  /** The work, once it has been read; unless another tab has deleted it, and this one has not heard of it yet. */
  function current(): Preparation | undefined {
    if (heed()) return undefined;
    return snapshot.state === 'ready' ? snapshot.preparation : undefined;
  }

  function publish(next: Snapshot): void {
    snapshot = next;
    for (const listener of listeners) listener();
  }

  function show(preparation: Preparation): void {
    publish({
      state: 'ready',
      preparation,
      keeping: place.keeping(),
      ...place.known(),
    });
  }

  /** Takes another preparation instead of this one: an imported file, or the generation before what is torn. */
  function replace(preparation: Preparation): void {
    heed();
    if (snapshot.state !== 'ready' && snapshot.state !== 'unreadable') return;
    void queue.drop();
    show(preparation);
    take(preparation);
    tabs.replace(preparation);
    void queue.flush(true);
  }

  /**
   * Deletes everything, here and in every tab, open or not. `until` is the day (YYYY-MM-DD) to which it was to be kept,
   * where that is why. Never rejects.
   */
  async function clear(until?: string): Promise<Deleted> {
    const deleting = deleteEverything({ ...world, idle: queue.drop });
    begin();
    tabs.clear();
    const deleted = await deleting;
    if (until !== undefined && snapshot.state === 'ready') {
      place.noteExpired({ until, deleted });
      show(snapshot.preparation);
    }
    return deleted;
  }

  /** Lets go of everything if it was deleted in another tab. Gives whether it was. */
  function heed(): boolean {
    if (!since.isDeleted()) return false;
    void queue.drop();
    begin();
    void device.sweep();
    return true;
  }

  /** The browser puts the page aside, to be shown again: what is not written yet, the journal or the keyring has. */
  function rest(): void {
    void queue.drop();
    device.rest();
  }

  /** An empty preparation, kept nowhere yet. */
  function begin(): void {
    since.begin();
    tab.clear();
    lock.end();
    place.begin({});
    show(emptyPreparation(world.newId(), world.now().toISOString()));
  }

  /** Shows and journals it. */
  function take(preparation: Preparation): void {
    if (snapshot.state !== 'ready') return;
    place.journal(preparation);
    show(preparation);
  }

  function takeAgain(): void {
    if (snapshot.state === 'ready') take(snapshot.preparation);
  }

  function write(): void {
    if (place.terms()) void queue.flush();
  }

  /** Now, and after all that is written: a clock may be wrong. */
  function timestamp(): string {
    const now = world.now().toISOString();
    return snapshot.state === 'ready' ? timestampForChange(snapshot.preparation, now) : now;
  }

  const load = createReading({
    ...world,
    ...{ lock, place, queue, tabs, since },
    ...{ current, publish, show, take, heed, clear },
  });
  const keeping = createKeeping({
    tab,
    device,
    lock,
    place,
    queue,
    tabs,
    preparation: current,
    show,
    takeAgain,
    write,
    timestamp,
  });
  const lockParts: LockParts = {
    ...{ lock, tab, device, queue, tabs, place, load, takeAgain },
    snapshot: () => snapshot,
    pause: world.pause,
  };

  return {
    ...edits,
    ...locking.asked,
    load,
    ...keeping,
    heed,
    rest,
    replace,
    clear,
    timestamp,
    /** Fetches what writes to the device, for somebody who may soon say yes to that. */
    prepareDevice: device.prepare,
    /** Whether this work is the one that is shown now. */
    holds: (id: string): boolean => current()?.id === id,
    snapshot: (): Snapshot => snapshot,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Resolves when everything so far is on the device. */
    settled: queue.settled,
  };
}
