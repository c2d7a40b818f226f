import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDevice } from '../../../../src/storage/kept/device.ts';
import type { Device } from '../../../../src/storage/kept/device.ts';
import type { Kept } from '../../../../src/storage/kept/deviceSlots.ts';
import { keys } from '../../../../src/storage/kept/keys.ts';
import { trouble } from '../browser.ts';
import { markOf } from '../pages.ts';

const kept: Kept = { text: 'Gartner', until: '2027-03-01', months: 3 };
/** The connections that the browser has given out, in order. */
let connections: IDBDatabase[] = [];

function device(): Device {
  return openDevice(() => indexedDB, markOf());
}

async function newest(from: Device): Promise<Kept | undefined> {
  return (await from.read())[0];
}

async function databases(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

/** As a browser does when it is short of memory. Its types take the class for one of its objects. */
const dropConnection = forceCloseDatabase as unknown as (connection: IDBDatabase) => void;

beforeEach(() => {
  connections = [];
  const factory = new IDBFactory();
  const open = factory.open.bind(factory);
  factory.open = (...how) => {
    const request = open(...how);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  };
  vi.stubGlobal('indexedDB', factory);
});

describe('The device', () => {
  it('keeps nothing, and makes no database, until it is asked to', async () => {
    expect(await newest(device())).toBeUndefined();
    expect(await databases()).toEqual([]);
  });

  it('gives up waiting, and says when the browser has answered after all', async () => {
    const asked = device();
    await asked.update(() => kept);
    await asked.clear();
    await device().update(() => kept);
    const databases = indexedDB.databases.bind(indexedDB);
    indexedDB.databases = async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return databases();
    };
    await expect(asked.read(5)).rejects.toMatchObject({ name: 'TimeoutError' });
    await asked.answered();
    expect(await newest(asked)).toEqual(kept);
  });

  it('lets go of the database when its page is put aside, and breaks off what is under way', async () => {
    const putAside = device();
    await putAside.update(() => kept);
    const [connection] = connections;
    const written = putAside.update(() => ({ ...kept, text: 'Kok' }));
    await Promise.resolve();
    putAside.rest();
    await expect(written).rejects.toThrow();
    expect(() => connection?.transaction(keys.store)).toThrow();
    expect(await newest(device())).toEqual(kept);
    await putAside.update(() => ({ ...kept, text: 'Smed' }));
    expect(await newest(device())).toMatchObject({ text: 'Smed' });
  });

  it('gives back what is kept, also after the browser was killed', async () => {
    await device().update(() => kept);
    expect(await newest(device())).toEqual(kept);
  });

  it('changes what is kept from what is there', async () => {
    const own = device();
    await own.update(() => kept);
    await own.update((before) => ({ ...kept, text: `${before?.text ?? ''} og kok` }));
    expect(await newest(own)).toEqual({ ...kept, text: 'Gartner og kok' });
  });

  it('leaves what is kept alone when a change gives nothing', async () => {
    const own = device();
    await own.update(() => kept);
    await own.update(() => undefined);
    expect(await newest(own)).toEqual(kept);
  });

  it('lets two tabs change it at once, one after the other', async () => {
    const [one, other] = [device(), device()];
    const add = (text: string) => (before: Kept | undefined) => ({
      ...kept,
      text: [before?.text, text].filter((part) => part !== undefined).join('+'),
    });
    await Promise.all([one.update(add('a')), other.update(add('b')), one.update(add('c'))]);
    expect((await newest(one))?.text.split('+').sort()).toEqual(['a', 'b', 'c']);
  });

  it('forgets all when it is cleared, the database too', async () => {
    const own = device();
    await own.update(() => kept);
    await own.clear();
    expect(await databases()).toEqual([]);
    expect(await newest(own)).toBeUndefined();
  });

  it('can be cleared when nothing is kept, and keep again afterwards', async () => {
    const own = device();
    await own.clear();
    await own.update(() => kept);
    expect(await newest(own)).toEqual(kept);
  });

  it('is deleted when the other tab lets go', async () => {
    const [one, other] = [device(), device()];
    await one.update(() => kept);
    expect(await newest(other)).toEqual(kept);
    await one.clear();
    await vi.waitFor(async () => expect(await databases()).toEqual([]));
    expect(await newest(device())).toBeUndefined();
    await other.update(() => kept);
    expect(await newest(device())).toEqual(kept);
  });

  it('does not wait for a tab that never lets go', async () => {
    const own = device();
    await own.update(() => kept);
    const deaf = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(keys.database);
      request.onsuccess = () => resolve(request.result);
    });
    expect(await own.clear()).toBe('held');
    expect(await databases()).toEqual([keys.database]);
    deaf.close();
    await vi.waitFor(async () => expect(await databases()).toEqual([]));
  });
});

describe('A connection that the browser has dropped', () => {
  it('is opened again without a word', async () => {
    const own = device();
    await own.update(() => kept);
    connections[0]?.close();
    expect(await newest(own)).toEqual(kept);
    expect(connections).toHaveLength(2);
  });

  it('is opened again after it was said to be closed', async () => {
    const own = device();
    await own.update(() => kept);
    for (const connection of connections) dropConnection(connection);
    await own.update((before) => before && { ...before, text: 'Kok' });
    expect(await newest(own)).toEqual({ ...kept, text: 'Kok' });
  });
});

describe('A change that fails', () => {
  it('is told to the caller, and leaves what was kept', async () => {
    const own = device();
    await own.update(() => kept);
    const failing = own.update(() => {
      throw trouble('QuotaExceededError');
    });
    await expect(failing).rejects.toThrow('The browser says no.');
    expect(await newest(own)).toEqual(kept);
  });

  it('does not keep the device from being cleared', async () => {
    const own = device();
    await own.update(() => kept);
    await own
      .update(() => {
        throw trouble('QuotaExceededError');
      })
      .catch(() => undefined);
    await own.clear();
    expect(await databases()).toEqual([]);
  });
});

describe('A browser', () => {
  it('that refuses storage says so', async () => {
    const refused = openDevice(() => {
      throw trouble('SecurityError');
    }, markOf());
    await expect(refused.read()).rejects.toThrow('The browser says no.');
    // What it never gave holds nothing.
    expect(await refused.clear()).toBe('gone');
  });

  it('that refuses to open a database says so, and is asked again', async () => {
    const own = device();
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = () => {
      throw trouble('SecurityError');
    };
    await expect(own.update(() => kept)).rejects.toThrow('The browser says no.');
    indexedDB.open = open;
    await own.update(() => kept);
    expect(await newest(own)).toEqual(kept);
  });

  it('that cannot list its databases is asked for ours', async () => {
    await device().update(() => kept);
    const old = { open: indexedDB.open.bind(indexedDB) };
    expect(await newest(openDevice(() => old as IDBFactory, markOf()))).toEqual(kept);
  });

  it.each([
    ['with a reason', trouble('UnknownError'), 'The browser says no.'],
    ['without one', null, 'deleteDatabase'],
  ])('that cannot delete says so, %s', async (_, error, message) => {
    indexedDB.deleteDatabase = () => {
      const request = { error } as IDBOpenDBRequest;
      queueMicrotask(() => {
        request.onerror?.(new Event('error'));
      });
      return request;
    };
    await expect(device().clear()).rejects.toThrow(message);
  });

  it('keeps our database under one name', async () => {
    await device().update(() => kept);
    expect(await databases()).toEqual([keys.database]);
  });
});
