/** Writes to the device one at a time, in the order of the changes; what changes meanwhile goes into the next write. */
import { parsePreparation, printPreparation } from '../domain/file.ts';
import { applyChange, mergeCopies } from '../domain/merge.ts';
import type { Change } from '../domain/merge.ts';
import type { Preparation } from '../domain/preparation.ts';
import type { Device } from './device.ts';
import { troubleOf } from './tab.ts';
import type { Trouble } from './tab.ts';

type Owner = {
  /** The work as it is now, and until when to keep it; nothing when the device is not to have it. */
  current: () => { preparation: Preparation; until: string } | undefined;
  /** Told of every write: what the device holds now, or what was in the way. */
  done: (written: Preparation, until: string, trouble: Trouble | undefined) => void;
};

export function createDeviceQueue(device: Device, { current, done }: Owner) {
  let pending: Change[] = [];
  let writing: Promise<void> = Promise.resolve();
  /** Counts the works: nothing is written of one that has been let go, and what came of it is of no concern. */
  let work = 0;

  async function write(whole: boolean, queued: number): Promise<void> {
    const now = current();
    if (now === undefined || work !== queued) return;
    const changes = pending;
    pending = [];
    const { preparation, until } = now;
    let written = preparation;
    const withChanges = (stored: Preparation): Preparation =>
      stored.id === preparation.id ? changes.reduce(applyChange, stored) : stored;
    try {
      await device.update((kept) => {
        if (work !== queued) return undefined;
        const stored = kept && parsePreparation(kept.text);
        // What cannot be read is not ours to overwrite: a newer version of the site may have kept it.
        if (stored?.state === 'unreadable') throw new Error(stored.reason);
        if (stored && !whole) written = mergeCopies(withChanges(stored.preparation), preparation);
        return { text: printPreparation(written), until };
      });
      if (work === queued) done(written, until, undefined);
    } catch (error) {
      if (work !== queued) return;
      pending = [...changes, ...pending];
      done(preparation, until, troubleOf(error));
    }
  }

  return {
    /** Remembers a change, to be merged with what other tabs have written. */
    add: (change: Change): void => void pending.push(change),
    /** Writes; `whole` puts all of the work there, instead of what is there. */
    flush: (whole = false): Promise<void> => {
      const queued = work;
      writing = writing.then(() => write(whole, queued));
      return writing;
    },
    /** Lets go of this work: forgets what is not written yet, and waits for what is being written. */
    drop: (): Promise<void> => {
      pending = [];
      work += 1;
      return writing;
    },
    settled: (): Promise<void> => writing,
  };
}
