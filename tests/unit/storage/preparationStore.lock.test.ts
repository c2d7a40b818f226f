/** The work on the device, locked with a phrase. Each phrase costs a fifth of a second, as it is to. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Device } from '../../../src/storage/device.ts';
import { IDLE_MINUTES } from '../../../src/storage/keyring.ts';
import { keys } from '../../../src/storage/keys.ts';
import { unlock } from '../../../src/storage/lock.ts';
import type { PreparationStore } from '../../../src/storage/preparationStore.ts';
import { wrote } from '../../fixtures/catalog/answers.ts';
import { fakeStorage, trouble } from './browser.ts';
import type { FakeStorage } from './browser.ts';
import * as pages from './pages.ts';

const phrase = 'tre grønne æbler';
const { browser, said, say } = pages;

/** Polls until something that takes a while is so. */
const soon = { timeout: 20_000 };

/** A page whose device keeps the work locked; the session is the tab's. */
async function lockedPage(session = fakeStorage(), device?: Device): Promise<PreparationStore> {
  const store = await pages.openPage({ session, ...(device && { device }) });
  say(store, 'own', 'Gartner');
  await store.keepOnDevice();
  expect(await store.lockUp(phrase)).toBe(true);
  return store;
}

/** All that lies in the two places of the device and in the tab. */
async function everything(session: FakeStorage): Promise<string> {
  const kept = await pages.newDevice().read();
  const ofTab = [keys.journal, keys.taken, keys.papers].map((key) => session.getItem(key));
  return [...kept.map(({ text }) => text), ...ofTab].join('\n');
}

// A phrase takes a fifth of a second on a quiet machine: none of it is a hang.
vi.setConfig({ testTimeout: 60_000 });
beforeEach(pages.newBrowser);

describe('Work that is locked', () => {
  it('lies nowhere so that it can be read: not on the device, not in the tab', async () => {
    const session = fakeStorage();
    const store = await lockedPage(session);
    say(store, 'own', 'Gartner og kok');
    await store.settled();
    expect(await everything(session)).not.toMatch(/Gartner|kok|answers/);
    expect(session.getItem(keys.journal)).toBeNull();
    expect(pages.keepingOf(store)).toEqual({ ...pages.onDevice, isLocked: true });
    const opened = await unlock((await pages.keptText()) ?? '', phrase);
    expect(opened).toMatchObject({ state: 'open' });
    expect(JSON.stringify(opened)).toContain('Gartner og kok');
  });

  it('is open on the next page of the tab, and shut in a new one', async () => {
    const session = fakeStorage();
    const store = await lockedPage(session);
    say(store, 'other', 'Kok');
    await store.settled();
    const next = await pages.openPage({ session });
    expect(said(next)).toEqual({ own: 'Gartner', other: 'Kok' });
    const stranger = fakeStorage();
    const shut = await pages.openPage({ session: stranger });
    expect(shut.snapshot()).toMatchObject({ state: 'shut' });
    say(shut, 'own', 'Smed');
    expect(stranger.length).toBe(0);
  });

  it('leaves no journal that was there in words, once the device has all of it', async () => {
    const session = fakeStorage();
    const store = await lockedPage(session);
    await store.removeLock();
    const left = session.getItem(keys.journal) ?? '';
    await store.lockUp(phrase);
    session.setItem(keys.journal, left);
    expect(said(await pages.openPage({ session }))).toEqual({ own: 'Gartner' });
    expect(session.getItem(keys.journal)).toBeNull();
  });

  it('opens with its phrase alone', async () => {
    await lockedPage();
    const store = await pages.restart();
    expect(await store.unlock('tre røde æbler')).toBe('wrong-phrase');
    expect(store.snapshot().state).toBe('shut');
    expect(await store.unlock(phrase)).toBeUndefined();
    expect(said(store)).toEqual({ own: 'Gartner' });
    say(store, 'own', 'Kok');
    await store.settled();
    const again = await pages.restart();
    await again.unlock(phrase);
    expect(said(again)).toEqual({ own: 'Kok' });
  });

  it('is said to be unreadable where it is of a newer version, and stays as it is', async () => {
    const newer = '{"format":"klar-til-moedet-locked","version":9}';
    await pages.keep(newer);
    const store = await pages.openPage();
    expect(store.snapshot()).toEqual({ state: 'shut', text: newer });
    expect(await store.unlock(phrase)).toBe('unreadable');
    expect(await pages.keptText()).toBe(newer);
  });

  it('can be shut at once, in all tabs, and nothing of it is lost', async () => {
    const store = await lockedPage();
    const other = await pages.openPage();
    await other.unlock(phrase);
    say(store, 'own', 'Kok');
    await store.lockNow();
    expect(store.snapshot().state).toBe('shut');
    await expect.poll(() => other.snapshot().state, soon).toBe('shut');
    await store.unlock(phrase);
    expect(said(store)).toEqual({ own: 'Kok' });
  });

  it('is shut after a while without use, and not before', async () => {
    const store = await lockedPage();
    browser.clock += (IDLE_MINUTES - 1) * 60_000;
    store.lockIfIdle();
    say(store, 'other', 'Kok');
    browser.clock += (IDLE_MINUTES - 1) * 60_000;
    store.lockIfIdle();
    expect(store.snapshot().state).toBe('ready');
    browser.clock += 60_000;
    store.lockIfIdle();
    await expect.poll(() => store.snapshot().state, soon).toBe('shut');
  });

  it('stays open for somebody who only goes from page to page', async () => {
    const session = fakeStorage();
    await lockedPage(session);
    for (let page = 0; page < 3; page += 1) {
      browser.clock += (IDLE_MINUTES - 1) * 60_000;
      expect(said(await pages.openPage({ session }))).toEqual({ own: 'Gartner' });
    }
  });

  it.each([
    ['after a while', IDLE_MINUTES * 60_000],
    ['by a clock that was turned back', -60_000],
  ])('is shut when the tab is opened again %s', async (_, later) => {
    const session = fakeStorage();
    await lockedPage(session);
    browser.clock += later;
    const again = await pages.openPage({ session });
    expect(again.snapshot().state).toBe('shut');
    expect(session.getItem(keys.key)).toBeNull();
  });

  it('can be opened for good: then everybody who opens the device can read it, as before', async () => {
    const session = fakeStorage();
    const store = await lockedPage(session);
    const other = await pages.openPage();
    await store.removeLock();
    expect(pages.keepingOf(store)).toEqual(pages.onDevice);
    expect(session.getItem(keys.key)).toBeNull();
    expect(pages.journalOf(session)).toEqual({ own: 'Gartner' });
    await expect.poll(() => other.snapshot().state, soon).toBe('ready');
    expect(said(await pages.restart())).toEqual({ own: 'Gartner' });
  });

  it('can be deleted without the phrase', async () => {
    await lockedPage();
    const store = await pages.restart();
    await store.clear();
    expect(said(store)).toEqual({});
    expect(await pages.databases()).toBe(0);
  });
});

describe('Where two tabs are open', () => {
  it('a lock put on in one asks for the phrase in the other, which leaves nothing to read', async () => {
    const session = fakeStorage();
    const other = await pages.openPage({ session });
    const store = await lockedPage();
    await expect.poll(() => other.snapshot().state, soon).toBe('shut');
    expect(session.getItem(keys.journal)).toBeNull();
    await other.unlock(phrase);
    say(other, 'other', 'Kok');
    await Promise.all([store.settled(), other.settled()]);
    expect(said(store)).toEqual({ own: 'Gartner', other: 'Kok' });
  });

  it('a tab that has not heard of the lock writes nothing over it, and loses nothing', async () => {
    const first = await pages.openPage();
    say(first, 'own', 'Gartner');
    await first.keepOnDevice();
    const deaf = await pages.openPage({ alone: true });
    await first.lockUp(phrase);
    say(deaf, 'other', 'Kok');
    await expect.poll(() => deaf.snapshot().state, soon).toBe('shut');
    expect(await pages.keptText()).not.toContain('Kok');
    await deaf.unlock(phrase);
    await deaf.settled();
    expect(said(deaf)).toEqual({ own: 'Gartner', other: 'Kok' });
  });

  it('a tab that has not heard that the lock is gone goes on without it', async () => {
    const store = await lockedPage();
    const deaf = await pages.openPage({ alone: true });
    await deaf.unlock(phrase);
    await store.removeLock();
    say(deaf, 'other', 'Kok');
    await expect.poll(() => pages.keepingOf(deaf), soon).toMatchObject({ isLocked: false });
    await deaf.settled();
    expect(said(await pages.restart())).toEqual({ own: 'Gartner', other: 'Kok' });
  });

  it('a write of the other in the same moment goes in locked too', async () => {
    const one = await lockedPage();
    const other = await pages.openPage({ alone: true });
    await other.unlock(phrase);
    say(one, 'one', '1');
    say(other, 'two', '2');
    await Promise.all([one.settled(), other.settled()]);
    const again = await pages.restart();
    await again.unlock(phrase);
    expect(said(again)).toEqual({ own: 'Gartner', one: '1', two: '2' });
  });
});

describe('Where the device takes no more', () => {
  /** A device whose writes fail while `isFull`. */
  function fullDevice() {
    const device = pages.newDevice();
    const state = { isFull: false };
    const update: Device['update'] = (...change) =>
      state.isFull ? Promise.reject(trouble('QuotaExceededError')) : device.update(...change);
    return { device: { ...device, update }, state };
  }

  it('the work is not locked, that is told, and all is as before', async () => {
    const session = fakeStorage();
    const { device, state } = fullDevice();
    const store = await pages.openPage({ session, device });
    say(store, 'own', 'Gartner');
    await store.keepOnDevice();
    state.isFull = true;
    expect(await store.lockUp(phrase)).toBe(false);
    expect(pages.keepingOf(store)).toEqual({ ...pages.onDevice, trouble: 'full' });
    expect(pages.journalOf(session)).toEqual({ own: 'Gartner' });
    expect(session.getItem(keys.key)).toBeNull();
  });

  it('the tab holds what is written next, locked, and gives it back', async () => {
    const session = fakeStorage();
    const { device, state } = fullDevice();
    const store = await lockedPage(session, device);
    state.isFull = true;
    say(store, 'other', 'Kok');
    await expect.poll(() => session.getItem(keys.journal), soon).toContain('locked');
    expect(await everything(session)).not.toContain('Kok');
    expect(said(await pages.openPage({ session, device, alone: true }))).toEqual({
      own: 'Gartner',
      other: 'Kok',
    });
    state.isFull = false;
    say(store, 'third', 'Smed');
    await expect.poll(() => session.getItem(keys.journal), soon).toBeNull();
  });

  it('and the tab neither, it is said, and the page is not shut with what only it holds', async () => {
    const session = fakeStorage();
    const { device, state } = fullDevice();
    const store = await lockedPage(session, device);
    state.isFull = true;
    session.trouble = trouble('QuotaExceededError');
    say(store, 'other', 'Kok');
    await expect
      .poll(() => pages.keepingOf(store), soon)
      .toEqual({ where: 'memory', trouble: 'full' });
    await store.lockNow();
    expect(said(store)).toEqual({ own: 'Gartner', other: 'Kok' });
  });
});

describe('A lock is not put', () => {
  it('on work that the device does not keep', async () => {
    const store = await pages.openPage();
    store.answer('own', wrote('Gartner'));
    expect(await store.lockUp(phrase)).toBe(false);
    await store.removeLock();
    await store.lockNow();
    expect(await store.unlock(phrase)).toBeUndefined();
    expect(said(store)).toEqual({ own: 'Gartner' });
  });
});
