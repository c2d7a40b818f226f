/** What a page can know of the work at a moment. */
import type { Unreadable } from '../domain/file.ts';
import type { Preparation } from '../domain/preparation.ts';
import type { Ownership, Trouble } from './tab.ts';
import type { Months } from './terms.ts';

/** Where the work is kept; `trouble` says that it should have been kept better than it is. */
export type Keeping =
  | { where: 'memory'; trouble: Trouble }
  | { where: 'tab'; ownership: Ownership; trouble?: Trouble }
  | { where: 'device'; until: string; months: Months; isLocked: boolean; trouble?: Trouble };

export type Snapshot =
  | { state: 'loading' }
  /** Locked with a phrase that this tab does not have; `text` is the locked work, as it lies on the device. */
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
      /** The day (YYYY-MM-DD) that was past when the page was opened: the device's copy was deleted. */
      expired?: string;
    };
