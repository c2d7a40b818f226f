/**
 * The preparation on this device, in IndexedDB, once the citizen has said that the device is theirs. Each write is
 * committed explicitly: measured, that survives the browser being killed, where localStorage loses seconds.
 */
import type { IDBPDatabase } from 'idb';
import { attempt } from './attempt.ts';
import { isVoid } from './clearedMark.ts';
import type { ClearedMark } from './clearedMark.ts';
import { databaseExists } from './databases.ts';
import { breakOff, change, keptOf, nextSlot, readSlots } from './deviceSlots.ts';
import type { Breakable, Kept, SlotContents, Written } from './deviceSlots.ts';
import { inTime } from './inTime.ts';
import { keys } from './keys.ts';

export type Device = {
  /** What is kept, the newest first; behind it the generation before, which a failed write leaves as it was. */
  read: (patience?: number) => Promise<Kept[]>;
  /** Resolves when what took too long is done after all, or has failed. Never rejects. */
  answered: () => Promise<void>;
  /**
   * Changes what is kept within one transaction, so that two tabs cannot overwrite each other: `change` gets the
   * newest, and nothing is written where it gives nothing. `alone` leaves no generation before it.
   */
  update: (
    change: (newest: Kept | undefined) => Kept | undefined,
    alone?: boolean,
  ) => Promise<void>;
  /** `held` where another tab keeps it open: it is deleted when that tab is closed. */
  clear: () => Promise<'gone' | 'held'>;
  /**
   * The page is put aside by the browser, to be shown again: breaks off what is under way and lets go of the database.
   * WebKit would keep a transaction alive in the page it has put aside, and every other page waiting for it.
   */
  rest: () => void;
  /** Fetches what makes a database, so that the first write does not wait for it. Never rejects. */
  prepare: () => Promise<void>;
  /**
   * Another tab deletes all: lets go of the database, so that it can, and then takes away what this page may have
   * written in the same moment. Never rejects.
   */
  sweep: () => Promise<void>;
};

/** Milliseconds that the browser is given to answer: it takes a few, but one whose storage is stuck never does. */
export const PATIENCE = 5000;
/** Milliseconds that other tabs are given to let go of what is deleted. */
const LET_GO = 1500;

/** `factory` gives the browser's indexedDB; reaching for it may itself be refused. */
export function openDevice(
  factory: () => IDBFactory,
  cleared: Pick<ClearedMark, 'current' | 'learn'>,
): Device {
  let database: Promise<IDBPDatabase | undefined> | undefined;
  let connection: IDBPDatabase | undefined;
  const running = new Set<Breakable>();
  /** What was asked of the browser last. */
  let asked: Promise<unknown> = Promise.resolve();
  /** How often all was deleted, or the page put aside: what was under way then must not make the database anew. */
  let endings = 0;

  function noteBegun(transaction: Breakable): void {
    running.add(transaction);
    const isOver = (): boolean => running.delete(transaction);
    transaction.done.then(isOver, isOver);
  }

  /** What opens databases is fetched only where there is one, or is to be one: reading must not make one. */
  async function open(makes: boolean): Promise<IDBPDatabase | undefined> {
    if (!makes && !(await databaseExists(factory(), keys.database))) return undefined;
    const { openDB } = await import('idb');
    try {
      return await openDB(keys.database, 1, {
        upgrade: (fresh, _before, _version, transaction) => {
          noteBegun(transaction);
          if (makes) fresh.createObjectStore(keys.store);
          else breakOff(transaction);
        },
        terminated: forget,
        // Another tab deletes the database, and would wait for us for ever.
        blocking: () => void letGo(),
      });
    } catch (error) {
      // It was deleted just before it was opened.
      if (!makes && error instanceof Error && error.name === 'AbortError') return undefined;
      throw error;
    }
  }

  async function connect(makes: boolean): Promise<IDBPDatabase | undefined> {
    const opening = (database ??= open(makes));
    const opened = await opening;
    if (opened !== undefined) {
      connection = opened;
      return opened;
    }
    if (database === opening) forget();
    return makes ? connect(true) : undefined;
  }

  function forget(): void {
    database = undefined;
    connection = undefined;
  }

  /** A connection that stayed open would keep the database from being deleted. */
  async function letGo(): Promise<void> {
    const opened = database;
    forget();
    (await opened?.catch(() => undefined))?.close();
  }

  /**
   * iOS drops connections under memory pressure (enketo/enketo#1576): open again, once. `since` is how many
   * endings there had been when this began.
   */
  async function withDatabase<T>(
    makes: boolean,
    act: (opened: IDBPDatabase) => Promise<T>,
  ): Promise<T | undefined> {
    const since = endings;
    const actOnce = async (): Promise<T | undefined> => {
      const opened = await connect(makes);
      if (endings !== since) throw new Error('deleted');
      return opened && act(opened);
    };
    try {
      return await actOnce();
    } catch (error) {
      await letGo();
      if (!(error instanceof Error && error.name === 'InvalidStateError')) throw error;
      return actOnce();
    }
  }

  async function read(): Promise<Kept[]> {
    const places = await withDatabase(false, async (opened) => {
      const transaction = opened.transaction(keys.store);
      noteBegun(transaction);
      const all = await readSlots(transaction.store);
      // Another tab wrote it in the moment in which all was deleted.
      if (all.some(isDeleted))
        await change(opened, noteBegun, async (store) => without(store, await readSlots(store)));
      return all.filter((place) => !isDeleted(place));
    });
    return (places ?? []).map(({ lying }) => keptOf(lying));
  }

  /** Takes away what was deleted in another tab. */
  function without(store: Written, all: SlotContents[]): Promise<unknown>[] {
    return all.filter(isDeleted).map(({ slot }) => store.delete(slot));
  }

  function isDeleted({ lying }: SlotContents): boolean {
    // A browser that was killed may have lost the mark that this was written under.
    if (lying.mark !== undefined) cleared.learn(lying.mark);
    return isVoid(lying.mark, cleared.current());
  }

  return {
    read: (patience = PATIENCE) => {
      const found = read();
      asked = found;
      return inTime(found, patience);
    },
    answered: async () => {
      await asked.catch(() => undefined);
    },
    update: async (made, alone = false) => {
      const written = withDatabase(true, (opened) =>
        change(opened, noteBegun, async (store) => {
          const all = await readSlots(store);
          const newest = all.find((place) => !isDeleted(place));
          const next = made(newest && keptOf(newest.lying));
          const writes = without(store, all);
          if (next === undefined) return writes;
          const { slot, lying } = nextSlot(next, newest, cleared.current());
          writes.push(store.put(lying, slot));
          if (alone && newest) writes.push(store.delete(newest.slot));
          return writes;
        }),
      );
      asked = written;
      await inTime(written, PATIENCE);
    },
    clear: async () => {
      endings += 1;
      // Where the browser gives no databases, nothing lies in one.
      const databases = attempt<IDBFactory | undefined>(factory);
      if (!databases) return 'gone';
      await inTime(letGo(), LET_GO).catch(() => undefined);
      const deleted = new Promise<'gone' | 'held'>((resolve, reject) => {
        const request = databases.deleteDatabase(keys.database);
        request.onsuccess = () => resolve('gone');
        // Another tab still holds it open, and lets go when it is told; one that the browser has put to sleep may not.
        request.onblocked = () => void setTimeout(() => resolve('held'), LET_GO);
        request.onerror = () => reject(request.error ?? new Error('deleteDatabase'));
      });
      return inTime(deleted, PATIENCE);
    },
    rest: () => {
      endings += 1;
      for (const transaction of running) breakOff(transaction);
      connection?.close();
      forget();
    },
    prepare: async () => {
      await import('idb').catch(() => undefined);
    },
    sweep: async () => {
      endings += 1;
      await letGo();
      await inTime(read(), PATIENCE).catch(() => undefined);
    },
  };
}
