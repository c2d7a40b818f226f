/** For how long the device keeps the work, what is kept behind it, and clocks that are wrong. */
import { beforeEach, describe, expect, it } from 'vitest';
import { printPreparation } from '../../../../src/domain/preparation/file.ts';
import { keys } from '../../../../src/storage/kept/keys.ts';
import { preparationWith, wrote } from '../../../fixtures/catalog/answers.ts';
import type { Device } from '../../../../src/storage/kept/device.ts';
import { fakeStorage, trouble } from '../browser.ts';
import * as pages from '../pages.ts';

const { browser, said, writeAnswer } = pages;

beforeEach(pages.newBrowser);

describe('For how long the device keeps the work', () => {
  it.each([
    [1, '2027-01-01', '2027-01-02'],
    [3, '2027-03-01', '2027-03-02'],
    [12, '2027-12-01', '2027-12-02'],
  ] as const)('is chosen: %i months, until %s', async (months, until, dayAfter) => {
    const store = await pages.openPage();
    const other = await pages.openPage();
    writeAnswer(store, 'own', 'Gartner');
    await store.keepOnDevice(months);
    const keeping = { where: 'device', until, months, isLocked: false };
    for (const one of [store, other]) expect(pages.keepingOf(one)).toEqual(keeping);
    browser.clock = Date.parse(`${until}T12:00:00Z`);
    const last = await pages.restart();
    expect(said(last)).toEqual({ own: 'Gartner' });
    expect(pages.keepingOf(last)).toEqual(keeping);
    browser.clock = Date.parse(`${dayAfter}T12:00:00Z`);
    const late = await pages.restart();
    expect(late.snapshot()).toMatchObject({
      state: 'ready',
      expired: { until, deleted: { answers: 'gone' } },
    });
    expect(said(late)).toEqual({});
    expect(await pages.databases()).toBe(0);
  });

  it('holds for what is written later', async () => {
    const store = await pages.openPage();
    await store.keepOnDevice(12);
    browser.clock = Date.UTC(2027, 5, 1);
    writeAnswer(store, 'own', 'Gartner');
    await store.settled();
    expect(pages.keepingOf(await pages.restart())).toMatchObject({ until: '2028-06-01' });
  });

  it('is what was chosen last, also where that is while it is being written', async () => {
    for (let turns = 0; turns < 12; turns += 1) {
      pages.newBrowser();
      const store = await pages.openPage();
      writeAnswer(store, 'own', 'Gartner');
      const first = store.keepOnDevice();
      for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
      await Promise.all([first, store.keepOnDevice(1)]);
      expect(pages.keepingOf(store)).toMatchObject({ months: 1 });
      expect(pages.keepingOf(await pages.restart())).toMatchObject({ months: 1 });
    }
  });

  it('can be made shorter', async () => {
    const store = await pages.openPage();
    writeAnswer(store, 'own', 'Gartner');
    await store.keepOnDevice(12);
    await store.keepOnDevice(1);
    expect(pages.keepingOf(await pages.restart())).toMatchObject({
      until: '2027-01-01',
      months: 1,
    });
  });
});

describe('When a file was last taken', () => {
  it('is known on the next page, and by the device also when the browser was killed', async () => {
    const session = fakeStorage();
    const store = await pages.openPage({ session });
    writeAnswer(store, 'own', 'Gartner');
    store.noteTaken();
    const taken = '2026-12-01T08';
    for (const one of [store, await pages.openPage({ session, alone: true })])
      expect(one.snapshot()).toMatchObject({ taken: expect.stringContaining(taken) as string });
    await store.keepOnDevice();
    expect((await pages.restart()).snapshot()).toMatchObject({
      taken: expect.stringContaining(taken) as string,
    });
    await store.clear();
    expect(store.snapshot()).not.toHaveProperty('taken');
    expect(pages.namesIn(session)).toEqual([]);
  });

  it('goes to a device that keeps the work already', async () => {
    const store = await pages.openPage();
    writeAnswer(store, 'own', 'Gartner');
    await store.keepOnDevice();
    store.noteTaken();
    await store.settled();
    expect((await pages.restart()).snapshot()).toHaveProperty('taken');
  });
});

describe('A device that does not answer at once', () => {
  it.each([
    ['is asked again: nobody sees an empty page', 'UnknownError', 3, { own: 'Gartner' }],
    ['is not asked for ever', 'UnknownError', 4, {}],
    ['that refuses is asked once', 'SecurityError', 1, {}],
  ])('%s', async (_, name, failures, found) => {
    const first = await pages.openPage();
    writeAnswer(first, 'own', 'Gartner');
    await first.keepOnDevice();
    const device = pages.newDevice();
    let left = failures;
    const read: Device['read'] = () =>
      (left -= 1) >= 0 ? Promise.reject(trouble(name)) : device.read();
    const store = await pages.openPage({ device: { ...device, read }, alone: true });
    expect(said(store)).toEqual(found);
    expect(left).toBe(Object.keys(found).length > 0 ? -1 : 0);
  });
});

describe('The generation before', () => {
  it('is offered where the newest is torn, and stands instead of it when it is taken', async () => {
    const store = await pages.openPage();
    writeAnswer(store, 'own', 'Gartner');
    await store.keepOnDevice();
    await pages.keep('{"format":"klar');
    const torn = await pages.restart();
    expect(torn.snapshot()).toMatchObject({
      state: 'unreadable',
      unreadable: { reason: 'not-json' },
      before: { answers: { own: { content: { value: 'Gartner' } } } },
    });
    const snapshot = torn.snapshot();
    if (snapshot.state === 'unreadable' && snapshot.before) torn.replace(snapshot.before);
    await torn.settled();
    expect(said(torn)).toEqual({ own: 'Gartner' });
    expect(said(await pages.restart())).toEqual({ own: 'Gartner' });
    expect(await pages.newDevice().read()).toHaveLength(1);
  });

  it('is not offered in place of what a newer version of the site has written', async () => {
    const store = await pages.openPage();
    writeAnswer(store, 'own', 'Gartner');
    await store.keepOnDevice();
    await pages.keep('{"format":"klar-til-moedet","version":99}');
    const { state, ...rest } = (await pages.restart()).snapshot();
    expect(state).toBe('unreadable');
    expect(rest).not.toHaveProperty('before');
  });

  it('is the device’s newest where the journal of the tab is torn', async () => {
    const store = await pages.openPage();
    writeAnswer(store, 'own', 'Gartner');
    await store.keepOnDevice();
    writeAnswer(store, 'own', 'Gartner og kok');
    await store.settled();
    const session = fakeStorage();
    session.setItem(keys.journal, 'half');
    expect((await pages.openPage({ session })).snapshot()).toMatchObject({
      before: { answers: { own: { content: { value: 'Gartner og kok' } } } },
    });
  });

  it('comes with what the journal of the tab has where the device’s is torn', async () => {
    const session = fakeStorage();
    const store = await pages.openPage({ session });
    writeAnswer(store, 'own', 'Gartner');
    await store.keepOnDevice();
    writeAnswer(store, 'others', 'Min datter');
    await pages.keep('half');
    expect((await pages.openPage({ session })).snapshot()).toMatchObject({
      state: 'unreadable',
      before: {
        answers: {
          own: { content: { value: 'Gartner' } },
          others: { content: { value: 'Min datter' } },
        },
      },
    });
  });

  it('is not offered where it is torn too', async () => {
    await pages.keep('half');
    await pages.keep('torn');
    expect((await pages.openPage()).snapshot()).not.toHaveProperty('before');
  });
});

describe('A clock that is wrong', () => {
  const old = '1970-01-01T00:00:00.000Z';
  const ahead = '2099-06-01T00:00:00.000Z';

  it('deletes nothing far ahead, but asks; the work can be kept', async () => {
    const store = await pages.openPage();
    writeAnswer(store, 'own', 'Gartner');
    await store.keepOnDevice();
    browser.clock = Date.parse(ahead);
    const late = await pages.restart();
    expect(late.snapshot()).toEqual({ state: 'overdue', until: '2027-03-01' });
    writeAnswer(late, 'own', 'Smed');
    expect(await pages.keptText()).toContain('Gartner');
    await late.load(true);
    await late.settled();
    expect(said(late)).toEqual({ own: 'Gartner' });
    expect(pages.keepingOf(late)).toMatchObject({ until: '2099-09-01' });
  });

  it('that ran ahead keeps nothing longer than was asked for, once it is right', async () => {
    browser.clock = Date.parse(ahead);
    const store = await pages.openPage();
    writeAnswer(store, 'own', 'Gartner');
    await store.keepOnDevice();
    pages.browser.clock = Date.UTC(2026, 11, 1);
    const right = await pages.restart();
    await right.settled();
    expect(pages.keepingOf(right)).toEqual(pages.onDevice);
    expect((await pages.newDevice().read())[0]?.until).toBe(pages.until);
  });

  it.each([
    ['back to 1970', old],
    ['ahead to 2099', ahead],
  ])('%s lets what is written now stand, in the tab and on the device', async (_, timestamp) => {
    const first = await pages.openPage();
    writeAnswer(first, 'own', 'Før');
    await first.keepOnDevice();
    browser.clock = Date.parse(timestamp);
    const session = fakeStorage();
    browser.openTabs().send({ type: 'hello' });
    const store = await pages.openPage({ session });
    if (store.snapshot().state === 'overdue') await store.load(true);
    writeAnswer(store, 'own', 'Nu');
    await store.settled();
    expect(pages.journalOf(session)).toEqual({ own: 'Nu' });
    expect(said(await pages.restart())).toEqual({ own: 'Nu' });
    browser.clock = Date.UTC(2026, 11, 2);
    const right = await pages.restart();
    if (right.snapshot().state === 'overdue') await right.load(true);
    expect(said(right)).toEqual({ own: 'Nu' });
    writeAnswer(right, 'own', 'Igen');
    await right.settled();
    const again = await pages.restart();
    expect(said(again)).toEqual({ own: 'Igen' });
  });

  it('at the end of all years still gives moments that can be read', async () => {
    const last = '9999-12-31T23:59:59.999Z';
    await pages.keep(printPreparation(preparationWith({ own: wrote('Før', last) })));
    const store = await pages.openPage();
    writeAnswer(store, 'own', 'Nu');
    await store.settled();
    expect(said(await pages.restart())).toEqual({ own: 'Nu' });
  });
});
