/** The keyring as a page has it: it says that the page is there, and hands over when it is left. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stayWhileReading } from '../../../../src/storage/lock/browserKeeper.ts';
import { openBrowserKeyring } from '../../../../src/storage/lock/browserKeyring.ts';
import { keys } from '../../../../src/storage/kept/keys.ts';
import type { ToKeeper } from '../../../../src/storage/lock/keyKeeper.ts';
import type { LockParts } from '../../../../src/storage/lock/lockActions.ts';
import { preparationWith, wrote } from '../../../fixtures/catalog/answers.ts';
import { fakeStorage, trouble } from '../browser.ts';

const key = { bits: 'one', salt: 'a', rounds: 1 };
const told: ToKeeper[] = [];
const page = { visibilityState: 'visible' };
let window: EventTarget;
let isBusy = false;

/** As much of a page's store as is asked for what the device does not have. */
const parts = {
  lock: { key: () => undefined },
  queue: { isBusy: () => isBusy },
  place: { isOnDevice: () => true },
  snapshot: () => ({ state: 'ready', preparation: preparationWith({ own: wrote('Gartner') }) }),
} as unknown as LockParts;

beforeEach(() => {
  vi.useFakeTimers();
  page.visibilityState = 'visible';
  window = new EventTarget();
  told.length = 0;
  isBusy = false;
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('location', new URL('https://site.example/forbered/'));
  vi.stubGlobal('document', page);
  vi.stubGlobal('sessionStorage', fakeStorage());
  const active = Object.assign(new EventTarget(), {
    state: 'activated',
    postMessage: (message: ToKeeper) => told.push(message),
  });
  const registration = { active, update: () => Promise.resolve() };
  const find = (scriptURL: string) =>
    Promise.resolve(Object.assign(registration, { active: Object.assign(active, { scriptURL }) }));
  vi.stubGlobal('navigator', { serviceWorker: { register: find, getRegistration: find } });
});
afterEach(() => vi.useRealTimers());

it('A page that has the key says so every few seconds while it is seen, and when it is left', async () => {
  const keyring = openBrowserKeyring(parts);
  keyring.hold(key);
  await vi.advanceTimersByTimeAsync(0);
  const token = sessionStorage.getItem(keys.key);
  expect(token).toMatch(/^[0-9a-f]{32}$/);
  expect(told).toMatchObject([{ type: 'hold', token, held: { key } }]);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(told.length).toBe(4);
  page.visibilityState = 'hidden';
  window.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(30_000);
  expect(told.length).toBe(5);
  isBusy = true;
  window.dispatchEvent(new Event('pagehide'));
  expect(told.at(-1)).toMatchObject({
    held: { rest: expect.stringContaining('Gartner') as string },
  });
});

it('A tab whose storage is refused tells nobody: no other page could ask', async () => {
  vi.stubGlobal(
    'sessionStorage',
    Object.assign(fakeStorage(), { trouble: trouble('SecurityError') }),
  );
  const keyring = openBrowserKeyring(parts);
  keyring.hold(key);
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([]);
  keyring.forget();
  expect(keyring.isIdle()).toBe(true);
});

it('A page that is only read says that the tab is there, while it is seen', async () => {
  stayWhileReading('mine');
  await vi.advanceTimersByTimeAsync(10_000);
  page.visibilityState = 'hidden';
  await vi.advanceTimersByTimeAsync(30_000);
  expect(told).toEqual([
    { type: 'stay', token: 'mine' },
    { type: 'stay', token: 'mine' },
  ]);
});
