/**
 * The preparation on this device, in IndexedDB, once the citizen has said that the device is theirs. Each write is
 * committed explicitly: measured, that survives the browser being killed, where localStorage loses seconds.
 */
import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import { keys } from './keys.ts';

/** The stored text, and the day (YYYY-MM-DD) until which the citizen has asked to keep it. */
export type Kept = { text: string; until: string };

export type Device = {
  read: () => Promise<Kept | undefined>;
  /** Changes what is kept within one transaction, so that two tabs cannot overwrite each other. */
  update: (change: (kept: Kept | undefined) => Kept | undefined) => Promise<void>;
  clear: () => Promise<void>;
};

const RECORD = 'current';

/** `factory` gives the browser's indexedDB; reaching for it may itself be refused. */
export function openDevice(factory: () => IDBFactory): Device {
  let database: Promise<IDBPDatabase> | undefined;

  function connect(): Promise<IDBPDatabase> {
    database ??= openDB(keys.database, 1, {
      upgrade: (fresh) => void fresh.createObjectStore(keys.store),
      terminated: forget,
      // Another tab deletes the database, and would wait for us for ever.
      blocking: () => void letGo(),
    });
    return database;
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

  /** iOS drops connections under memory pressure (enketo/enketo#1576): open again, once. */
  async function withDatabase<T>(act: (opened: IDBPDatabase) => Promise<T>): Promise<T> {
    try {
      return await act(await connect());
    } catch (error) {
      await letGo();
      if (!(error instanceof Error && error.name === 'InvalidStateError')) throw error;
      return act(await connect());
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
      if (!(await exists())) return undefined;
      return withDatabase(
        async (opened) => (await opened.get(keys.store, RECORD)) as Kept | undefined,
      );
    },
    update: (change) =>
      withDatabase(async (opened) => {
        const transaction = opened.transaction(keys.store, 'readwrite', { durability: 'strict' });
        const changed = change((await transaction.store.get(RECORD)) as Kept | undefined);
        if (changed !== undefined) void transaction.store.put(changed, RECORD);
        transaction.commit();
        await transaction.done;
      }),
    clear: async () => {
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
