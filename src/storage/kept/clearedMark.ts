/**
 * When all was last deleted in this browser: a timestamp and nothing else. No page can reach into the sessionStorage
 * of another tab, least of all of one that is on another site, so every tab compares what it has with this mark, and
 * what was begun before it is void (ADR 0029).
 *
 * The mark lies in localStorage, which every page can read at once, and in a database of its own: localStorage loses
 * its last seconds when the browser is killed, and the tabs that are restored then would bring the text back.
 */
import { timestampAfter } from '../../domain/time/timestamps.ts';
import { attempt } from './attempt.ts';
import { databaseExists } from './databases.ts';
import { inTime } from './inTime.ts';
import { keys } from './keys.ts';

export type ClearedMark = {
  /** The latest mark that this page knows of; nothing where nothing was ever deleted. */
  current: () => string | undefined;
  /** Reads the database's copy too. Never rejects. */
  recall: () => Promise<void>;
  /** Takes over a mark that another tab has told of. */
  learn: (mark: string) => void;
  /**
   * Leaves a new mark, for this page and other tabs at once, and takes away what was said of the device and how to read
   * on it. Resolves when the database has the mark too; never rejects.
   */
  leave: (now: Date) => Promise<void>;
};

/** Whether what was begun under a mark, or under none, was deleted since. */
export function isVoid(begun: string | null | undefined, mark: string | undefined): boolean {
  return mark !== undefined && (begun ?? '') < mark;
}

/** Milliseconds that the database is given to answer: it takes a few, but one that is stuck never does. */
const PATIENCE = 1000;

const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Both arguments reach for the browser's storage, which may itself be refused. */
export function openClearedMark(local: () => Storage, factory: () => IDBFactory): ClearedMark {
  let known: string | undefined;

  function learn(mark: unknown): void {
    if (typeof mark !== 'string' || !TIMESTAMP.test(mark)) return;
    if (known === undefined || mark > known) known = mark;
  }

  function current(): string | undefined {
    learn(attempt(() => local().getItem(keys.cleared)));
    return known;
  }

  function put(mark: string): void {
    learn(mark);
    attempt(() => known === mark && local().setItem(keys.cleared, mark));
  }

  return {
    current,
    learn: (mark) => {
      if (isVoid(current(), mark)) put(mark);
    },
    recall: async () => {
      const before = current();
      try {
        learn(await inTime(readMark(factory()), PATIENCE));
      } catch {
        // Where there is no database, or none that answers, nothing can be learnt from one.
      }
      if (known !== undefined && known !== before) put(known);
    },
    leave: async (now) => {
      const mark = timestampAfter(current(), now.toISOString());
      put(mark);
      for (const name of [keys.shared, keys.reading]) attempt(() => local().removeItem(name));
      await Promise.resolve()
        .then(() => inTime(writeMark(factory(), mark), PATIENCE))
        .catch(() => undefined);
    },
  };
}

async function readMark(factory: IDBFactory): Promise<unknown> {
  if (!(await databaseExists(factory, keys.cleared))) return undefined;
  const database = await open(factory);
  try {
    const { store } = placeIn(database, 'readonly');
    return await result(store.get(keys.cleared));
  } finally {
    database.close();
  }
}

async function writeMark(factory: IDBFactory, mark: string): Promise<void> {
  const database = await open(factory);
  try {
    const { store, transaction } = placeIn(database, 'readwrite');
    const written = result(store.put(mark, keys.cleared));
    const done = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = reject;
    });
    transaction.commit();
    await Promise.all([written, done]);
  } finally {
    database.close();
  }
}

function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(keys.cleared, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(keys.cleared);
  return result(request);
}

function placeIn(database: IDBDatabase, mode: IDBTransactionMode) {
  const transaction = database.transaction(keys.cleared, mode, { durability: 'strict' });
  return { transaction, store: transaction.objectStore(keys.cleared) };
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('request'));
  });
}
