import { beforeEach, describe, expect, it, vi } from 'vitest';
import { asideOf } from '../../../../src/domain/preparation/asideChanges.ts';
import { printPreparation } from '../../../../src/domain/preparation/file.ts';
import { openDevice } from '../../../../src/storage/kept/device.ts';
import type { Device } from '../../../../src/storage/kept/device.ts';
import { keys } from '../../../../src/storage/kept/keys.ts';
import { at, preparationWith, wrote } from '../../../fixtures/catalog/answers.ts';
import { fakeStorage, trouble } from '../browser.ts';
import {
  aside,
  browser,
  databases,
  dismiss,
  inTab,
  journalOf,
  keep,
  keepingOf,
  keptText,
  markOf,
  namesIn,
  newBrowser,
  newDevice,
  newPage,
  onDevice,
  openPage,
  restart,
  restore,
  said,
  writeAnswer,
  texts,
  workOf,
} from '../pages.ts';

beforeEach(newBrowser);

describe('A new citizen', () => {
  it('waits while it is read, and then has an empty preparation that is kept nowhere', async () => {
    const session = fakeStorage();
    const store = newPage({ session });
    expect(store.snapshot()).toEqual({ state: 'loading' });
    await store.load();
    expect(said(store)).toEqual({});
    expect(keepingOf(store)).toEqual(inTab);
    expect(namesIn(session)).toEqual([]);
    expect(await databases()).toBe(0);
  });

  it('keeps how many minutes somebody wants to use, for the next page and in the file', async () => {
    const session = fakeStorage();
    const store = await openPage({ session });
    store.choosePace(15);
    const { pace } = workOf(store);
    expect(pace).toMatchObject({ minutes: 15 });
    expect(workOf(await openPage({ session })).pace).toEqual(pace);
    expect(printPreparation(workOf(store))).toContain('"minutes":15');
    await store.keepOnDevice();
    store.choosePace(30);
    await store.settled();
    expect(workOf(await restart()).pace).toMatchObject({ minutes: 30 });
  });

  it('cannot write before what is stored has been read', async () => {
    const session = fakeStorage();
    const store = newPage({ session });
    writeAnswer(store, 'own', 'Gartner');
    restore(store, 'own', wrote('Kok'));
    dismiss(store, 'own', wrote('Kok'));
    store.choosePaper('papir', { sections: ['wishes'], lines: {} });
    store.replace(preparationWith({}));
    store.keepInTab('shared');
    await store.keepOnDevice();
    expect(store.snapshot()).toEqual({ state: 'loading' });
    expect(namesIn(session)).toEqual([]);
    expect(await databases()).toBe(0);
  });
});

describe('Each answer', () => {
  it('is shown, and in the journal of the tab, at once', async () => {
    const session = fakeStorage();
    const store = await openPage({ session });
    for (const text of ['G', 'Ga', 'Gar']) {
      writeAnswer(store, 'own', text);
      expect(said(store)).toEqual({ own: text });
      expect(journalOf(session)).toEqual({ own: text });
    }
    expect(workOf(store).revision).toBe(3);
  });

  it('tells those who listen, until they no longer do', async () => {
    const store = await openPage();
    const heard: unknown[] = [];
    const stop = store.subscribe(() => heard.push(said(store).own));
    writeAnswer(store, 'own', 'Gartner');
    stop();
    writeAnswer(store, 'own', 'Kok');
    expect(heard).toEqual(['Gartner']);
  });

  it('is there on the next page of the tab, and goes with the tab', async () => {
    const session = fakeStorage();
    writeAnswer(await openPage({ session, alone: true }), 'own', 'Gartner');
    expect(said(await openPage({ session, alone: true }))).toEqual({ own: 'Gartner' });
    expect(said(await restart())).toEqual({});
  });

  it('goes to the device only when the citizen has asked for it', async () => {
    const store = await openPage();
    writeAnswer(store, 'own', 'Gartner');
    store.keepInTab('shared');
    writeAnswer(store, 'own', 'Kok');
    await store.settled();
    expect(await databases()).toBe(0);
  });
});

describe('A citizen whose device it is', () => {
  it('has all kept for three months, from before the question and after', async () => {
    const store = await openPage();
    writeAnswer(store, 'before', 'Gartner');
    const keeping = store.keepOnDevice();
    expect(keepingOf(store)).toEqual({ ...onDevice, isSaving: true });
    await keeping;
    expect(keepingOf(store)).toEqual(onDevice);
    writeAnswer(store, 'after', 'Kok');
    await store.settled();
    const again = await restart();
    expect(said(again)).toEqual({ before: 'Gartner', after: 'Kok' });
    expect(keepingOf(again)).toEqual(onDevice);
  });

  it('loses nothing of what was settled when the browser is killed', async () => {
    const store = await openPage();
    await store.keepOnDevice();
    for (let index = 0; index < 20; index += 1) writeAnswer(store, `q-${index % 3}`, `${index}`);
    await store.settled();
    expect(await restart().then(said)).toEqual({ 'q-0': '18', 'q-1': '19', 'q-2': '17' });
  });

  it('has it kept longer with each change', async () => {
    const store = await openPage();
    await store.keepOnDevice();
    browser.clock = Date.UTC(2027, 1, 1);
    writeAnswer(store, 'own', 'Gartner');
    await store.settled();
    expect(keepingOf(store)).toEqual({ ...onDevice, until: '2027-05-01' });
  });

  it('finds it on the last day, and nothing of it the day after', async () => {
    const store = await openPage();
    writeAnswer(store, 'own', 'Gartner');
    await store.keepOnDevice();
    browser.clock = Date.UTC(2027, 2, 1, 23);
    expect(await restart().then(said)).toEqual({ own: 'Gartner' });
    browser.clock = Date.UTC(2027, 2, 2);
    const late = await restart();
    expect(said(late)).toEqual({});
    expect(keepingOf(late)).toEqual(inTab);
    await vi.waitFor(async () => expect(await databases()).toBe(0));
  });

  it('has what is ticked for a paper kept, and what was set aside let go', async () => {
    const other = { ...wrote('Før', at(1)), page: 'a' };
    const work = preparationWith({ own: wrote('Nu', at(2)) }, { setAside: { own: [other] } });
    await keep(printPreparation(work));
    const store = await openPage();
    const choice = { sections: ['wishes', 'way'], lines: { 'own/': at(1) }, reader: 'workplace' };
    store.choosePaper('papir', choice);
    dismiss(store, 'own', other);
    await store.settled();
    const again = workOf(await restart());
    expect(again.papers.papir).toMatchObject(choice);
    expect(again.setAside).toEqual({});
    expect(again.answers.own).toMatchObject({ at: at(2), content: { value: 'Nu' } });
  });

  it('has on the device what a page left before it was written there', async () => {
    const written = preparationWith({ own: wrote('Gartner') }, { revision: 1 });
    const left = preparationWith({ own: wrote('Gartner'), other: wrote('Kok') }, { revision: 2 });
    await keep(printPreparation(written));
    const session = fakeStorage();
    session.setItem(keys.journal, printPreparation(left));
    const next = await openPage({ session });
    await next.settled();
    expect(said(await restart())).toEqual({ own: 'Gartner', other: 'Kok' });
  });

  it('has the newest of journal and device on the next page', async () => {
    const session = fakeStorage();
    const store = await openPage({ session, alone: true });
    await store.keepOnDevice();
    writeAnswer(store, 'own', 'Gartner');
    writeAnswer(store, 'other', 'Kok');
    const next = await openPage({ session, alone: true });
    expect(said(next)).toEqual({ own: 'Gartner', other: 'Kok' });
  });
});

describe('A citizen whose device it is not', () => {
  it.each(['shared', 'later'] as const)('is not asked again in the tab: %s', async (ownership) => {
    const session = fakeStorage();
    const store = await openPage({ session });
    store.keepInTab(ownership);
    expect(keepingOf(store)).toEqual({ ...inTab, ownership });
    expect(keepingOf(await openPage({ session }))).toEqual({ ...inTab, ownership });
  });

  it('is told so in every open tab, also when it is taken back', async () => {
    const store = await openPage();
    const other = await openPage();
    store.keepInTab('shared');
    expect(keepingOf(other)).toMatchObject({ where: 'tab', ownership: 'shared' });
    store.takeBackShared();
    for (const one of [store, other])
      expect(keepingOf(one)).toMatchObject({ where: 'tab', ownership: 'unasked' });
  });
});

describe('What cannot be read', () => {
  const newer = '{"format":"klar-til-moedet","version":99}';
  const cases: [string, string, string][] = [
    ['corrupt', 'damaged', '{"format":"klar-til-moedet","version":1}'],
    ['newer', 'of a newer version', newer],
    ['not-json', 'cut off', '{"format":"klar'],
  ];
  it.each(cases)('in the journal is said (%s), never overwritten: %s', async (reason, _, raw) => {
    const session = fakeStorage();
    session.setItem(keys.journal, raw);
    const store = await openPage({ session });
    expect(store.snapshot()).toMatchObject({
      state: 'unreadable',
      unreadable: { state: 'unreadable', reason, raw },
    });
    writeAnswer(store, 'own', 'Gartner');
    store.choosePaper('papir', { sections: [], lines: {} });
    store.keepInTab('shared');
    await store.keepOnDevice();
    writeAnswer(await openPage(), 'own', 'Kok');
    expect(session.getItem(keys.journal)).toBe(raw);
    expect(await databases()).toBe(0);
  });

  it.each(cases)('on the device is said (%s), never overwritten: %s', async (reason, _, raw) => {
    await keep(raw);
    const store = await openPage();
    expect(store.snapshot()).toMatchObject({
      state: 'unreadable',
      unreadable: { reason, raw },
    });
    writeAnswer(store, 'own', 'Gartner');
    await store.keepOnDevice();
    await store.settled();
    expect(await keptText()).toBe(raw);
  });

  it('is not overwritten by an older page, which says that its work is not kept', async () => {
    const store = await openPage();
    await store.keepOnDevice();
    await keep(newer);
    writeAnswer(store, 'own', 'Gartner');
    await store.settled();
    expect(await keptText()).toBe(newer);
    expect(said(store)).toEqual({ own: 'Gartner' });
    expect(keepingOf(store)).toEqual({ ...onDevice, trouble: 'refused' });
  });

  it('can be deleted, to begin anew', async () => {
    const session = fakeStorage();
    session.setItem(keys.journal, 'half');
    const store = await openPage({ session });
    await store.clear();
    expect(said(store)).toEqual({});
    expect(namesIn(session)).toEqual([]);
  });

  it('can give way to a file', async () => {
    const session = fakeStorage();
    session.setItem(keys.journal, 'half');
    const store = await openPage({ session });
    store.replace(preparationWith({ own: wrote('Fra en fil') }));
    expect(said(store)).toEqual({ own: 'Fra en fil' });
    expect(journalOf(session)).toEqual({ own: 'Fra en fil' });
  });
});

describe('Storage that fails', () => {
  const failures = [
    ['full', 'QuotaExceededError'],
    ['refused', 'SecurityError'],
  ] as const;

  it.each(failures)('is said at once when the tab is %s, and answers stay', async (what, name) => {
    const session = fakeStorage();
    const store = await openPage({ session });
    session.trouble = trouble(name);
    writeAnswer(store, 'own', 'Gartner');
    expect(keepingOf(store)).toEqual({ where: 'memory', trouble: what });
    writeAnswer(store, 'own', 'Gartner og kok');
    expect(said(store)).toEqual({ own: 'Gartner og kok' });
    session.trouble = undefined;
    writeAnswer(store, 'other', 'Ja');
    expect(keepingOf(store)).toEqual(inTab);
    expect(journalOf(session)).toEqual({ own: 'Gartner og kok', other: 'Ja' });
  });

  it.each(failures)('is said when the device is %s, and tried again', async (what, name) => {
    const device = newDevice();
    let failing = true;
    const update: Device['update'] = (change) =>
      failing ? Promise.reject(trouble(name)) : device.update(change);
    const store = await openPage({ device: { ...device, update } });
    const other = await openPage();
    writeAnswer(store, 'own', 'Gartner');
    await store.keepOnDevice();
    writeAnswer(store, 'own', 'Gartner og kok');
    await store.settled();
    expect(keepingOf(store)).toEqual({ ...onDevice, trouble: what });
    expect(keepingOf(other)).toEqual({ ...inTab, several: true });
    expect(said(store)).toEqual({ own: 'Gartner og kok' });

    failing = false;
    writeAnswer(store, 'other', 'Ja');
    await store.settled();
    expect(keepingOf(store)).toEqual(onDevice);
    expect(await restart().then(said)).toEqual({ own: 'Gartner og kok', other: 'Ja' });
  });

  it('is said when the device cannot even be read, and the tab keeps the work', async () => {
    const session = fakeStorage();
    const device = openDevice(() => {
      throw trouble('SecurityError');
    }, markOf());
    const store = await openPage({ session, device });
    expect(keepingOf(store)).toEqual({ ...inTab, trouble: 'refused' });
    writeAnswer(store, 'own', 'Gartner');
    expect(journalOf(session)).toEqual({ own: 'Gartner' });
    await store.clear();
    expect(said(store)).toEqual({});
    expect(namesIn(session)).toEqual([]);
  });

  it('is no trouble in the tab while the device keeps the work', async () => {
    const session = fakeStorage();
    const store = await openPage({ session });
    await store.keepOnDevice();
    session.trouble = trouble('QuotaExceededError');
    writeAnswer(store, 'own', 'Gartner');
    await store.settled();
    expect(keepingOf(store)).toEqual(onDevice);
    expect(await restart().then(said)).toEqual({ own: 'Gartner' });
  });

  it('is said also when the work was taken over from another tab', async () => {
    writeAnswer(await openPage(), 'own', 'Gartner');
    const session = fakeStorage();
    session.trouble = trouble('SecurityError');
    const store = await openPage({ session });
    expect(said(store)).toEqual({ own: 'Gartner' });
    expect(keepingOf(store)).toEqual({ where: 'memory', trouble: 'refused' });
  });
});

describe('A page that comes back from the browser’s cache', () => {
  it('sees what other pages of the tab have written since', async () => {
    const session = fakeStorage();
    const cached = await openPage({ session, alone: true });
    writeAnswer(cached, 'own', 'Gartner');
    const next = await openPage({ session, alone: true });
    writeAnswer(next, 'own', 'Kok');
    writeAnswer(next, 'other', 'Ja');
    await cached.load();
    expect(said(cached)).toEqual({ own: 'Kok', other: 'Ja' });
  });

  it('sees that all was deleted since', async () => {
    const session = fakeStorage();
    const cached = await openPage({ session, alone: true });
    writeAnswer(cached, 'own', 'Gartner');
    await (await openPage({ session, alone: true })).clear();
    await cached.load();
    expect(said(cached)).toEqual({});
  });
});

describe('Two tabs', () => {
  it('show the same: a new one takes over the work of the other', async () => {
    const one = await openPage();
    writeAnswer(one, 'own', 'Gartner');
    const session = fakeStorage();
    const other = await openPage({ session });
    expect(workOf(other)).toEqual(workOf(one));
    expect(journalOf(session)).toEqual({ own: 'Gartner' });
  });

  it('show the same: what is written in one is heard in the other', async () => {
    const one = await openPage();
    const other = await openPage();
    writeAnswer(one, 'own', 'Gartner');
    writeAnswer(other, 'other', 'Kok');
    writeAnswer(one, 'own', 'Gartner og kok');
    expect(said(one)).toEqual({ own: 'Gartner og kok', other: 'Kok' });
    expect(said(other)).toEqual(said(one));
    expect(workOf(other).id).toBe(workOf(one).id);
  });

  it('set the earlier answer aside where neither knew of the other, to be brought back', async () => {
    const one = await openPage();
    writeAnswer(one, 'own', 'Begge');
    const other = await openPage();
    const { page = '', at: before = '' } = workOf(one).answers.own ?? {};
    writeAnswer(one, 'own', 'Min');

    // Two tabs in the background that have not heard of it yet.
    for (const text of ['Din', 'Hans']) {
      const seen = { [page]: before };
      const answer = { ...wrote(text, one.timestamp()), page: text, seen };
      const change = { question: 'own', answer };
      browser.openTabs().send({ type: 'changed', preparation: workOf(one).id, change });
    }
    expect(said(one)).toEqual({ own: 'Hans' });
    expect(aside(one)).toEqual(['Din', 'Min']);

    const [, min = wrote('')] = asideOf(workOf(one), 'own');
    restore(one, 'own', min);
    for (const tab of [one, other]) {
      expect(said(tab)).toEqual({ own: 'Min' });
      expect(aside(tab)).toEqual(['Hans', 'Din']);
    }
    for (const answer of asideOf(workOf(other), 'own')) dismiss(other, 'own', answer);
    for (const tab of [one, other]) {
      expect(said(tab)).toEqual({ own: 'Min' });
      expect(workOf(tab).setAside).toEqual({});
    }
  });

  it('leave what was emptied in one emptied, and offer what was written in the other', async () => {
    const one = await openPage();
    const other = await openPage({ alone: true });
    writeAnswer(one, 'own', 'Gartner');
    other.replace(workOf(one));
    writeAnswer(other, 'own', 'Gartner og kok');
    writeAnswer(one, 'own', '');
    browser.openTabs().send({ type: 'here', text: printPreparation(workOf(other)) });
    expect(said(one)).toEqual({ own: '' });
    expect(aside(one)).toEqual(['Gartner og kok']);
  });

  it('become one when the other has more of the same work', async () => {
    const one = await openPage();
    writeAnswer(one, 'own', 'Gartner');
    const more = { ...workOf(one), answers: { ...workOf(one).answers, other: wrote('Kok') } };
    browser.openTabs().send({ type: 'here', text: printPreparation(more) });
    expect(said(one)).toEqual({ own: 'Gartner', other: 'Kok' });
  });

  it('leave each its own when they are of different works', async () => {
    const one = await openPage();
    writeAnswer(one, 'own', 'Gartner');
    const stranger = preparationWith({ other: wrote('Fremmed') }, { id: 'stranger' });
    browser.openTabs().send({ type: 'here', text: printPreparation(stranger) });
    browser.openTabs().send({ type: 'here', text: 'half' });
    expect(said(one)).toEqual({ own: 'Gartner' });
  });

  it('are both kept on the device when one asks for it', async () => {
    const one = await openPage();
    const other = await openPage();
    writeAnswer(one, 'own', 'Gartner');
    await one.keepOnDevice();
    expect(keepingOf(other)).toEqual(onDevice);
    writeAnswer(other, 'other', 'Kok');
    await Promise.all([one.settled(), other.settled()]);
    expect(await restart().then(said)).toEqual({ own: 'Gartner', other: 'Kok' });
  });

  it('do not overwrite each other on the device, even where neither hears the other', async () => {
    const first = await openPage();
    writeAnswer(first, 'own', 'Gartner');
    await first.keepOnDevice();
    const one = await openPage({ alone: true });
    const other = await openPage({ alone: true });
    writeAnswer(one, 'one', '1');
    writeAnswer(other, 'other', '2');
    writeAnswer(one, 'own', 'Kok');
    await Promise.all([one.settled(), other.settled()]);
    expect(await restart().then(said)).toEqual({ own: 'Kok', one: '1', other: '2' });
  });

  it('lose nothing where one keeps another work than the device has', async () => {
    const one = await openPage({ alone: true });
    const other = await openPage({ alone: true });
    writeAnswer(one, 'own', 'Gartner');
    writeAnswer(one, 'one', '1');
    writeAnswer(other, 'own', 'Kok');
    await one.keepOnDevice();
    await other.keepOnDevice();
    const again = workOf(await restart());
    expect(texts(again.answers)).toEqual({ own: 'Kok', one: '1' });
    expect(texts({ own: again.setAside.own?.[0] ?? wrote('') })).toEqual({ own: 'Gartner' });
  });

  it('are both emptied when one deletes all', async () => {
    const sessions = [fakeStorage(), fakeStorage()] as const;
    const one = await openPage({ session: sessions[0] });
    const other = await openPage({ session: sessions[1] });
    writeAnswer(one, 'own', 'Gartner');
    await one.keepOnDevice();
    writeAnswer(other, 'other', 'Kok');
    await one.clear();
    await Promise.all([one.settled(), other.settled()]);
    for (const store of [one, other]) {
      expect(said(store)).toEqual({});
      expect(keepingOf(store)).toEqual(inTab);
    }
    expect(sessions.map(namesIn)).toEqual([[], []]);
    await vi.waitFor(async () => expect(await databases()).toBe(0));
  });

  it('begin the same work again after all was deleted', async () => {
    const one = await openPage();
    const other = await openPage();
    writeAnswer(one, 'own', 'Gartner');
    await one.clear();
    writeAnswer(one, 'own', 'Kok');
    expect(said(other)).toEqual({ own: 'Kok' });
  });
});

describe('A file that is opened', () => {
  const file = preparationWith({ own: wrote('Fra en fil') }, { id: 'file', revision: 2 });

  it('stands instead of the work: here, in other tabs and on the device', async () => {
    const session = fakeStorage();
    const one = await openPage({ session });
    writeAnswer(one, 'own', 'Gartner');
    writeAnswer(one, 'other', 'Kok');
    await one.keepOnDevice();
    const other = await openPage();
    one.replace(file);
    await one.settled();
    expect(workOf(one)).toEqual(file);
    expect(workOf(other)).toEqual(file);
    expect(journalOf(session)).toEqual({ own: 'Fra en fil' });
    expect(workOf(await restart())).toEqual(file);
  });

  it('has nothing of the work before, also when that is just being written', async () => {
    const device = newDevice();
    const one = await openPage({ device });
    const other = await openPage();
    await one.keepOnDevice();
    writeAnswer(one, 'other', 'Kok');
    writeAnswer(other, 'third', 'Smed');
    await device.read();
    writeAnswer(one, 'fourth', 'Maler');
    one.replace(file);
    await Promise.all([one.settled(), other.settled()]);
    expect(workOf(one)).toEqual(file);
    expect(workOf(other)).toEqual(file);
    expect(workOf(await restart())).toEqual(file);
  });

  it('is let be by a tab that cannot read it', async () => {
    const one = await openPage();
    writeAnswer(one, 'own', 'Gartner');
    browser.openTabs().send({ type: 'replaced', text: 'half' });
    expect(said(one)).toEqual({ own: 'Gartner' });
  });
});

describe('Deleting all', () => {
  it('deletes also what is just being written, here and in the other tab', async () => {
    const one = await openPage();
    const other = await openPage();
    await one.keepOnDevice();
    writeAnswer(one, 'own', 'Gartner');
    writeAnswer(other, 'other', 'Kok');
    await one.clear();
    await Promise.all([one.settled(), other.settled()]);
    await vi.waitFor(async () => expect(await databases()).toBe(0));
    for (const store of [one, other]) {
      expect(said(store)).toEqual({});
      expect(keepingOf(store)).toEqual(inTab);
    }
  });

  it('ends a write that fails meanwhile', async () => {
    let fail = (): void => undefined;
    const device = newDevice();
    const update: Device['update'] = () =>
      new Promise((_, reject) => (fail = () => reject(trouble('QuotaExceededError'))));
    const store = await openPage({ device: { ...device, update } });
    writeAnswer(store, 'own', 'Gartner');
    const keeping = store.keepOnDevice();
    await Promise.resolve();
    const cleared = store.clear();
    fail();
    await Promise.all([keeping, cleared]);
    expect(said(store)).toEqual({});
    expect(keepingOf(store)).toEqual(inTab);
  });
});
