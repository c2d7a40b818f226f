/** What a page can know of the work at a moment. */
import type { Unreadable } from '../../domain/preparation/file.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import type { Deleted } from '../kept/deleteEverything.ts';
import type { Ownership, Trouble } from './tab.ts';
import type { Months } from '../kept/terms.ts';

/** `until` is the day (YYYY-MM-DD) that was past. */
export type Expired = { until: string; deleted: Deleted };

/** Where the work is kept; `trouble` says that it should have been kept better than it is. */
export type Keeping =
  | { where: 'memory'; trouble: Trouble }
  /** `several`: another tab has been found to have the same work. */
  | { where: 'tab'; ownership: Ownership; several: boolean; trouble?: Trouble }
  /** `isSaving`: it is to be there, and the browser has not said yet that it is. */
  | {
      where: 'device';
      until: string;
      months: Months;
      isLocked: boolean;
      isSaving?: true;
      trouble?: Trouble;
    };

export type Snapshot =
  | { state: 'loading' }
  /** Locked with a passphrase that this tab does not have; `text` is the locked work, as it lies on the device. */
  | { state: 'shut'; text: string }
  /** To be deleted since `until` (YYYY-MM-DD), but the clock may be wrong: the citizen is asked. */
  | { state: 'overdue'; until: string }
  /** `before` is a copy that can be read, to go on from. */
  | { state: 'unreadable'; unreadable: Unreadable; before?: Preparation }
  | {
      state: 'ready';
      preparation: Preparation;
      keeping: Keeping;
      /** When a file of the work was last taken (a moment, ISO). */
      taken?: string;
      /** What was kept until a day that was past when the page was opened: all was deleted. */
      expired?: Expired;
    };
