/** How the work is read from what is stored, and shown. */
import { mergeCopies } from '../../domain/preparation/merge.ts';
import { emptyPreparation } from '../../domain/preparation/preparation.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import type { createDeviceQueue } from './deviceQueue.ts';
import type { createKeepingState } from './keepingState.ts';
import { readStored } from './readStored.ts';
import type { Since } from './since.ts';
import type { Snapshot } from './snapshot.ts';
import type { createTabs } from './tabs.ts';
import type { WorkLock } from './workLock.ts';
import type { World } from './world.ts';

type Owner = World & {
  lock: WorkLock;
  place: ReturnType<typeof createKeepingState>;
  queue: ReturnType<typeof createDeviceQueue>;
  tabs: ReturnType<typeof createTabs>;
  since: Since;
  /** What is shown now; nothing before the work has been read. */
  current: () => Preparation | undefined;
  publish: (snapshot: Snapshot) => void;
  show: (preparation: Preparation) => void;
  /** Shows and journals it. */
  take: (preparation: Preparation) => void;
  /** Lets go of everything if it was deleted in another tab. */
  heed: () => void;
  /** Deletes everything, for it was to be kept until this day (YYYY-MM-DD), which is past. */
  clear: (until: string) => Promise<unknown>;
};

/**
 * Gives what reads what is stored, also again when a page comes back from the browser's cache: other pages of this tab have
 * written since. What cannot be read is kept as it is, and said. `evenIfOver` keeps what was to be deleted by now.
 */
export function createReading(owner: Owner): (evenIfOver?: boolean) => Promise<void> {
  const { tab, device, cleared, lock, place, queue, tabs, since, publish, show, take, heed } =
    owner;

  return (evenIfOver = false) => {
    publish({ state: 'loading' });
    return load(evenIfOver);
  };

  /** Reads it; what is shown already, and may be written in meanwhile, stays. */
  async function load(evenIfOver: boolean): Promise<void> {
    const isOver = since.begin();
    tabs.listen();
    await cleared.recall();
    if (isOver()) return;
    since.renew();
    await lock.take();
    const key = lock.key();
    const now = owner.now();
    const reading = { tab, device, now, key, rest: lock.rest(), evenIfOver, pause: owner.pause };
    const stored = await readStored(reading);
    heed();
    if (isOver()) return;
    // Another tab has made a new key meanwhile, or shut the work.
    if (lock.key() !== key) return load(evenIfOver);
    if (stored.state === 'expired') {
      await owner.clear(stored.until);
      return;
    }
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
    heed();
    if (isOver()) return;
    const shown = owner.current();
    const found = stored.preparation ?? offer;
    show(
      shown && found
        ? mergeCopies(found, shown)
        : (found ?? shown ?? emptyPreparation(owner.newId(), now.toISOString())),
    );
    lock.keepRest(undefined);
    if (offer) {
      tab.noteOther();
      take(offer);
    } else if (stored.preparation) tabs.greet();
    if (stored.isBehind || evenIfOver) void queue.flush();
    if (stored.trouble !== 'slow') return;
    void device.answered().then(() => {
      heed();
      if (!isOver()) void load(evenIfOver);
    });
  }
}
