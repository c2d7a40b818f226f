/** Pages of the site in one browser: what a test opens, writes in, and looks at. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { asideOf, lettingGo, restoring } from '../../../src/domain/preparation/asideChanges.ts';
import { parsePreparation } from '../../../src/domain/preparation/file.ts';
import type { Answer, Answers, Preparation } from '../../../src/domain/preparation/preparation.ts';
import { openClearedMark } from '../../../src/storage/kept/clearedMark.ts';
import type { ClearedMark } from '../../../src/storage/kept/clearedMark.ts';
import { openDevice } from '../../../src/storage/kept/device.ts';
import type { Device } from '../../../src/storage/kept/device.ts';
import type { Keyring } from '../../../src/storage/lock/keyring.ts';
import { keys } from '../../../src/storage/kept/keys.ts';
import { lockIfIdle as whereIdle } from '../../../src/storage/lock/lockActions.ts';
import type { LockParts } from '../../../src/storage/lock/lockActions.ts';
import { createPreparationStore } from '../../../src/storage/work/preparationStore.ts';
import type { PreparationStore } from '../../../src/storage/work/preparationStore.ts';
import type { Keeping } from '../../../src/storage/work/snapshot.ts';
import { openTab } from '../../../src/storage/work/tab.ts';
import { withoutVoid } from '../../../src/storage/kept/tabStorage.ts';
import type { StoreWorld } from '../../../src/storage/work/preparationStore.ts';
import { wrote } from '../../fixtures/catalog/answers.ts';
import { fakeStorage, fakeTabs } from './browser.ts';
import type { FakeStorage } from './browser.ts';
import { fakeKeeper, keyringOf } from './keyrings.ts';
import type { FakeKeeper } from './keyrings.ts';

const morning = Date.UTC(2026, 11, 1, 8);
export const until = '2027-03-01';
export const onDevice = { where: 'device', until, months: 3, isLocked: false };
export const inTab = { where: 'tab', ownership: 'unasked', several: false };
type Browser = {
  clock: number;
  ids: number;
  openTabs: ReturnType<typeof fakeTabs>;
  local: FakeStorage;
  keeper: FakeKeeper;
};

/** The browser that all pages of a test are open in. */
export const browser: Browser = {
  clock: morning,
  ids: 0,
  openTabs: fakeTabs(),
  local: fakeStorage(),
  keeper: fakeKeeper(() => browser.clock),
};
type Fetched = { keyring?: Keyring; parts?: LockParts };
const fetched = new WeakMap<PreparationStore, Fetched>();

export type Store = PreparationStore;

/** What a page is opened with; without it, a new tab of the same browser. `alone` hears no other tab. */
export type Page = {
  session?: FakeStorage;
  device?: Device;
  alone?: boolean;
  /** What else is as a test needs it. */
  world?: Partial<StoreWorld>;
};

const now = (): Date => new Date((browser.clock += 1));

export function newPage({
  session = fakeStorage(),
  device,
  alone = false,
  world = {},
}: Page = {}): PreparationStore {
  const page: Fetched = {};
  const cleared = markOf();
  const tabStorage = withoutVoid(() => session, cleared);
  const store = createPreparationStore({
    tab: openTab(tabStorage, () => browser.local),
    device: device ?? openDevice(() => indexedDB, cleared),
    channel: alone ? fakeTabs()() : browser.openTabs(),
    cleared,
    keyring: keyringOf(tabStorage, now, browser.keeper, page),
    forgetSite: () => Promise.resolve('none'),
    now,
    newId: () => `work-${(browser.ids += 1)}`,
    pause: () => Promise.resolve(),
    ...world,
  });
  fetched.set(store, page);
  return store;
}

/** The page is left, as the browser tells it. */
export function leave(store: PreparationStore): void {
  fetched.get(store)?.keyring?.leave();
}

/** The page looks whether somebody is still there, as it does now and then. */
export async function lockIfIdle(store: PreparationStore): Promise<void> {
  const parts = fetched.get(store)?.parts;
  if (parts) await whereIdle(parts);
}

/** A page’s own knowledge of when all was deleted in the browser. */
export function markOf(): ClearedMark {
  return openClearedMark(
    () => browser.local,
    () => indexedDB,
  );
}

export async function openPage(page: Page = {}): Promise<PreparationStore> {
  const store = newPage(page);
  await store.load();
  return store;
}

/** A page of a browser that has been killed and started anew: no session, no other tabs. */
export async function restart(): Promise<PreparationStore> {
  browser.openTabs = fakeTabs();
  browser.keeper.stops();
  return openPage();
}

export function writeAnswer(store: PreparationStore, question: string, text: string): Answer {
  const answer = wrote(text, store.timestamp());
  store.answer(question, answer);
  return answer;
}

export function workOf(store: PreparationStore): Preparation {
  const snapshot = store.snapshot();
  if (snapshot.state !== 'ready') throw new Error(`The store is ${snapshot.state}.`);
  return snapshot.preparation;
}

/** Question → text, of answers in words. */
export function texts(answers: Answers): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      answer.state === 'answered' ? answer.content.value : answer.state,
    ]),
  );
}

/** The text of each answer that is shown as set aside for a question, the latest first. */
export function aside(store: PreparationStore, question = 'own'): unknown[] {
  return asideOf(workOf(store), question).map((answer) => texts({ answer }).answer);
}

export function restore(store: PreparationStore, question: string, answer: Answer): void {
  store.change(question, (work, newPage) => {
    const back = { ...answer, at: store.timestamp(), page: newPage() };
    return restoring(work, question, back, newPage());
  });
}

export function dismiss(store: PreparationStore, question: string, answer: Answer): void {
  store.change(question, (work) => lettingGo(work, question, answer));
}

export function said(store: PreparationStore): Record<string, unknown> {
  return texts(workOf(store).answers);
}

export function keepingOf(store: PreparationStore): Keeping | undefined {
  const snapshot = store.snapshot();
  return snapshot.state === 'ready' ? snapshot.keeping : undefined;
}

export function journalOf(session: Storage): Record<string, unknown> {
  const loaded = parsePreparation(session.getItem(keys.journal) ?? '');
  if (loaded.state !== 'ready') throw new Error(`The journal is ${loaded.state}.`);
  return texts(loaded.preparation.answers);
}

/** The device as a new page has it. */
export function newDevice(): Device {
  return openDevice(() => indexedDB, markOf());
}

export async function keptText(): Promise<string | undefined> {
  return (await newDevice().read())[0]?.text;
}

export async function keep(text: string): Promise<void> {
  await newDevice().update(() => ({ text, until, months: 3 }));
}

/** How many databases there are but that of the mark of a deletion. */
export async function databases(): Promise<number> {
  return (await indexedDB.databases()).filter(({ name }) => name !== keys.cleared).length;
}

/** What lies in a tab’s storage but what it is compared with. */
export function namesIn(session: Storage): string[] {
  const names = Array.from({ length: session.length }, (_, at) => session.key(at) ?? '');
  return names.filter((name) => name !== keys.begun);
}

/** A new browser, in which nothing is kept, on a morning of December 2026. */
export function newBrowser(): void {
  Object.assign(browser, {
    clock: morning,
    ids: 0,
    openTabs: fakeTabs(),
    local: fakeStorage(),
    keeper: fakeKeeper(() => browser.clock),
  });
  vi.stubGlobal('indexedDB', new IDBFactory());
}
