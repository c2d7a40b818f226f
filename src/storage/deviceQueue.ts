/** Writes to the device one at a time, in the order of the changes; what changes meanwhile goes into the next write. */
import { parsePreparation, printPreparation } from '../domain/file.ts';
import { applyChange, mergeCopies } from '../domain/merge.ts';
import type { Change } from '../domain/merge.ts';
import type { Preparation } from '../domain/preparation.ts';
import type { Device } from './device.ts';
import { troubleOf } from './tab.ts';
import type { Trouble } from './tab.ts';

export type DeviceQueue = ReturnType<typeof createDeviceQueue>;

type Owner = {
  /** The work as it is now, and until when to keep it; nothing when the device is not to have it. */
  current: () => { preparation: Preparation; until: string } | undefined;
  /** Told of every write: what the device holds now, or what was in the way. */
  done: (written: Preparation, until: string, trouble: Trouble | undefined) => void;
};

export function createDeviceQueue(device: Device, { current, done }: Owner) {
  let pending: Change[] = [];
  let writing: Promise<void> = Promise.resolve();

  async function write(whole: boolean): Promise<void> {
    const now = current();
    if (now === undefined) return;
    const changes = pending;
    pending = [];
    const { preparation, until } = now;
    let written = preparation;
    const withChanges = (stored: Preparation): Preparation =>
      stored.id === preparation.id ? changes.reduce(applyChange, stored) : stored;
    try {
      await device.update((kept) => {
        const stored = kept && parsePreparation(kept.text);
        // What cannot be read is not ours to overwrite.
        if (stored?.state === 'unreadable') return undefined;
        if (stored && !whole) written = mergeCopies(withChanges(stored.preparation), preparation);
        return { text: printPreparation(written), until };
      });
      done(written, until, undefined);
    } catch (error) {
      pending = [...changes, ...pending];
      done(preparation, until, troubleOf(error));
    }
  }

  return {
    /** Remembers a change, to be merged with what other tabs have written. */
    add: (change: Change): void => void pending.push(change),
    /** Writes; `whole` puts all of the work there, instead of what is there. */
    flush: (whole = false): Promise<void> => {
      writing = writing.then(() => write(whole));
      return writing;
    },
    /** Forgets what is not written yet, and waits for what is being written. */
    drop: (): Promise<void> => {
      pending = [];
      return writing;
    },
    settled: (): Promise<void> => writing,
  };
}
