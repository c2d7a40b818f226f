/** The work on the device, locked with a passphrase. Each passphrase costs a fifth of a second, as it is to. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Device } from '../../../../src/storage/kept/device.ts';
import { startAgain } from '../../../../src/domain/preparation/startAgain.ts';
import { IDLE_MINUTES } from '../../../../src/storage/lock/idle.ts';
import { keys } from '../../../../src/storage/kept/keys.ts';
import { keyOf, lock, unlock, unlockWith } from '../../../../src/storage/lock/lock.ts';
import type { Key } from '../../../../src/storage/work/locked.ts';
import type { PreparationStore } from '../../../../src/storage/work/preparationStore.ts';
import { createWorkLock } from '../../../../src/storage/work/workLock.ts';
import { wrote } from '../../../fixtures/catalog/answers.ts';
import { fakeStorage, fakeTabs, trouble } from '../browser.ts';
import type { FakeStorage } from '../browser.ts';
import * as pages from '../pages.ts';
import type { Page } from '../pages.ts';

const passphrase = 'tre grønne æbler';
const { browser, said, writeAnswer } = pages;

function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** Polls until something that takes a while is so. */
const soon = { timeout: 20_000 };

/** A page whose device keeps the work locked; the session is the tab's. */
async function lockedPage(
  session = fakeStorage(),
  device?: Device,
  world?: Page['world'],
): Promise<PreparationStore> {
  const store = await pages.openPage({
    session,
    ...(device && { device }),
    ...(world && { world }),
  });
  writeAnswer(store, 'own', 'Gartner');
  await store.keepOnDevice();
  expect(await store.lockUp(passphrase)).toBe(true);
  return store;
}

/** All that lies in the two places of the device and in the tab. */
async function everything(session: FakeStorage): Promise<string> {
  const kept = await pages.newDevice().read();
  const ofTab = [keys.journal, keys.taken, keys.papers].map((key) => session.getItem(key));
  return [...kept.map(({ text }) => text), ...ofTab].join('\n');
}

// A passphrase takes a fifth of a second on a quiet machine: none of it is a hang.
vi.setConfig({ testTimeout: 60_000 });
beforeEach(pages.newBrowser);

describe('Work that is locked', () => {
  it('lies nowhere so that it can be read: not on the device, not in the tab', async () => {
    const session = fakeStorage();
    const store = await lockedPage(session);
    writeAnswer(store, 'own', 'Gartner og kok');
    await store.settled();
    expect(await everything(session)).not.toMatch(/Gartner|kok|answers/);
    expect(session.getItem(keys.journal)).toBeNull();
    expect(pages.keepingOf(store)).toEqual({ ...pages.onDevice, isLocked: true });
    const opened = await unlock((await pages.keptText()) ?? '', passphrase);
    expect(opened).toMatchObject({ state: 'open' });
    expect(JSON.stringify(opened)).toContain('Gartner og kok');
  });

  it('is open on the next page of the tab, and shut in a new one', async () => {
    const session = fakeStorage();
    const store = await lockedPage(session);
    writeAnswer(store, 'other', 'Kok');
    await store.settled();
    const next = await pages.openPage({ session });
    expect(said(next)).toEqual({ own: 'Gartner', other: 'Kok' });
    const stranger = fakeStorage();
    const shut = await pages.openPage({ session: stranger });
    expect(shut.snapshot()).toMatchObject({ state: 'shut' });
    writeAnswer(shut, 'own', 'Smed');
    expect(stranger.length).toBe(0);
  });

  it('leaves no journal that was there in words, once the device has all of it', async () => {
    const session = fakeStorage();
    const store = await lockedPage(session);
    await store.removeLock();
    const left = session.getItem(keys.journal) ?? '';
    await store.lockUp(passphrase);
    session.setItem(keys.journal, left);
    expect(said(await pages.openPage({ session }))).toEqual({ own: 'Gartner' });
    expect(session.getItem(keys.journal)).toBeNull();
  });

  it('opens with its passphrase alone', async () => {
    await lockedPage();
    const store = await pages.restart();
    expect(await store.unlock('tre røde æbler')).toBe('wrong-passphrase');
    expect(store.snapshot().state).toBe('shut');
    expect(await store.unlock(passphrase)).toBeUndefined();
    expect(said(store)).toEqual({ own: 'Gartner' });
    writeAnswer(store, 'own', 'Kok');
    await store.settled();
    const again = await pages.restart();
    await again.unlock(passphrase);
    expect(said(again)).toEqual({ own: 'Kok' });
  });

  it('is said to be unreadable where it is of a newer version, and stays as it is', async () => {
    const newer = '{"format":"klar-til-moedet-locked","version":9}';
    await pages.keep(newer);
    const store = await pages.openPage();
    expect(store.snapshot()).toEqual({ state: 'shut', text: newer });
    expect(await store.unlock(passphrase)).toBe('unreadable');
    expect(await pages.keptText()).toBe(newer);
  });

  it('can be shut at once, in all tabs, and nothing of it is lost', async () => {
    const store = await lockedPage();
    const other = await pages.openPage();
    await other.unlock(passphrase);
    writeAnswer(store, 'own', 'Kok');
    await store.lockNow();
    expect(store.snapshot().state).toBe('shut');
    await expect.poll(() => other.snapshot().state, soon).toBe('shut');
    await store.unlock(passphrase);
    expect(said(store)).toEqual({ own: 'Kok' });
  });

  it('is shut after a while without use, and not before', async () => {
    const store = await lockedPage();
    browser.clock += (IDLE_MINUTES - 1) * 60_000;
    await pages.lockIfIdle(store);
    writeAnswer(store, 'other', 'Kok');
    browser.clock += (IDLE_MINUTES - 1) * 60_000;
    await pages.lockIfIdle(store);
    expect(store.snapshot().state).toBe('ready');
    browser.clock += 60_000;
    await pages.lockIfIdle(store);
    expect(store.snapshot().state).toBe('shut');
  });

  it('stays open for somebody who only goes from page to page', async () => {
    const session = fakeStorage();
    let store = await lockedPage(session);
    for (let page = 0; page < 3; page += 1) {
      browser.clock += (IDLE_MINUTES - 1) * 60_000;
      pages.leave(store);
      store = await pages.openPage({ session });
      expect(said(store)).toEqual({ own: 'Gartner' });
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

  it('can be deleted without the passphrase', async () => {
    await lockedPage();
    const store = await pages.restart();
    await store.clear();
    expect(said(store)).toEqual({});
    expect(await pages.databases()).toBe(0);
  });

  it('locks nothing that is begun after it was deleted', async () => {
    const store = await lockedPage();
    await store.clear();
    writeAnswer(store, 'own', 'Kok');
    await store.keepOnDevice();
    expect(pages.keepingOf(store)).toEqual(pages.onDevice);
    expect(said(await pages.restart())).toEqual({ own: 'Kok' });
  });
});

describe('Where two tabs are open', () => {
  it('a lock put on in one asks for the passphrase in the other, which leaves nothing to read', async () => {
    const session = fakeStorage();
    const other = await pages.openPage({ session });
    const store = await lockedPage();
    await expect.poll(() => other.snapshot().state, soon).toBe('shut');
    expect(session.getItem(keys.journal)).toBeNull();
    await other.unlock(passphrase);
    writeAnswer(other, 'other', 'Kok');
    await Promise.all([store.settled(), other.settled()]);
    expect(said(store)).toEqual({ own: 'Gartner', other: 'Kok' });
  });

  it('a tab that has not heard of the lock writes nothing over it, and loses nothing', async () => {
    const first = await pages.openPage();
    writeAnswer(first, 'own', 'Gartner');
    await first.keepOnDevice();
    const deaf = await pages.openPage({ alone: true });
    await first.lockUp(passphrase);
    writeAnswer(deaf, 'other', 'Kok');
    await expect.poll(() => deaf.snapshot().state, soon).toBe('shut');
    expect(await pages.keptText()).not.toContain('Kok');
    await deaf.unlock(passphrase);
    await deaf.settled();
    expect(said(deaf)).toEqual({ own: 'Gartner', other: 'Kok' });
  });

  it('a tab that has not heard that the lock is gone goes on without it', async () => {
    const store = await lockedPage();
    const deaf = await pages.openPage({ alone: true });
    await deaf.unlock(passphrase);
    await store.removeLock();
    writeAnswer(deaf, 'other', 'Kok');
    await expect.poll(() => pages.keepingOf(deaf), soon).toMatchObject({ isLocked: false });
    await deaf.settled();
    expect(said(await pages.restart())).toEqual({ own: 'Gartner', other: 'Kok' });
  });

  it('a write of the other in the same moment goes in locked too', async () => {
    const one = await lockedPage();
    const other = await pages.openPage();
    await other.unlock(passphrase);
    writeAnswer(one, 'one', '1');
    writeAnswer(other, 'two', '2');
    await Promise.all([one.settled(), other.settled()]);
    const again = await pages.restart();
    await again.unlock(passphrase);
    expect(said(again)).toEqual({ own: 'Gartner', one: '1', two: '2' });
  });
});

describe('The key of locked work', () => {
  /** The key that the passphrase gives for what lies on the device now. */
  async function keyNow(said = passphrase): Promise<Key> {
    const key = await keyOf((await pages.keptText()) ?? '', said);
    if (!key) throw new Error('What lies on the device is not locked.');
    return key;
  }

  async function opened(text = ''): Promise<string> {
    const { state, ...found } = await unlock(text, passphrase);
    return JSON.stringify({ state, ...found }).replaceAll('\\', '');
  }

  /** A device on which nothing that is written arrives from now on. */
  function hangingDevice() {
    const device = pages.newDevice();
    const state = { hangs: false };
    const update: Device['update'] = (...change) =>
      state.hangs ? new Promise(() => undefined) : device.update(...change);
    return { device: { ...device, update }, state };
  }

  /** A page of locked work that is left with an answer that the device does not have. */
  async function leftInHaste(session: FakeStorage): Promise<void> {
    const { device, state } = hangingDevice();
    const store = await lockedPage(session, device);
    state.hangs = true;
    writeAnswer(store, 'other', 'Kok');
    pages.leave(store);
  }

  it('is not in the tab: what lies there opens nothing by itself', async () => {
    const session = fakeStorage();
    await lockedPage(session);
    expect(session.getItem(keys.key)).toMatch(/^\w+$/);
    expect(session.getItem(keys.key)).not.toContain((await keyNow()).bits);
    browser.keeper.stops();
    const next = await pages.openPage({ session });
    expect(next.snapshot().state).toBe('shut');
    expect(session.length).toBe(0);
  });

  it('does not come from what an earlier version of the site left in the tab', async () => {
    const session = fakeStorage();
    await lockedPage();
    session.setItem(keys.key, JSON.stringify({ key: await keyNow(), used: browser.clock }));
    expect((await pages.openPage({ session })).snapshot().state).toBe('shut');
    expect(session.getItem(keys.key)).toBeNull();
  });

  it('is asked for on each page where there is no service worker, and that is known', async () => {
    browser.keeper.isThere = false;
    const session = fakeStorage();
    const store = await lockedPage(session);
    expect(await store.isKeyKept()).toBe(false);
    const next = await pages.openPage({ session });
    expect(next.snapshot().state).toBe('shut');
    await next.unlock(passphrase);
    expect(said(next)).toEqual({ own: 'Gartner' });
    browser.keeper.isThere = true;
    await next.lockNow();
    await next.unlock(passphrase);
    expect(await next.isKeyKept()).toBe(true);
  });

  it('is asked for where what keeps it cannot be fetched', async () => {
    const session = fakeStorage();
    session.setItem(keys.key, 'token');
    const offline = { storage: () => session, open: () => Promise.reject(new Error('offline')) };
    const { key, take } = createWorkLock(offline, () => {
      throw new Error('There is nothing to ask for.');
    });
    await take();
    expect(key()).toBeUndefined();
  });

  it('and what is not written yet go to the next page of the tab, by memory alone', async () => {
    const session = fakeStorage();
    await leftInHaste(session);
    expect(await everything(session)).not.toContain('Kok');
    const next = await pages.openPage({ session });
    expect(said(next)).toEqual({ own: 'Gartner', other: 'Kok' });
    await next.settled();
    const again = await pages.restart();
    await again.unlock(passphrase);
    expect(said(again)).toEqual({ own: 'Gartner', other: 'Kok' });
  });

  it('and what is not written yet go past a page that is left before it has read', async () => {
    const session = fakeStorage();
    await leftInHaste(session);
    const { ask } = browser.keeper;
    // It has asked for what was handed over, and is left before it gets it.
    browser.keeper.ask = async (token) => {
      await ask(token);
      return never();
    };
    const between = pages.newPage({ session });
    void between.load();
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    pages.leave(between);
    browser.keeper.ask = ask;
    const next = await pages.openPage({ session });
    expect(said(next)).toEqual({ own: 'Gartner', other: 'Kok' });
  });

  it('brings back nothing that was deleted after the page was left', async () => {
    const session = fakeStorage();
    await leftInHaste(session);
    const other = await pages.openPage();
    await other.clear();
    const next = await pages.openPage({ session });
    expect(said(next)).toEqual({});
  });

  it('is another one each time the work is opened, and open tabs go on with it', async () => {
    const first = await lockedPage();
    const before = await keyNow();
    const second = await pages.openPage();
    await second.unlock(passphrase);
    expect((await keyNow()).bits).not.toBe(before.bits);
    writeAnswer(first, 'one', '1');
    await first.settled();
    writeAnswer(second, 'two', '2');
    await second.settled();
    expect(said(first)).toEqual({ own: 'Gartner', one: '1', two: '2' });
    const { state } = await unlockWith(before, (await pages.keptText()) ?? '');
    expect(state).toBe('wrong-passphrase');
  });

  it('is another one for a tab between two pages too', async () => {
    const session = fakeStorage();
    pages.leave(await lockedPage(session));
    browser.openTabs = fakeTabs();
    const other = await pages.openPage();
    await other.unlock(passphrase);
    expect(said(await pages.openPage({ session }))).toEqual({ own: 'Gartner' });
  });

  it('where a tab has not heard of another, is asked for there, and nothing is lost or laid open', async () => {
    const session = fakeStorage();
    const store = await pages.openPage({ session, alone: true });
    writeAnswer(store, 'own', 'Gartner');
    await store.keepOnDevice();
    await store.lockUp(passphrase);
    await (await pages.openPage()).unlock(passphrase);
    writeAnswer(store, 'other', 'Kok');
    await expect.poll(() => store.snapshot().state, soon).toBe('shut');
    expect(await everything(session)).not.toContain('Kok');
    await store.unlock(passphrase);
    expect(said(store)).toEqual({ own: 'Gartner', other: 'Kok' });
  });

  it('of a tab that writes before it has heard of another, is waited for a moment', async () => {
    const patient = (milliseconds: number) =>
      new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
    const first = await lockedPage(fakeStorage(), undefined, { pause: patient });
    const second = await pages.openPage();
    const { tell } = browser.keeper;
    browser.keeper.tell = (message) => {
      tell(message);
      // The device has the new key, and no other tab has heard of it.
      if (message.type === 'turn') writeAnswer(first, 'one', '1');
    };
    await second.unlock(passphrase);
    await expect.poll(() => pages.keptText().then(opened), soon).toContain('"one"');
    expect(first.snapshot().state).toBe('ready');
  });

  it('is gone for a page that comes back after it was shut elsewhere', async () => {
    const store = await lockedPage();
    const cached = await pages.openPage({ alone: true });
    await cached.unlock(passphrase);
    pages.leave(cached);
    await cached.load();
    expect(cached.snapshot().state).toBe('ready');
    pages.leave(cached);
    await store.unlock(passphrase);
    const other = await pages.openPage();
    await other.unlock(passphrase);
    await other.lockNow();
    await cached.load();
    expect(cached.snapshot().state).toBe('shut');
  });

  it('is gone for a page that is just being opened while it is shut elsewhere', async () => {
    const session = fakeStorage();
    const store = await lockedPage(session);
    pages.leave(store);
    let read = (): void => undefined;
    const reading = new Promise<void>((resolve) => (read = resolve));
    const device = pages.newDevice();
    const slow = { ...device, read: () => reading.then(() => device.read()) };
    const next = pages.newPage({ session, device: slow });
    const loaded = next.load();
    const other = await pages.openPage();
    await other.unlock(passphrase);
    await other.lockNow();
    read();
    await loaded;
    await expect.poll(() => next.snapshot().state, soon).toBe('shut');
  });

  it('that was not told by who had the one before is not taken', async () => {
    const store = await lockedPage();
    const stranger = browser.openTabs();
    stranger.send({ type: 'turned', key: await lock('{}', passphrase) });
    stranger.send({ type: 'turned', key: 'nothing' });
    writeAnswer(store, 'other', 'Kok');
    await store.settled();
    expect(said(store)).toEqual({ own: 'Gartner', other: 'Kok' });
  });
});

describe('Another passphrase', () => {
  it('opens the work from then on, the one before does not, and an open tab goes on', async () => {
    const store = await lockedPage();
    const other = await pages.openPage();
    await other.unlock(passphrase);
    expect(await store.lockUp('fire gule pærer')).toBe(true);
    writeAnswer(other, 'other', 'Kok');
    await other.settled();
    expect(other.snapshot().state).toBe('ready');
    const again = await pages.restart();
    expect(await again.unlock(passphrase)).toBe('wrong-passphrase');
    expect(await again.unlock('fire gule pærer')).toBeUndefined();
    expect(said(again)).toEqual({ own: 'Gartner', other: 'Kok' });
  });

  it('is not taken where the device takes no more: the one before still opens it', async () => {
    const session = fakeStorage();
    const { device, state } = fullDevice();
    const store = await lockedPage(session, device);
    state.isFull = true;
    expect(await store.lockUp('fire gule pærer')).toBe(false);
    state.isFull = false;
    writeAnswer(store, 'other', 'Kok');
    await store.settled();
    const again = await pages.restart();
    expect(await again.unlock(passphrase)).toBeUndefined();
    expect(said(again)).toEqual({ own: 'Gartner', other: 'Kok' });
  });

  it('is not taken for work that is shut while the key is made', async () => {
    const store = await lockedPage();
    const changed = store.lockUp('fire gule pærer');
    await store.lockNow();
    expect(await changed).toBe(false);
    expect(await store.unlock(passphrase)).toBeUndefined();
  });
});

/** A device whose writes fail while `isFull`. */
function fullDevice() {
  const device = pages.newDevice();
  const state = { isFull: false };
  const update: Device['update'] = (...change) =>
    state.isFull ? Promise.reject(trouble('QuotaExceededError')) : device.update(...change);
  return { device: { ...device, update }, state };
}

describe('Where the device takes no more', () => {
  it('the work is not locked, that is told, and all is as before', async () => {
    const session = fakeStorage();
    const { device, state } = fullDevice();
    const store = await pages.openPage({ session, device });
    writeAnswer(store, 'own', 'Gartner');
    await store.keepOnDevice();
    state.isFull = true;
    expect(await store.lockUp(passphrase)).toBe(false);
    expect(pages.keepingOf(store)).toEqual({ ...pages.onDevice, trouble: 'full' });
    expect(pages.journalOf(session)).toEqual({ own: 'Gartner' });
    expect(session.getItem(keys.key)).toBeNull();
  });

  it('the tab holds what is written next, locked, and gives it back', async () => {
    const session = fakeStorage();
    const { device, state } = fullDevice();
    const store = await lockedPage(session, device);
    state.isFull = true;
    writeAnswer(store, 'other', 'Kok');
    await expect.poll(() => session.getItem(keys.journal), soon).toContain('locked');
    expect(await everything(session)).not.toContain('Kok');
    expect(said(await pages.openPage({ session, device, alone: true }))).toEqual({
      own: 'Gartner',
      other: 'Kok',
    });
    state.isFull = false;
    writeAnswer(store, 'third', 'Smed');
    await expect.poll(() => session.getItem(keys.journal), soon).toBeNull();
  });

  it('what the tab holds, locked, comes back with the passphrase too', async () => {
    const session = fakeStorage();
    const { device, state } = fullDevice();
    const store = await lockedPage(session, device);
    state.isFull = true;
    writeAnswer(store, 'other', 'Kok');
    await expect.poll(() => session.getItem(keys.journal), soon).toContain('locked');
    await store.lockNow();
    for (const isFull of [true, false]) {
      state.isFull = isFull;
      expect(await store.unlock(passphrase)).toBeUndefined();
      expect(said(store)).toEqual({ own: 'Gartner', other: 'Kok' });
      await store.settled();
      await store.lockNow();
    }
    await expect.poll(() => session.getItem(keys.journal), soon).toBeNull();
  });

  it('and the device has nothing any more, what the tab holds still opens', async () => {
    const session = fakeStorage();
    const { device, state } = fullDevice();
    const store = await lockedPage(session, device);
    state.isFull = true;
    writeAnswer(store, 'other', 'Kok');
    await expect.poll(() => session.getItem(keys.journal), soon).toContain('locked');
    await store.lockNow();
    await pages.newDevice().clear();
    state.isFull = false;
    const next = await pages.openPage({ session });
    expect(await next.unlock(passphrase)).toBeUndefined();
    expect(said(next)).toEqual({ own: 'Gartner', other: 'Kok' });
  });

  it('and the tab neither, it is said, and the page is not shut with what only it holds', async () => {
    const session = fakeStorage();
    const { device, state } = fullDevice();
    const store = await lockedPage(session, device);
    state.isFull = true;
    session.trouble = trouble('QuotaExceededError');
    writeAnswer(store, 'other', 'Kok');
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
    expect(await store.lockUp(passphrase)).toBe(false);
    await store.removeLock();
    await store.lockNow();
    expect(await store.unlock(passphrase)).toBeUndefined();
    expect(said(store)).toEqual({ own: 'Gartner' });
  });
});

describe('A new meeting in locked work', () => {
  it('is begun, and no other tab is told the words', async () => {
    const session = fakeStorage();
    const store = await lockedPage(session);
    const heard: string[] = [];
    browser.openTabs().listen((message) => heard.push(JSON.stringify(message)));
    store.renew((work, now, newId) => startAgain(work, ['own'], now, newId));
    await store.settled();
    expect(pages.workOf(store).earlier).toHaveLength(1);
    expect(heard.join()).not.toContain('Gartner');
    expect(await everything(session)).not.toContain('Gartner');
  });
});
