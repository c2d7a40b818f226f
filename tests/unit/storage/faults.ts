/** A browser in which any call to a storage may fail: full, refused, aborted, or with its connection gone. */
import {
  IDBDatabase as FakeDatabase,
  IDBFactory as FakeFactory,
  IDBObjectStore as FakeStore,
} from 'fake-indexeddb';
import { trouble } from './browser.ts';

/** What fails, and with which name where the browser chooses one. */
export const faults = {
  'the tab is full': 'QuotaExceededError',
  'the tab is refused': 'SecurityError',
  'the database does not open': 'UnknownError',
  'the connection is gone': 'InvalidStateError',
  'the device is full': 'QuotaExceededError',
  'the writing is aborted': 'AbortError',
  'the commit fails': 'QuotaExceededError',
} as const;
export type Fault = keyof typeof faults;

/** After the last request: as browsers break off what they cannot put on the disk. */
const commitFaults: Fault[] = ['the commit fails', 'the writing is aborted'];
/** How fake-indexeddb itself breaks off a transaction. */
type Breakable = { _abort: (name: string) => void };

/** How many calls of each sort are to fail from now on, and how many have. */
export function faultyBrowser() {
  const armed = new Map<Fault, number>();
  let injected = 0;
  let isAtRest = false;

  /** Whether this call is one that fails. */
  function strikes(fault: Fault): boolean {
    const left = armed.get(fault) ?? 0;
    if (left === 0 || isAtRest) return false;
    armed.set(fault, left - 1);
    injected += 1;
    return true;
  }

  function failing(fault: Fault): void {
    if (strikes(fault)) throw trouble(faults[fault]);
  }

  return {
    arm: (fault: Fault, calls: number): void => void armed.set(fault, calls),
    mend: (): void => armed.clear(),
    injected: (): number => injected,
    /** While this runs nothing fails: somebody looks from outside. */
    atRest: async <T>(look: () => Promise<T>): Promise<T> => {
      isAtRest = true;
      return look().finally(() => (isAtRest = false));
    },
    /** The same storage, as the page sees it. */
    tab: (storage: Storage): Storage => {
      const setItem = (key: string, text: string): void => {
        failing('the tab is full');
        failing('the tab is refused');
        storage.setItem(key, text);
      };
      return { ...storage, setItem };
    },
    install: (): (() => void) => {
      const before = [
        replaced(FakeFactory.prototype, 'open', (go) => {
          failing('the database does not open');
          return go();
        }),
        replaced(FakeDatabase.prototype, 'transaction', (go, database, mode) => {
          // While a database is made, nobody has a connection yet.
          if (mode !== 'versionchange' && strikes('the connection is gone'))
            (database as IDBDatabase).close();
          return go();
        }),
        replaced(FakeStore.prototype, 'put', (go, store) => {
          failing('the device is full');
          const request = go() as IDBRequest;
          const broken = commitFaults.find(strikes);
          const { transaction } = store as { transaction: Breakable };
          if (broken) request.addEventListener('success', () => transaction._abort(faults[broken]));
          return request;
        }),
      ];
      return () => before.forEach((restore) => restore());
    },
  };
}

/** Puts something around a method of a browser's class; gives a way back. */
function replaced(
  holder: object,
  name: string,
  around: (go: () => unknown, self: unknown, second: unknown) => unknown,
) {
  const own = holder as Record<string, (...given: unknown[]) => unknown>;
  const before = own[name];
  if (before === undefined) throw new Error(`There is no ${name}.`);
  own[name] = function (this: unknown, ...given: unknown[]) {
    return around(() => before.apply(this, given), this, given[1]);
  };
  return () => {
    own[name] = before;
  };
}

/** Everything that a browser's databases hold, as text: whatever the tables are called. */
export async function heldByDatabases(): Promise<string> {
  const all = await indexedDB.databases();
  const texts = await Promise.all(all.map(({ name = '' }) => heldBy(name)));
  return texts.join();
}

async function heldBy(name: string): Promise<string> {
  const database = await result(indexedDB.open(name));
  try {
    const tables = [...database.objectStoreNames];
    if (tables.length === 0) return '';
    const transaction = database.transaction(tables);
    const rows = tables.map((table) => result(transaction.objectStore(table).getAll()));
    return JSON.stringify(await Promise.all(rows));
  } finally {
    database.close();
  }
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('request'));
  });
}
