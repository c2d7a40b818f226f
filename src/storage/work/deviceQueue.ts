/** Writes to the device one at a time, in the order of the changes; what changes meanwhile goes into the next write. */
import { mergeCopies } from '../../domain/preparation/merge.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import type { Device } from '../kept/device.ts';
import { printKept, readKept } from './keptText.ts';
import { isLocked } from './locked.ts';
import type { Key } from './locked.ts';
import { troubleOf } from './tab.ts';
import type { Trouble } from './tab.ts';
import type { Terms } from '../kept/terms.ts';

/** The work as it is now, on what terms to keep it, and the key to lock it with, if it is to be locked. */
export type Current = { preparation: Preparation; terms: Terms; key: Key | undefined };

type Owner = {
  /** Nothing when the device is not to have it. */
  current: () => Current | undefined;
  /** Told of every write: what the device holds now, or what was in the way. */
  done: (written: Preparation, terms: Terms, trouble: Trouble | undefined) => void;
  /** Another tab has locked the work, or taken the lock away: nothing was written, with the key that was the page's. */
  lockChanged: (key: Key | undefined) => void;
  /** A write takes so long that whoever waits is to be told. */
  slow: () => void;
  pause: (milliseconds: number) => Promise<void>;
};

/** Milliseconds; a write takes a few. */
const SLOW = 1000;

/** What lies on the device, as this page knows it. */
type Standing = { text: string; preparation: Preparation };

/** A write that has not begun: it takes all that changes until then. */
type Next = { whole: boolean; work: number; written: Promise<void> };

export function createDeviceQueue(device: Device, owner: Owner) {
  const { current, done, lockChanged } = owner;
  let writing: Promise<void> = Promise.resolve();
  /** How many writes are not done yet. */
  let waiting = 0;
  let next: Next | undefined;
  /** What this page wrote last: as long as it still lies there, it need not be read again. */
  let last: Standing | undefined;
  /** Counts the works: nothing is written of one that has been let go, and what came of it is of no concern. */
  let work = 0;

  async function write(whole: boolean, queued: number): Promise<void> {
    const now = current();
    if (now === undefined || work !== queued) return;
    try {
      const written = await put(now, whole, queued);
      if (work !== queued) return;
      if (written === 'lock-changed') lockChanged(now.key);
      else if (written) done(written, now.terms, undefined);
    } catch (error) {
      if (work !== queued) return;
      done(now.preparation, now.terms, troubleOf(error));
    }
  }

  /** Puts the work there, merged with what lies there, which may change while it is read: then once more. */
  async function put(now: Current, whole: boolean, queued: number) {
    // Also no longer once all was deleted in another tab.
    const isWanted = (): boolean => work === queued && current() !== undefined;
    while (isWanted()) {
      const standing = last ?? (whole ? undefined : await read(now.key));
      if (standing === 'lock-changed') return standing;
      const written =
        whole || !standing ? now.preparation : mergeCopies(standing.preparation, now.preparation);
      const text = await printKept(written, now.key);
      // Deleted meanwhile: asking for the database again would make it anew.
      if (!isWanted()) return undefined;
      let isWritten = false as boolean;
      await device.update((newest) => {
        isWritten = isWanted() && (whole || newest?.text === standing?.text);
        return isWritten ? { text, ...now.terms } : undefined;
      }, whole);
      last = isWritten ? { text, preparation: written } : undefined;
      if (isWritten) return written;
    }
    return undefined;
  }

  async function read(key: Key | undefined): Promise<Standing | 'lock-changed' | undefined> {
    const [newest] = await device.read();
    if (newest === undefined) return undefined;
    if (isLocked(newest.text) !== (key !== undefined)) return 'lock-changed';
    const stored = await readKept(newest.text, key);
    if (stored.state === 'ready') return { text: newest.text, preparation: stored.preparation };
    if (stored.state === 'shut') return 'lock-changed';
    // What cannot be read is not ours to overwrite: a newer version of the site may have kept it.
    throw new Error(stored.reason);
  }

  async function tellIfSlow(written: Promise<void>, queued: number): Promise<void> {
    const isDone = written.then(() => true);
    const isWritten = await Promise.race([isDone, owner.pause(SLOW).then(() => false)]);
    if (!isWritten && work === queued) owner.slow();
  }

  /** Puts a write behind those that are under way. */
  function enqueue(whole: boolean): Next {
    const queued = work;
    waiting += 1;
    writing = writing
      .then(() => {
        if (next === own) next = undefined;
        return write(whole, queued);
      })
      .finally(() => void (waiting -= 1));
    const own = { whole, work: queued, written: writing };
    void tellIfSlow(writing, queued);
    return own;
  }

  return {
    /** Writes; `whole` puts all of the work there, instead of all that is there. */
    flush: (whole = false): Promise<void> => {
      if (next?.work !== work || (whole && !next.whole)) next = enqueue(whole);
      return next.written;
    },
    /** Lets go of this work: forgets what is not written yet, and waits for what is being written. */
    drop: (): Promise<void> => {
      last = undefined;
      work += 1;
      return writing;
    },
    settled: (): Promise<void> => writing,
    /** Whether something may not be on the device yet. */
    isBusy: (): boolean => waiting > 0,
  };
}
