/** What a citizen does with the lock of what the device keeps: puts it on, opens it, shuts it, takes it away. */
import type { createDeviceQueue } from './deviceQueue.ts';
import type { createPlace } from './place.ts';
import type { Snapshot } from './snapshot.ts';
import type { Tab } from './tab.ts';
import type { createTabs } from './tabs.ts';
import type { NotOpened, WorkLock } from './workLock.ts';

type Parts = {
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

export function createLockActions(parts: Parts) {
  const { lock, tab, queue, tabs, place, snapshot, load, takeAgain } = parts;
  const isReady = (): boolean => snapshot().state === 'ready';

  /** Asks for the phrase again, here and in other tabs. */
  async function lockNow(): Promise<void> {
    await queue.settled();
    // What only this page holds would be gone.
    if (!lock.key() || place.keeping().where === 'memory') return;
    lock.shut();
    tabs.lock();
    await load();
  }

  return {
    lockNow,
    /** To be called now and then: somebody may have left an open page. */
    lockIfIdle: (): void => {
      if (lock.isIdle()) void lockNow();
    },
    /** Locks what the device keeps. Gives whether it could be: where it could not, all is as before. */
    lockUp: async (phrase: string): Promise<boolean> => {
      if (!isReady() || !place.terms()) return false;
      await queue.flush();
      const isLocked = await lock.close(phrase, async () => {
        await queue.flush(true);
        return isReady() && place.isOnDevice();
      });
      if (isLocked) {
        tab.erase();
        tabs.lock();
      }
      takeAgain();
      return isLocked;
    },
    /** Opens the locked work in this tab, or gives why it could not be opened. */
    unlock: async (phrase: string): Promise<NotOpened | undefined> => {
      const closed = snapshot();
      if (closed.state !== 'shut') return undefined;
      const reason = await lock.open(closed.text, phrase);
      if (reason === undefined) await load();
      return reason;
    },
    /** The device keeps the work so that anybody can read it, as before. */
    removeLock: async (): Promise<void> => {
      if (!isReady() || !lock.key()) return;
      lock.shut();
      takeAgain();
      await queue.flush(true);
      tabs.unlock();
    },
  };
}
