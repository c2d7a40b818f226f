/** Deleted in one tab is deleted in every other, whatever that one was doing, and for good. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDevice } from '../../../../src/storage/kept/device.ts';
import type { Device } from '../../../../src/storage/kept/device.ts';
import { keys } from '../../../../src/storage/kept/keys.ts';
import type { PreparationStore } from '../../../../src/storage/work/preparationStore.ts';
import { fakeStorage } from '../browser.ts';
import * as pages from '../pages.ts';

const { browser, said, writeAnswer } = pages;

beforeEach(pages.newBrowser);

/** A tab in which something is written, with what it keeps; `alone` hears no other tab. */
async function writtenTab(alone = false) {
  const session = fakeStorage();
  const store = await pages.openPage({ session, alone });
  writeAnswer(store, 'own', 'Gartner');
  return { session, store };
}

/** All is deleted, in a tab that no other hears. */
async function clearElsewhere(): Promise<void> {
  await (await pages.openPage({ alone: true })).clear();
}

async function isNowhere(store: PreparationStore, session: Storage): Promise<void> {
  expect(said(store)).toEqual({});
  expect(pages.namesIn(session)).toEqual([]);
  expect(await pages.keptText()).toBeUndefined();
}

describe('After a deletion in another tab', () => {
  it('a tab that heard nothing of it finds nothing when it is read again', async () => {
    const { session, store } = await writtenTab(true);
    await clearElsewhere();
    await store.load();
    await isNowhere(store, session);
  });

  it('nor does the next page of that tab', async () => {
    const { session } = await writtenTab(true);
    await clearElsewhere();
    await isNowhere(await pages.openPage({ session, alone: true }), session);
  });

  it('what is typed in the same moment does not come back', async () => {
    const { session, store } = await writtenTab(true);
    const work = pages.workOf(store).id;
    await clearElsewhere();
    expect(store.holds(work)).toBe(false);
    await isNowhere(store, session);
  });

  it('what is typed before anything is heard is not written', async () => {
    const { session, store } = await writtenTab(true);
    await clearElsewhere();
    writeAnswer(store, 'own', 'Gartner og kok');
    await store.settled();
    await isNowhere(store, session);
  });

  it('an older work that another tab still tells of is not taken over', async () => {
    const { store } = await writtenTab(true);
    const text = JSON.stringify(pages.workOf(store));
    const other = await pages.openPage();
    await clearElsewhere();
    for (const type of ['here', 'replaced'] as const) browser.openTabs().send({ type, text });
    expect(said(other)).toEqual({});
    expect(said(await pages.openPage())).toEqual({});
  });

  it('a tab that is told of it by the mark of any message empties itself', async () => {
    const { session, store } = await writtenTab();
    const mark = '2026-12-02T08:00:00.000Z';
    browser.openTabs().send({ type: 'hello', mark });
    await isNowhere(store, session);
    // And new work is kept.
    writeAnswer(store, 'own', 'Kok');
    expect(said(await pages.openPage({ session, alone: true }))).toEqual({ own: 'Kok' });
  });

  it('a tab that was just being read is empty', async () => {
    const { session } = await writtenTab(true);
    const device = pages.newDevice();
    let answer = (): void => undefined;
    const read: Device['read'] = () =>
      new Promise((resolve) => {
        answer = () => resolve([]);
      });
    const store = pages.newPage({ session, device: { ...device, read }, alone: true });
    const loading = store.load();
    await vi.waitFor(() => expect(answer.name).toBe('answer'));
    await clearElsewhere();
    answer();
    await loading;
    await isNowhere(store, session);
  });

  it('one that cannot read what it has is empty too', async () => {
    const session = fakeStorage();
    session.setItem(keys.journal, 'half');
    const store = await pages.openPage({ session, alone: true });
    expect(store.snapshot().state).toBe('unreadable');
    await clearElsewhere();
    store.heed();
    await isNowhere(store, session);
  });

  it('what another tab wrote to the device in that moment is void, and is swept away', async () => {
    const { store } = await writtenTab(true);
    await store.keepOnDevice();
    const before = pages.markOf();
    // A page whose browser has not told it yet.
    const late = openDevice(() => indexedDB, { current: () => undefined, learn: () => undefined });
    await before.leave(new Date('2026-12-02T08:00:00.000Z'));
    await late.update((newest) => newest ?? { text: 'late', until: pages.until, months: 3 });
    expect(await pages.keptText()).toBeUndefined();
    expect(await late.read()).toEqual([]);
  });

  it('new work of another tab is not deleted by one that hears of it late', async () => {
    const { store: late } = await writtenTab(true);
    await clearElsewhere();
    const fresh = await pages.openPage({ alone: true });
    writeAnswer(fresh, 'own', 'Kok');
    await fresh.keepOnDevice();
    fresh.keepInTab('later');
    late.heed();
    await vi.waitFor(async () => expect(await pages.keptText()).toContain('Kok'));
  });

  it('the mark that only the device still knows holds', async () => {
    const { store } = await writtenTab(true);
    await clearElsewhere();
    writeAnswer(store, 'own', 'Kok');
    writeAnswer(store, 'own', 'Kok');
    await store.keepOnDevice();
    const { local } = browser;
    browser.local = fakeStorage();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(keys.cleared).onsuccess = resolve;
    });
    expect(await pages.keptText()).toContain('Kok');
    expect(browser.local.getItem(keys.cleared)).toBe(local.getItem(keys.cleared));
  });
});

describe('A device that others use too', () => {
  it('is known as that in every tab, also in one that is opened later', async () => {
    const { store } = await writtenTab();
    const other = await pages.openPage();
    store.keepInTab('shared');
    for (const one of [store, other, await pages.openPage()])
      expect(pages.keepingOf(one)).toMatchObject({ where: 'tab', ownership: 'shared' });
  });

  it('keeps nothing, even where another tab says yes in the same moment', async () => {
    const { store } = await writtenTab();
    const other = await pages.openPage();
    store.keepInTab('shared');
    await other.keepOnDevice();
    expect(pages.keepingOf(other)).toMatchObject({ where: 'tab', ownership: 'shared' });
    expect(await pages.databases()).toBe(0);
  });

  it('lets go of what another tab has just put there', async () => {
    const { session, store } = await writtenTab();
    await store.keepOnDevice();
    const other = await pages.openPage({ alone: true });
    other.keepInTab('shared');
    store.heedOwnership();
    await vi.waitFor(async () => expect(await pages.databases()).toBe(0));
    expect(pages.keepingOf(store)).toMatchObject({ where: 'tab', ownership: 'shared' });
    expect(pages.journalOf(session)).toEqual({ own: 'Gartner' });
  });

  it('is forgotten with the deletion', async () => {
    const { store } = await writtenTab();
    store.keepInTab('shared');
    await store.clear();
    expect(pages.keepingOf(store)).toEqual(pages.inTab);
  });

  it('can be taken back, in every tab', async () => {
    const { store } = await writtenTab();
    const other = await pages.openPage();
    store.keepInTab('shared');
    other.takeBackShared();
    for (const one of [store, other])
      expect(pages.keepingOf(one)).toMatchObject({ ownership: 'unasked' });
    await store.keepOnDevice();
    expect(pages.keepingOf(store)).toEqual(pages.onDevice);
  });
});

describe('Where work is', () => {
  it('is said to be in one tab, until another has it too', async () => {
    const { store } = await writtenTab();
    expect(pages.keepingOf(store)).toMatchObject({ several: false });
    const other = await pages.openPage();
    for (const one of [store, other]) expect(pages.keepingOf(one)).toMatchObject({ several: true });
  });

  it('is found by a tab that was copied', async () => {
    const { session, store } = await writtenTab();
    const copied = fakeStorage();
    copied.setItem(keys.journal, session.getItem(keys.journal) ?? '');
    const copy = await pages.openPage({ session: copied });
    for (const one of [store, copy]) expect(pages.keepingOf(one)).toMatchObject({ several: true });
  });
});

describe('The day until which all was to be kept', () => {
  it('counts from the last change, also from one that the device did not take', async () => {
    const { session, store } = await writtenTab(true);
    await store.keepOnDevice();
    browser.clock = Date.UTC(2027, 1, 20);
    const failing = pages.newDevice();
    const update: Device['update'] = () => Promise.reject(new Error('full'));
    const page = await pages.openPage({ session, device: { ...failing, update }, alone: true });
    writeAnswer(page, 'own', 'Gartner og kok');
    await page.settled();
    browser.clock = Date.UTC(2027, 3, 1);
    expect(said(await pages.openPage({ session, alone: true }))).toEqual({ own: 'Gartner og kok' });
  });

  it('being past, the tab has nothing either when it is said', async () => {
    const { session, store } = await writtenTab(true);
    await store.keepOnDevice();
    browser.clock = Date.UTC(2027, 5, 1);
    const late = await pages.openPage({ session, alone: true });
    expect(late.snapshot()).toMatchObject({
      state: 'ready',
      expired: { until: pages.until, deleted: { answers: 'gone', site: 'none' } },
    });
    await isNowhere(late, session);
  });
});
