/** Where the work is to be kept, on what terms, and what was in the way of that. */
import { printPreparation } from '../../domain/preparation/file.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { printKept } from './keptText.ts';
import type { Expired, Keeping } from './snapshot.ts';
import type { Trouble } from './tab.ts';
import { keptUntil } from '../kept/terms.ts';
import type { Months, Terms } from '../kept/terms.ts';
import type { WorkLock } from './workLock.ts';
import type { World } from './world.ts';

type Found = { terms?: Terms | undefined; isBehind?: boolean; trouble?: Trouble };
type Troubles = { tab?: Trouble | undefined; device?: Trouble | undefined };

export function createKeepingState({ tab, now }: Pick<World, 'tab' | 'now'>, lock: WorkLock) {
  /** On what terms the device is to keep the work; nothing when it is not to. */
  let terms: Terms | undefined;
  let taken: string | undefined;
  let expired: Expired | undefined;
  let trouble: Troubles = {};
  /** The device is to have something that it may not have yet. */
  let isSaving = false;

  function termsNow(months: Months): Terms {
    return { until: keptUntil(now(), months), months, ...(taken !== undefined && { taken }) };
  }

  return {
    /** As it was found when the page was opened. */
    begin: (found: Found): void => {
      // A page was left before what was asked for there was done.
      const wanted = tab.ownership() === 'shared' ? undefined : tab.wanted();
      terms = found.terms ?? (wanted && termsNow(wanted));
      isSaving = !found.terms || found.isBehind === true;
      taken = terms?.taken ?? tab.taken();
      expired = undefined;
      trouble = { tab: tab.isRefused() ? 'refused' : undefined, device: found.trouble };
    },
    /** From now on the device is to keep it. */
    takeDevice: (months: Months): void => {
      terms = termsNow(months);
      isSaving = true;
      tab.setWanted(months);
    },
    /** The device keeps it: another tab has written it there. */
    heedDevice: (months: Months): void => {
      terms = termsNow(months);
      isSaving = false;
    },
    leaveDevice: (): void => {
      terms = undefined;
      tab.setWanted(undefined);
    },
    /** Writing takes so long that it is to be said. */
    noteSlow: (): void => void (isSaving = true),
    /** What came of writing to the device; another time may have been chosen meanwhile. */
    written: (kept: Terms, inTheWay: Trouble | undefined): void => {
      trouble.device = inTheWay;
      if (terms?.months !== kept.months) return;
      terms = kept;
      if (inTheWay) return;
      isSaving = false;
      tab.setWanted(undefined);
    },
    /** Writes the tab's journal; locked work is not in it. */
    journal: (preparation: Preparation): void => {
      if (lock.key()) lock.use();
      else trouble.tab = tab.write(printPreparation(preparation));
    },
    /** Where the device does not take locked work, the tab holds it, locked too. */
    journalLocked: async (preparation: Preparation): Promise<void> => {
      const key = lock.key();
      const text = await printKept(preparation, key);
      if (key && lock.key() === key) trouble.tab = tab.write(text);
    },
    /** What was kept here has just been deleted, for its day was past. */
    noteExpired: (what: Expired): void => void (expired = what),
    /** A file of the work was taken at this moment (ISO). */
    noteTaken: (timestamp: string): void => {
      taken = timestamp;
      tab.setTaken(timestamp);
    },
    /** When a file was last taken (a moment, ISO), and what was deleted when the page was opened. */
    known: (): { taken?: string; expired?: Expired } => ({
      ...(taken !== undefined && { taken }),
      ...(expired !== undefined && { expired }),
    }),
    /** The terms of a write that is made now; nothing when the device is not to have it. */
    terms: (): Terms | undefined => terms && termsNow(terms.months),
    /** Whether the device has what it is to have. */
    isOnDevice: (): boolean => terms !== undefined && trouble.device === undefined,
    keeping: (): Keeping => {
      const failed = trouble.device && { trouble: trouble.device };
      if (terms && !(failed && trouble.tab)) {
        const { until, months } = terms;
        const isLocked = lock.key() !== undefined;
        const pending = failed ?? (isSaving && { isSaving });
        return { where: 'device', until, months, isLocked, ...pending };
      }
      if (trouble.tab) return { where: 'memory', trouble: trouble.tab };
      const several = tab.isOneOfSeveral();
      return { where: 'tab', ownership: tab.ownership(), several, ...failed };
    },
  };
}
