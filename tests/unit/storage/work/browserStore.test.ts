import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keys } from '../../../../src/storage/kept/keys.ts';
import type { PreparationStore } from '../../../../src/storage/work/preparationStore.ts';
import { wrote } from '../../../fixtures/catalog/answers.ts';
import { fakeStorage } from '../browser.ts';

let window: EventTarget;
let session: Storage;
let local: Storage;

/** A page of the tab: the module as a browser loads it anew. */
async function openPage() {
  vi.resetModules();
  return import('../../../../src/storage/work/browserStore.ts');
}

async function ready(store: PreparationStore): Promise<void> {
  await vi.waitFor(() => expect(store.snapshot().state).toBe('ready'), { timeout: 2000 });
}

function answersOf(store: PreparationStore) {
  const snapshot = store.snapshot();
  return snapshot.state === 'ready' ? snapshot.preparation.answers : undefined;
}

function showAgain(persisted: boolean): void {
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
}

beforeEach(() => {
  window = new EventTarget();
  session = fakeStorage();
  local = fakeStorage();
  vi.stubGlobal('sessionStorage', session);
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  // Nothing here goes by the minute, and a page that is left would go on.
  vi.stubGlobal('setInterval', () => 0);
});

describe('The store of a page', () => {
  it('is one, and reads what is stored at once', async () => {
    const { browserStore } = await openPage();
    const store = browserStore();
    expect(browserStore()).toBe(store);
    expect(store.snapshot().state).toBe('loading');
    await ready(store);
    expect(answersOf(store)).toEqual({});
  });

  it('writes in the browser’s own storage, for the next page of the tab', async () => {
    const first = (await openPage()).browserStore();
    await ready(first);
    const at = first.timestamp();
    first.answer('own', wrote('Gartner', at));
    expect(session.getItem(keys.journal)).toContain('Gartner');
    await first.keepOnDevice();
    session.clear();

    const next = (await openPage()).browserStore();
    await ready(next);
    expect(answersOf(next)).toMatchObject({ own: wrote('Gartner', at) });
  });

  it('reads again when the page comes back from the browser’s cache', async () => {
    const cached = (await openPage()).browserStore();
    await ready(cached);
    const other = (await openPage()).browserStore();
    await ready(other);
    other.answer('own', wrote('Gartner', other.timestamp()));
    showAgain(true);
    expect(cached.snapshot().state).toBe('loading');
    await ready(cached);
    expect(answersOf(cached)).toEqual(answersOf(other));
  });

  it('reads no more than once when the page is shown for the first time', async () => {
    const store = (await openPage()).browserStore();
    await ready(store);
    showAgain(false);
    expect(store.snapshot().state).toBe('ready');
  });
});

it.each([
  [true, 1],
  [false, 0],
])('A page that is left is put aside where the browser keeps it: %s', async (persisted, times) => {
  const store = (await openPage()).browserStore();
  await ready(store);
  const rest = vi.spyOn(store, 'rest');
  window.dispatchEvent(Object.assign(new Event('pagehide'), { persisted }));
  expect(rest).toHaveBeenCalledTimes(times);
});

describe('What other tabs leave in localStorage', () => {
  function changed(key: string): void {
    window.dispatchEvent(Object.assign(new Event('storage'), { key }));
  }

  it('is heeded: that all was deleted, and that others use the device', async () => {
    const store = (await openPage()).browserStore();
    await ready(store);
    store.answer('own', wrote('Gartner', store.timestamp()));
    local.setItem(keys.shared, '1');
    changed(keys.shared);
    expect(store.snapshot()).toMatchObject({ keeping: { ownership: 'shared' } });
    local.setItem(keys.cleared, '2026-12-01T08:00:00.000Z');
    changed('of another program');
    expect(answersOf(store)).toHaveProperty('own');
    changed(keys.cleared);
    expect(answersOf(store)).toEqual({});
    expect(session.getItem(keys.journal)).toBeNull();
  });
});

describe('A tab that may have the key of locked work', () => {
  it('asks for it, and goes on without it where there is none', async () => {
    session.setItem(keys.key, 'token');
    const store = (await openPage()).browserStore();
    await ready(store);
    expect(session.getItem(keys.key)).toBeNull();
  });
});

describe('A new identifier', () => {
  it('is made too where the browser gives no chance', async () => {
    const { newIdentifier } = await openPage();
    vi.stubGlobal('crypto', undefined);
    const made = Array.from({ length: 100 }, newIdentifier);
    vi.unstubAllGlobals();
    expect(made.filter((id) => !/^[0-9a-f]{24}$/.test(id))).toEqual([]);
    expect(new Set(made).size).toBe(100);
  });

  it('is 24 signs that are never the same', async () => {
    const { newIdentifier } = await openPage();
    const made = Array.from({ length: 100 }, newIdentifier);
    expect(made.filter((id) => !/^[0-9a-f]{24}$/.test(id))).toEqual([]);
    expect(new Set(made).size).toBe(100);
  });
});
