/**
 * The preparation on this device, in IndexedDB, once the citizen has said that the device is theirs. Each write is
 * committed explicitly: measured, that survives the browser being killed, where localStorage loses seconds.
 */
import type { IDBPDatabase } from 'idb';
import { keys } from './keys.ts';
import { USUAL_MONTHS } from './terms.ts';
import type { Months, Terms } from './terms.ts';

/** The stored text, and on what terms it is kept. */
export type Kept = { text: string } & Terms;

export type Device = {
  /** What is kept, the newest first; behind it the generation before, which a failed write leaves as it was. */
  read: () => Promise<Kept[]>;
  /**
   * Changes what is kept within one transaction, so that two tabs cannot overwrite each other: `change` gets the
   * newest, and nothing is written where it gives nothing. `alone` leaves no generation before it.
   */
  update: (
    change: (newest: Kept | undefined) => Kept | undefined,
    alone?: boolean,
  ) => Promise<void>;
  clear: () => Promise<void>;
};

/** Two places, written by turns: what was kept before is never touched by the write that follows it. */
const slots = ['current', 'other'] as const;
type Slot = (typeof slots)[number];

/** As it lies in a place; before there were two, it had no number, and was kept for the usual time. */
type Lying = { text: string; until: string; number?: number; months?: Months; taken?: string };

/** `factory` gives the browser's indexedDB; reaching for it may itself be refused. */
export function openDevice(factory: () => IDBFactory): Device {
  let database: Promise<IDBPDatabase> | undefined;
  /** How often all was deleted: what was under way then must not make the database anew. */
  let deletions = 0;

  function connect(): Promise<IDBPDatabase> {
    database ??= open();
    return database;
  }

  /** What opens databases is fetched only where there is one, or is to be one. */
  async function open(): Promise<IDBPDatabase> {
    const { openDB } = await import('idb');
    return openDB(keys.database, 1, {
      upgrade: (fresh) => void fresh.createObjectStore(keys.store),
      terminated: forget,
      // Another tab deletes the database, and would wait for us for ever.
      blocking: () => void letGo(),
    });
  }

  function forget(): void {
    database = undefined;
  }

  /** A connection that stayed open would keep the database from being deleted. */
  async function letGo(): Promise<void> {
    const opened = database;
    forget();
    (await opened?.catch(() => undefined))?.close();
  }

  /**
   * iOS drops connections under memory pressure (enketo/enketo#1576): open again, once. `since` is how often all had
   * been deleted when this began.
   */
  async function withDatabase<T>(
    act: (opened: IDBPDatabase) => Promise<T>,
    since = deletions,
  ): Promise<T> {
    const actOnce = async (): Promise<T> => {
      if (deletions !== since) throw new Error('deleted');
      return act(await connect());
    };
    try {
      return await actOnce();
    } catch (error) {
      await letGo();
      if (!(error instanceof Error && error.name === 'InvalidStateError')) throw error;
      return actOnce();
    }
  }

  /** Whether there is a database at all: reading must not make one. */
  async function exists(): Promise<boolean> {
    if (database !== undefined) return true;
    // Firefox before 126 cannot list its databases, whatever the types say.
    const { databases } = factory() as Partial<IDBFactory>;
    const all = await databases?.call(factory());
    return all === undefined || all.some(({ name }) => name === keys.database);
  }

  return {
    read: async () => {
      const since = deletions;
      if (!(await exists())) return [];
      return withDatabase(async (opened) => {
        const transaction = opened.transaction(keys.store);
        return (await lyingIn(transaction.store)).map(({ lying }) => keptOf(lying));
      }, since);
    },
    update: (change, alone = false) =>
      withDatabase(async (opened) => {
        const transaction = opened.transaction(keys.store, 'readwrite', { durability: 'strict' });
        const { store } = transaction;
        const [newest] = await lyingIn(store);
        const changed = change(newest && keptOf(newest.lying));
        const writes: Promise<unknown>[] = [];
        if (changed !== undefined) {
          const number = (newest?.lying.number ?? 0) + 1;
          const slot = newest?.slot === slots[0] ? slots[1] : slots[0];
          writes.push(store.put({ ...changed, number } satisfies Lying, slot));
          if (alone && newest) writes.push(store.delete(newest.slot));
        }
        // Committed in so many words: so it survives a browser that is killed.
        writes.push(transaction.done);
        const written = Promise.all(writes);
        // Where the browser has ended it, committing throws too.
        written.catch(() => undefined);
        transaction.commit();
        await written;
      }),
    clear: async () => {
      deletions += 1;
      await letGo();
      await new Promise<void>((resolve, reject) => {
        const request = factory().deleteDatabase(keys.database);
        request.onsuccess = () => resolve();
        // Another tab still holds it open: it is deleted when that tab lets go, which `cleared` asks it to do.
        request.onblocked = () => resolve();
        request.onerror = () => reject(request.error ?? new Error('deleteDatabase'));
      });
    },
  };
}

/** What lies in the places, the newest first. */
async function lyingIn(store: { get: (slot: Slot) => Promise<unknown> }) {
  const both = await Promise.all(
    slots.map(async (slot) => ({ slot, lying: (await store.get(slot)) as Lying | undefined })),
  );
  return both
    .flatMap(({ slot, lying }) => (lying ? [{ slot, lying }] : []))
    .sort((one, other) => (other.lying.number ?? 0) - (one.lying.number ?? 0));
}

function keptOf({ number: _number, months = USUAL_MONTHS, ...rest }: Lying): Kept {
  return { ...rest, months };
}
