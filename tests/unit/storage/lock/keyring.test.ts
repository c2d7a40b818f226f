/** The key of a tab by itself: what the keeper is told, and when a key that is found is not taken. */
import { beforeEach, describe, expect, it } from 'vitest';
import { keys } from '../../../../src/storage/kept/keys.ts';
import { IDLE_MINUTES } from '../../../../src/storage/lock/idle.ts';
import { openKeyring } from '../../../../src/storage/lock/keyring.ts';
import type { Keyring } from '../../../../src/storage/lock/keyring.ts';
import type { Held, ToKeeper } from '../../../../src/storage/lock/keyKeeper.ts';
import { fakeStorage } from '../browser.ts';
import type { FakeStorage } from '../browser.ts';

const minute = 60_000;
const start = Date.UTC(2026, 11, 1, 8);
const key = { bits: 'one', salt: 'a', rounds: 1 };
const other = { bits: 'other', salt: 'b', rounds: 1 };

let storage: FakeStorage;
let clock: number;
let told: ToKeeper[];
let asked: string[];
let starts: number;
let known: Held | undefined;
let keyring: Keyring;

function openOne(): Keyring {
  return openKeyring({
    storage: () => storage,
    keeper: {
      start: () => {
        starts += 1;
        return Promise.resolve(true);
      },
      tell: (message) => void told.push(message),
      ask: (token) => {
        asked.push(token);
        return Promise.resolve(known);
      },
      stop: () => Promise.resolve(),
    },
    now: () => new Date(clock),
    newToken: () => 'token',
    rest: () => undefined,
  });
}

beforeEach(() => {
  storage = fakeStorage();
  clock = start;
  [told, asked, starts, known] = [[], [], 0, undefined];
  keyring = openOne();
});

/** What the keeper was told, once it has started. */
async function heard(): Promise<ToKeeper[]> {
  await new Promise(setImmediate);
  return told.splice(0);
}

describe('A key that is held', () => {
  it('goes to the keeper once, and again when it is another', async () => {
    keyring.hold(key);
    expect(await heard()).toEqual([{ type: 'hold', token: 'token', held: { key, used: start } }]);
    clock += minute;
    keyring.hold(key);
    expect(await heard()).toEqual([]);
    keyring.hold(other);
    expect(await heard()).toMatchObject([{ type: 'hold', held: { key: other } }]);
    expect(starts).toBe(1);
  });

  it('is taken without asking, until its page has been left', async () => {
    keyring.hold(key);
    expect((await keyring.take()).key).toEqual(key);
    expect(asked).toEqual([]);
    keyring.leave();
    known = { key: other, used: clock };
    expect((await keyring.take()).key).toEqual(other);
    expect(asked).toEqual(['token']);
    await keyring.take();
    expect(asked).toEqual(['token']);
  });

  it('is no longer told of once it has not been used for a while', async () => {
    keyring.hold(key);
    await heard();
    clock += IDLE_MINUTES * minute;
    keyring.stay();
    expect(await heard()).toEqual([]);
    expect(keyring.isIdle()).toBe(true);
  });

  it.each([
    ['by this tab', (one: Keyring) => one.forget(), [{ type: 'forget', token: 'token' }]],
    [
      'by all tabs',
      (one: Keyring) => one.forgetAll(),
      [{ type: 'forget-all' }, { type: 'forget', token: 'token' }],
    ],
    [
      'where nothing is locked any more',
      (one: Keyring) => void one.end(),
      [{ type: 'forget', token: 'token' }],
    ],
  ])('is forgotten %s: by the page, in the tab and by the keeper', async (_, forget, said) => {
    keyring.hold(key);
    await heard();
    forget(keyring);
    expect(await heard()).toEqual(said);
    expect(storage.length).toBe(0);
    expect(keyring.isIdle()).toBe(true);
    known = { key, used: clock };
    expect(await keyring.take()).toEqual({});
    expect(asked).toEqual([]);
  });

  it('starts the keeper anew when it is held after that', async () => {
    keyring.hold(key);
    keyring.forget();
    keyring.hold(key);
    await heard();
    expect(starts).toBe(2);
  });
});

describe('A key that the keeper has', () => {
  beforeEach(() => storage.setItem(keys.key, 'token'));

  it('is taken by the next page of the tab, with what the device lacks', async () => {
    known = { key, used: clock, rest: 'Kok' };
    expect(await keyring.take()).toEqual(known);
    expect(keyring.isIdle()).toBe(false);
  });

  it.each([
    ['not used for a while', () => (clock += IDLE_MINUTES * minute)],
    ['used in what is now the future', () => (clock -= minute)],
  ])('is not taken where it was %s', async (_, happens) => {
    known = { key, used: clock };
    happens();
    expect(await keyring.take()).toEqual({});
    expect(await heard()).toEqual([{ type: 'forget', token: 'token' }]);
    expect(storage.length).toBe(0);
  });

  it('is not there, and the token goes', async () => {
    expect(await keyring.take()).toEqual({});
    expect(storage.length).toBe(0);
  });
});

it.each([['{"bits":"one"}'], ['one two'], ['token!'], ['']])(
  'What lies there and is no token is not sent to the keeper: %s',
  async (text) => {
    storage.setItem(keys.key, text);
    expect(await keyring.take()).toEqual({});
    expect([asked, await heard()]).toEqual([[], []]);
    expect(storage.length).toBe(0);
  },
);
