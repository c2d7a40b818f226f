import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keys } from '../../../../src/storage/kept/keys.ts';
import { fakeStorage, trouble } from '../browser.ts';
import type { FakeStorage } from '../browser.ts';

let session: FakeStorage;
let local: FakeStorage;

/** As a page that is loaded anew. */
async function whatIsKept(): Promise<string> {
  vi.resetModules();
  return (await import('../../../../src/storage/kept/whatIsKept.ts')).whatIsKept();
}

async function clearedMark() {
  return (await import('../../../../src/storage/kept/tabStorage.ts')).clearedMark;
}

beforeEach(() => {
  session = fakeStorage();
  local = fakeStorage();
  vi.stubGlobal('sessionStorage', session);
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('Nothing is kept at first, and nothing is left by looking', async () => {
  expect(await whatIsKept()).toBe('nothing');
  expect(session.length + local.length).toBe(0);
  expect(await indexedDB.databases()).toEqual([]);
});

it('The work of the tab is found', async () => {
  session.setItem(keys.journal, 'Gartner');
  expect(await whatIsKept()).toBe('tab');
});

it('The work of a tab is told apart where others use the device too, until all is cleared', async () => {
  session.setItem(keys.journal, 'Gartner');
  session.setItem(keys.ownership, 'shared');
  expect(await whatIsKept()).toBe('shared');
  session.removeItem(keys.ownership);
  local.setItem(keys.shared, '');
  expect(await whatIsKept()).toBe('shared');
  vi.resetModules();
  await (await clearedMark()).leave(new Date('2026-12-01T08:00:00.000Z'));
  session.setItem(keys.begun, '2026-12-01T08:00:00.000Z');
  session.setItem(keys.journal, 'Bager');
  local.setItem(keys.shared, '');
  expect(await whatIsKept()).toBe('tab');
  local.setItem(keys.shared, '2026-12-01T08:00:00.000Z');
  expect(await whatIsKept()).toBe('shared');
  local.trouble = trouble('SecurityError');
  expect(await whatIsKept()).toBe('tab');
});

it('The work of the device is found', async () => {
  await new Promise((resolve) => {
    indexedDB.open(keys.database).onsuccess = resolve;
  });
  expect(await whatIsKept()).toBe('device');
});

it('What was deleted elsewhere is not kept, and is taken away', async () => {
  session.setItem(keys.journal, 'Gartner');
  vi.resetModules();
  await (await clearedMark()).leave(new Date('2026-12-01T08:00:00.000Z'));
  expect(await whatIsKept()).toBe('nothing');
  expect(session.getItem(keys.journal)).toBeNull();
});

it('also where localStorage lost the mark of that with a killed browser', async () => {
  session.setItem(keys.journal, 'Gartner');
  vi.resetModules();
  await (await clearedMark()).leave(new Date('2026-12-01T08:00:00.000Z'));
  local.clear();
  expect(await whatIsKept()).toBe('nothing');
  expect(session.getItem(keys.journal)).toBeNull();
});

it('A browser that refuses has nothing kept', async () => {
  vi.stubGlobal('indexedDB', undefined);
  session.trouble = trouble('SecurityError');
  expect(await whatIsKept()).toBe('nothing');
});
