/** What a citizen says of where the work is to be kept, and what other tabs have heard of that. */
import type { Preparation } from '../../domain/preparation/preparation.ts';
import type { createDeviceQueue } from './deviceQueue.ts';
import type { createKeepingState } from './keepingState.ts';
import type { createTabs } from './tabs.ts';
import type { Ownership } from './tab.ts';
import { USUAL_MONTHS } from '../kept/terms.ts';
import type { Months } from '../kept/terms.ts';
import type { WorkLock } from './workLock.ts';
import type { World } from './world.ts';

type Owner = Pick<World, 'tab' | 'device'> & {
  lock: WorkLock;
  place: ReturnType<typeof createKeepingState>;
  queue: ReturnType<typeof createDeviceQueue>;
  tabs: ReturnType<typeof createTabs>;
  /** Nothing before the work has been read: then nothing is said of it. */
  preparation: () => Preparation | undefined;
  show: (preparation: Preparation) => void;
  /** Journals and shows the work again. */
  takeAgain: () => void;
  write: () => void;
  timestamp: () => string;
};

export function createKeeping(owner: Owner) {
  const { tab, device, lock, place, queue, tabs, preparation, show, takeAgain } = owner;

  function showAgain(): void {
    const work = preparation();
    if (work) show(work);
  }

  return {
    /** *Det er min egen telefon eller computer*: from now on the device keeps it, for the usual time or as chosen. */
    keepOnDevice: async (kept: Months = USUAL_MONTHS): Promise<void> => {
      if (!preparation()) return;
      // In another tab it was just said that others use the device too: that stands.
      if (tab.ownership() !== 'shared') place.takeDevice(kept);
      showAgain();
      await queue.flush();
      if (place.isOnDevice()) tabs.keep(kept);
    },
    /** *Andre bruger den også*, or *spørg mig senere*: it stays in this tab. */
    keepInTab: (ownership: Exclude<Ownership, 'unasked'>): void => {
      if (!preparation()) return;
      tab.setOwnership(ownership);
      place.leaveDevice();
      showAgain();
      tabs.tellOwnership();
    },
    /** *Det er min egen alligevel*: what was said of a shared device is taken back, in every tab. */
    takeBackShared: (): void => {
      if (!preparation()) return;
      tab.setOwnership('unasked');
      showAgain();
      tabs.tellOwnership();
    },
    /** Another tab has said whose device this is: on a shared one nothing is kept but in tabs. */
    heedOwnership: (): void => {
      if (preparation() && tab.ownership() === 'shared' && place.terms()) {
        place.leaveDevice();
        lock.shut();
        takeAgain();
        void queue.drop().then(() => device.clear().catch(() => undefined));
      } else showAgain();
    },
    /** In another tab it was said that the device is the citizen's own. */
    heedKept: (months: Months): void => {
      place.heedDevice(months);
      takeAgain();
    },
    /** Another tab has the same work. */
    heedOther: (): void => {
      if (tab.isOneOfSeveral()) return;
      tab.noteOther();
      showAgain();
    },
    /** A file of the work has been handed over. */
    noteTaken: (): void => {
      if (!preparation()) return;
      place.noteTaken(owner.timestamp());
      showAgain();
      owner.write();
    },
  };
}
