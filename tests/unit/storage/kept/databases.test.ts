import { beforeEach, describe, expect, it } from 'vitest';
import { databaseExists } from '../../../../src/storage/kept/databases.ts';
import { newBrowser } from '../pages.ts';

beforeEach(newBrowser);

function make(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error ?? new Error(name));
  });
}

/** As Firefox before 126, which cannot list its databases. */
const unlisted = (): IDBFactory => ({ open: indexedDB.open.bind(indexedDB) }) as IDBFactory;

describe.each([
  ['that lists its databases', () => indexedDB],
  ['that does not', unlisted],
])('In a browser %s, a database', (_, factory) => {
  it('is found', async () => {
    await make('work');
    expect(await databaseExists(factory(), 'work')).toBe(true);
  });

  it('that is not there is not found, nor made', async () => {
    expect(await databaseExists(factory(), 'work')).toBe(false);
    expect(await indexedDB.databases()).toEqual([]);
  });
});

it('A database that cannot be opened is there all the same', async () => {
  const failing = {
    open: (): IDBOpenDBRequest => {
      const request = {} as IDBOpenDBRequest;
      queueMicrotask(() => {
        request.onerror?.(new Event('error'));
      });
      return request;
    },
  };
  expect(await databaseExists(failing as unknown as IDBFactory, 'work')).toBe(true);
});
