/** Opening locked work, which is then locked with another key, while another tab writes. */
import { beforeEach, describe, expect, it } from 'vitest';
import { lockWith, makeKey, unlockWith } from '../../../../src/storage/lock/lock.ts';
import { unlock } from '../../../../src/storage/lock/lockActions.ts';
import type { LockParts } from '../../../../src/storage/lock/lockActions.ts';
import type { Key } from '../../../../src/storage/work/locked.ts';

const passphrase = 'rød bil på broen';
const key = await makeKey(passphrase);
const stranger = await makeKey('en anden');

type Lying = { text: string };

/** What lies on the device, and what it does before each write. */
let lying: Lying | undefined;
let before: () => void | Promise<void>;
/** The lock of the page: the key it was given last. */
let put: Key | undefined;
let turned: number;
let reads: number;

/** As much of a page as is asked when it is opened with a passphrase. */
function parts(): LockParts {
  const keyring = { turn: () => (turned += 1), isKept: () => Promise.resolve(true) };
  return {
    lock: {
      ready: () => Promise.resolve(keyring),
      put: (given: Key) => (put = given),
      use: () => undefined,
      keepRest: () => undefined,
    },
    tab: { read: () => undefined },
    snapshot: () => ({ state: 'shut', text: lying?.text ?? '' }),
    load: () => Promise.resolve(),
    tabs: { turn: () => undefined },
    device: {
      read: () => {
        reads += 1;
        return Promise.resolve(lying ? [{ ...lying }] : []);
      },
      update: async (change: (now: Lying | undefined) => Lying | undefined) => {
        await before();
        lying = change(lying) ?? lying;
      },
    },
  } as unknown as LockParts;
}

beforeEach(async () => {
  lying = { text: await lockWith(key, 'Gartner') };
  before = () => undefined;
  put = undefined;
  [turned, reads] = [0, 0];
});

const opened = (by: Key | undefined) => by && unlockWith(by, lying?.text ?? '');

describe('Locked work that is opened', () => {
  it('lies there with another key, which the page and all tabs are given', async () => {
    expect(await unlock(parts(), passphrase)).toBeUndefined();
    expect(put).not.toEqual(key);
    expect(await opened(put)).toEqual({ state: 'open', text: 'Gartner' });
    expect(await opened(key)).toEqual({ state: 'wrong-passphrase' });
    expect(turned).toBe(1);
  });

  it('loses nothing of what another tab writes in the same moment', async () => {
    const newer = await lockWith(key, 'Gartner og bager');
    let writes = 1;
    before = () => {
      if (writes > 0) lying = { text: newer };
      writes -= 1;
    };
    await unlock(parts(), passphrase);
    expect(await opened(put)).toEqual({ state: 'open', text: 'Gartner og bager' });
    expect(reads).toBe(2);
  });

  it('keeps its key where another tab writes all the time, and then tells no tab of one', async () => {
    let writes = 0;
    before = async () => {
      lying = { text: await lockWith(key, `Gartner ${(writes += 1)}`) };
    };
    await unlock(parts(), passphrase);
    expect(put).toEqual(key);
    expect(await opened(key)).toEqual({ state: 'open', text: 'Gartner 5' });
    expect([reads, turned]).toEqual([5, 0]);
  });

  it.each([
    ['takes no more', (): void => undefined],
    ['has nothing any more', () => void (lying = undefined)],
  ])('keeps its key where the device %s', async (_, happens) => {
    const page = parts();
    const { text } = lying ?? { text: '' };
    page.snapshot = () => ({ state: 'shut', text });
    before = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    happens();
    expect(await unlock(page, passphrase)).toBeUndefined();
    expect([put, turned]).toEqual([key, 0]);
  });

  it('gives the page no key where another tab has locked it with one of its own', async () => {
    const page = parts();
    const { text } = lying ?? { text: '' };
    page.snapshot = () => ({ state: 'shut', text });
    lying = { text: await lockWith(stranger, 'Bager') };
    expect(await unlock(page, passphrase)).toBeUndefined();
    expect(put).toBeUndefined();
    expect(await opened(stranger)).toEqual({ state: 'open', text: 'Bager' });
  });

  it.each([
    ['another passphrase', 'blå bil', undefined, 'wrong-passphrase'],
    ['a text that is broken', passphrase, 'nothing', 'unreadable'],
  ])('is not, with %s, and stays as it is', async (_, typed, text, said) => {
    if (text !== undefined) lying = { text };
    const there = lying?.text;
    expect(await unlock(parts(), typed)).toBe(said);
    expect([lying?.text, put, reads]).toEqual([there, undefined, 0]);
  });
});
