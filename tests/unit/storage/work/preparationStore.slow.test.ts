/** A browser that takes its time: what was asked for before a page was left is done on the next one, and told truly. */
import { beforeEach, describe, expect, it } from 'vitest';
import { keys } from '../../../../src/storage/kept/keys.ts';
import type { Device } from '../../../../src/storage/kept/device.ts';
import { fakeStorage, trouble } from '../browser.ts';
import * as pages from '../pages.ts';

const { keepingOf, onDevice, said, writeAnswer } = pages;

beforeEach(pages.newBrowser);

function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** A promise, and what fulfils it. */
function later() {
  let come: () => void = () => undefined;
  const coming = new Promise<void>((resolve) => (come = resolve));
  return { come, coming };
}

describe('A yes on a page that is left before it is done', () => {
  async function sayYesAndLeave(months?: 1 | 12) {
    const session = fakeStorage();
    const device: Device = { ...pages.newDevice(), update: never };
    const store = await pages.openPage({ session, device });
    writeAnswer(store, 'own', 'Gartner');
    void store.keepOnDevice(months);
    return { session, store };
  }

  it('is not said to be done', async () => {
    const { store } = await sayYesAndLeave();
    expect(keepingOf(store)).toEqual({ ...onDevice, isSaving: true });
  });

  it('is done on the next page, for as long as was asked', async () => {
    const { session } = await sayYesAndLeave(12);
    const next = await pages.openPage({ session, alone: true });
    expect(keepingOf(next)).toMatchObject({ where: 'device', months: 12, isSaving: true });
    await next.settled();
    expect(keepingOf(next)).toEqual({ ...onDevice, months: 12, until: '2027-12-01' });
    expect(session.getItem(keys.wanted)).toBeNull();
    expect(said(await pages.restart())).toEqual({ own: 'Gartner' });
  });

  it.each([
    ['all is deleted', 'tab', async (store) => store.clear()],
    ['others are said to use the device', 'shared', (store) => store.keepInTab('shared')],
  ] as [string, string, (store: pages.Store) => unknown][])(
    'is taken back when %s',
    async (_, what, act) => {
      const { session } = await sayYesAndLeave();
      await act(await pages.openPage());
      const next = await pages.openPage({ session });
      await next.settled();
      expect(keepingOf(next)).toMatchObject(
        what === 'tab' ? pages.inTab : { where: 'tab', ownership: 'shared' },
      );
      expect(await pages.databases()).toBe(0);
    },
  );

  it('is taken back on that page when it is to be asked later', async () => {
    const { session, store } = await sayYesAndLeave();
    store.keepInTab('later');
    expect(keepingOf(store)).toMatchObject({ where: 'tab', ownership: 'later' });
    expect(session.getItem(keys.wanted)).toBeNull();
  });

  it('is one of the answers that are offered, or nothing', async () => {
    const session = fakeStorage();
    session.setItem(keys.wanted, '7');
    expect(keepingOf(await pages.openPage({ session }))).toEqual(pages.inTab);
  });
});

describe('Writing that takes long', () => {
  it('is said until it is done', async () => {
    const { come, coming } = later();
    const real = pages.newDevice();
    const device: Device = { ...real };
    const store = await pages.openPage({ device });
    await store.keepOnDevice();
    expect(keepingOf(store)).toEqual(onDevice);
    device.update = (...given) => coming.then(() => real.update(...given));
    writeAnswer(store, 'own', 'Gartner');
    await expect.poll(() => keepingOf(store)).toEqual({ ...onDevice, isSaving: true });
    come();
    await store.settled();
    expect(keepingOf(store)).toEqual(onDevice);
  });

  it('is made up for by one write more, however much was written meanwhile', async () => {
    const { come, coming } = later();
    const real = pages.newDevice();
    const device: Device = { ...real };
    const store = await pages.openPage({ device });
    await store.keepOnDevice();
    let writes = 0;
    device.update = (...given) => {
      writes += 1;
      return coming.then(() => real.update(...given));
    };
    writeAnswer(store, 'own', 'G');
    await expect.poll(() => writes).toBe(1);
    for (const letters of ['Ga', 'Gar', 'Gart', 'Gartn', 'Gartne', 'Gartner'])
      writeAnswer(store, 'own', letters);
    come();
    await store.settled();
    expect(writes).toBe(2);
    expect(said(await pages.restart())).toEqual({ own: 'Gartner' });
  });

  it('is said to be slow when it is given up, and tried again when the browser answers', async () => {
    const { come, coming } = later();
    const real = pages.newDevice();
    const device: Device = { ...real, answered: () => coming };
    const store = await pages.openPage({ device });
    await store.keepOnDevice();
    device.update = () => Promise.reject(trouble('TimeoutError'));
    writeAnswer(store, 'own', 'Gartner');
    await store.settled();
    expect(keepingOf(store)).toEqual({ ...onDevice, trouble: 'slow' });
    device.update = real.update;
    come();
    await expect.poll(() => keepingOf(store)).toEqual(onDevice);
    expect(said(await pages.restart())).toEqual({ own: 'Gartner' });
  });
});

describe('Reading that takes long', () => {
  const { come, coming } = later();

  it('shows what the tab has, and the rest when it comes, beside what was written meanwhile', async () => {
    const first = await pages.openPage();
    writeAnswer(first, 'kept', 'Gartner');
    await first.keepOnDevice();
    const real = pages.newDevice();
    const device: Device = {
      ...real,
      read: () => Promise.reject(trouble('TimeoutError')),
      answered: () => coming,
    };
    const session = fakeStorage();
    const inTab = await pages.openPage({
      session,
      alone: true,
      device: { ...device, answered: never },
    });
    writeAnswer(inTab, 'tab', 'Kok');
    const store = await pages.openPage({ session, alone: true, device });
    expect(said(store)).toEqual({ tab: 'Kok' });
    expect(keepingOf(store)).toMatchObject({ where: 'tab', trouble: 'slow' });
    writeAnswer(store, 'meanwhile', 'Smed');
    device.read = real.read;
    come();
    const all = { kept: 'Gartner', tab: 'Kok', meanwhile: 'Smed' };
    await expect.poll(() => said(store)).toEqual(all);
    await expect.poll(() => keepingOf(store)).toEqual(onDevice);
    expect(said(await pages.restart())).toEqual(all);
  });

  it('shows nothing of what was deleted meanwhile', async () => {
    const late = later();
    const session = fakeStorage();
    const first = await pages.openPage({ session });
    writeAnswer(first, 'own', 'Gartner');
    const real = pages.newDevice();
    const device: Device = {
      ...real,
      read: () => Promise.reject(trouble('TimeoutError')),
      answered: () => late.coming,
    };
    const store = await pages.openPage({ session, alone: true, device });
    expect(said(store)).toEqual({ own: 'Gartner' });
    await first.clear();
    late.come();
    await expect.poll(() => said(store)).toEqual({});
  });
});

describe('A page that the browser puts aside', () => {
  it('breaks off what it reads and writes, and has all of it when it comes back', async () => {
    const session = fakeStorage();
    const store = await pages.openPage({ session });
    await store.keepOnDevice();
    for (let turns = 0; turns < 12; turns += 1) {
      writeAnswer(store, 'own', `Gartner ${turns}`);
      for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
      store.rest();
      const other = pages.newDevice();
      await other.update((newest) => newest);
      await store.load();
      await store.settled();
      expect(said(store)).toEqual({ own: `Gartner ${turns}` });
      expect(said(await pages.restart())).toEqual({ own: `Gartner ${turns}` });
    }
    expect(keepingOf(store)).toEqual(onDevice);
  });

  it('lets go of the database, for which others would wait', async () => {
    let rested = 0;
    const device: Device = { ...pages.newDevice(), rest: () => void (rested += 1) };
    const store = await pages.openPage({ device });
    store.rest();
    expect(rested).toBe(1);
  });
});

it('What writes can be fetched before it is needed', async () => {
  const store = await pages.openPage();
  await store.prepareDevice();
  expect(await pages.databases()).toBe(0);
});
