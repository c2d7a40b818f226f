/** What a page can know of the work at a moment. */
import type { Unreadable } from '../domain/file.ts';
import type { Preparation } from '../domain/preparation.ts';
import type { Ownership, Trouble } from './tab.ts';

/** Where the work is kept; `trouble` says that it should have been kept better than it is. */
export type Keeping =
  | { where: 'memory'; trouble: Trouble }
  | { where: 'tab'; ownership: Ownership; trouble?: Trouble }
  | { where: 'device'; until: string; trouble?: Trouble };

export type Snapshot =
  | { state: 'loading' }
  | { state: 'unreadable'; unreadable: Unreadable; keeping: Keeping }
  /** `taken`: the moment at which a file of the work was last taken. */
  | { state: 'ready'; preparation: Preparation; keeping: Keeping; taken?: string };
