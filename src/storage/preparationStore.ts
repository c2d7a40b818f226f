/**
 * The preparation as the site holds it: read once, changed by answers, written at once to the tab's journal and,
 * when the citizen has asked for it, to the device; the same in all open tabs. Nothing here throws at a citizen.
 */
import { applyChange, mergeCopies } from '../domain/merge.ts';
import { momentAfter } from '../domain/moments.ts';
import { emptyPreparation } from '../domain/preparation.ts';
import type { Preparation } from '../domain/preparation.ts';
import { createDeviceQueue } from './deviceQueue.ts';
import { createEdits } from './edits.ts';
import type { NotOpened } from './lockActions.ts';
import { createPlace } from './place.ts';
import { readStored } from './readStored.ts';
import type { Snapshot } from './snapshot.ts';
import { createTabs } from './tabs.ts';
import type { Ownership } from './tab.ts';
import { USUAL_MONTHS } from './terms.ts';
import type { Months } from './terms.ts';
import { createWorkLock } from './workLock.ts';
import type { World } from './world.ts';

export type PreparationStore = ReturnType<typeof createPreparationStore>;

export function createPreparationStore(world: World) {
  const { tab, device } = world;
  const lock = createWorkLock(world.keyring);
  const place = createPlace(world, lock);
  let snapshot: Snapshot = { state: 'loading' };
  const listeners = new Set<() => void>();

  const queue = createDeviceQueue(device, {
    current: () => {
      const terms = place.terms();
      if (snapshot.state !== 'ready' || !terms) return undefined;
      return { preparation: snapshot.preparation, terms, key: lock.key() };
    },
    done: (written, terms, trouble) => {
      if (snapshot.state !== 'ready' || !place.terms()) return;
      place.written(terms, trouble);
      const preparation = mergeCopies(snapshot.preparation, written);
      show(preparation);
      if (lock.key() && trouble) void place.journalLocked(preparation).then(takeAgain);
      else if (lock.key()) tab.erase();
    },
    lockChanged: () => void readAgain(),
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
    kept: (months) => {
      place.takeDevice(months);
      takeAgain();
    },
    cleared: () => {
      void queue.drop();
      // Lets go of the database, so that the tab that deletes can delete it.
      void device.clear().catch(() => undefined);
      begin();
    },
    // What is being written here comes first: no other tab may have heard of it.
    locked: () =>
      void queue.settled().then(() => {
        tab.erase();
        lock.shut();
        return load();
      }),
    unlocked: () => void load(),
  });

  const edits = createEdits({
    preparation: () => (snapshot.state === 'ready' ? snapshot.preparation : undefined),
    take,
    spread: ({ id }, change) => {
      tabs.tell(id, change);
      queue.add(change);
    },
    write,
    moment,
  });

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

  /**
   * Reads what is stored, also again when a page comes back from the browser's cache: other pages of this tab have
   * written since. What cannot be read is kept as it is, and said. `evenIfOver` keeps what was to be deleted by now.
   */
  async function load(evenIfOver = false): Promise<void> {
    publish({ state: 'loading' });
    tabs.listen();
    const key = lock.takeKey();
    const now = world.now();
    const stored = await readStored({ tab, device, now, key, evenIfOver, pause: world.pause });
    if (stored.state !== 'shut' && stored.state !== 'overdue') place.begin(stored);
    if (stored.state !== 'read') {
      publish(stored);
      return;
    }
    // A page that is opened is use too.
    if (stored.isLocked) lock.use();
    else lock.shut();
    if (stored.isLocked && !stored.isBehind) tab.erase();
    const offer = stored.preparation ? undefined : await tabs.ask();
    show(stored.preparation ?? offer ?? emptyPreparation(world.newId(), now.toISOString()));
    if (offer) take(offer);
    if (stored.isBehind || evenIfOver) void queue.flush();
  }

  /** Where another tab has changed the lock: what is here is journalled first, for nothing is to be lost. */
  function readAgain(): Promise<void> {
    lock.shut();
    if (snapshot.state === 'ready') place.journal(snapshot.preparation);
    return load();
  }

  /** Takes another preparation instead of this one: an imported file, or the generation before what is torn. */
  function replace(preparation: Preparation): void {
    if (snapshot.state !== 'ready' && snapshot.state !== 'unreadable') return;
    void queue.drop();
    show(preparation);
    take(preparation);
    tabs.replace(preparation);
    void queue.flush(true);
  }

  /** *Det er min egen telefon eller computer*: from now on the device keeps it, for the usual time or as chosen. */
  async function keepOnDevice(kept: Months = USUAL_MONTHS): Promise<void> {
    if (snapshot.state !== 'ready') return;
    place.takeDevice(kept);
    show(snapshot.preparation);
    await queue.flush();
    if (place.isOnDevice()) tabs.keep(kept);
  }

  /** *Det er en delt computer*, or *spørg mig senere*: it stays in this tab, and we do not ask again here. */
  function keepInTab(ownership: Exclude<Ownership, 'unasked'>): void {
    if (snapshot.state !== 'ready') return;
    tab.setOwnership(ownership);
    place.leaveDevice();
    show(snapshot.preparation);
  }

  /** A file of the work has been handed over. */
  function noteTaken(): void {
    if (snapshot.state !== 'ready') return;
    place.noteTaken(moment());
    show(snapshot.preparation);
    write();
  }

  /** Deletes everything, here and in every open tab. */
  async function clear(): Promise<void> {
    await queue.drop();
    tab.clear();
    tabs.clear();
    await device.clear().catch(() => undefined);
    begin();
  }

  /** An empty preparation, kept nowhere yet. */
  function begin(): void {
    tab.clear();
    lock.shut();
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
  function moment(): string {
    const now = world.now().toISOString();
    return snapshot.state === 'ready' ? momentAfter(snapshot.preparation, now) : now;
  }

  const lockParts = { lock, tab, queue, tabs, place, snapshot: () => snapshot, load, takeAgain };
  const lockActions = () => import('./lockActions.ts');
  const lockNow = async (): Promise<void> => (await lockActions()).lockNow(lockParts);

  return {
    ...edits,
    lockUp: async (phrase: string): Promise<boolean> =>
      (await lockActions()).lockUp(lockParts, phrase),
    unlock: async (phrase: string): Promise<NotOpened | undefined> =>
      (await lockActions()).unlock(lockParts, phrase),
    lockNow,
    removeLock: async (): Promise<void> => (await lockActions()).removeLock(lockParts),
    /** To be called now and then: somebody may have left an open page. */
    lockIfIdle: (): void => {
      if (lock.isIdle()) void lockNow();
    },
    load,
    replace,
    keepOnDevice,
    keepInTab,
    noteTaken,
    clear,
    moment,
    snapshot: (): Snapshot => snapshot,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Resolves when everything so far is on the device. */
    settled: queue.settled,
  };
}
