import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isVoid, openClearedMark } from '../../../../src/storage/kept/clearedMark.ts';
import { keys } from '../../../../src/storage/kept/keys.ts';
import { fakeStorage, trouble } from '../browser.ts';
import type { FakeStorage } from '../browser.ts';
import { newBrowser } from '../pages.ts';

const first = new Date('2026-12-01T08:00:00.000Z');
const later = new Date('2026-12-01T09:00:00.000Z');
let local: FakeStorage;

const markOf = () =>
  openClearedMark(
    () => local,
    () => indexedDB,
  );

beforeEach(() => {
  newBrowser();
  local = fakeStorage();
});

describe('The mark of the last deletion', () => {
  it('is not there where nothing was ever deleted, and looking leaves nothing', async () => {
    const mark = markOf();
    await mark.recall();
    expect(mark.current()).toBeUndefined();
    expect(local.length).toBe(0);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('is known to other pages at once', () => {
    const [one, other] = [markOf(), markOf()];
    void one.leave(first);
    expect(other.current()).toBe(first.toISOString());
  });

  it('is there again where localStorage lost it with a killed browser', async () => {
    await markOf().leave(first);
    local = fakeStorage();
    const mark = markOf();
    expect(mark.current()).toBeUndefined();
    await mark.recall();
    expect(mark.current()).toBe(first.toISOString());
    expect(local.getItem(keys.cleared)).toBe(first.toISOString());
  });

  it('never goes back, whatever the clock says', async () => {
    const mark = markOf();
    await mark.leave(later);
    await mark.leave(first);
    expect(mark.current()).toBe('2026-12-01T09:00:00.001Z');
    mark.learn(first.toISOString());
    expect(mark.current()).toBe('2026-12-01T09:00:00.001Z');
  });

  it('is learnt from another tab, for those that come after too', () => {
    markOf().learn(later.toISOString());
    expect(markOf().current()).toBe(later.toISOString());
  });

  it.each([keys.shared, keys.reading])(
    'takes with it what the device was told: %s',
    async (key) => {
      local.setItem(key, '1');
      await markOf().leave(first);
      expect(local.getItem(key)).toBeNull();
    },
  );

  it.each(['', 'zzz', '2026-12-01', '9999'])('that is none is not one: %j', (text) => {
    local.setItem(keys.cleared, text);
    const mark = markOf();
    mark.learn(text);
    expect(mark.current()).toBeUndefined();
  });

  it('is known to its page where the browser refuses everything', async () => {
    const mark = openClearedMark(
      () => {
        throw trouble('SecurityError');
      },
      () => {
        throw trouble('SecurityError');
      },
    );
    await mark.recall();
    await mark.leave(first);
    expect(mark.current()).toBe(first.toISOString());
  });

  it('is left all the same where the database is full', async () => {
    const mend = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw trouble('QuotaExceededError');
    });
    await markOf().leave(first);
    mend.mockRestore();
    expect(markOf().current()).toBe(first.toISOString());
  });
});

describe('A database that never answers', () => {
  it('keeps nobody waiting: the mark that is known holds', async () => {
    vi.useFakeTimers();
    const silent = {
      databases: () => new Promise<IDBDatabaseInfo[]>(() => undefined),
      open: () => ({}) as IDBOpenDBRequest,
    };
    const mark = openClearedMark(
      () => local,
      () => silent as unknown as IDBFactory,
    );
    const left = mark.leave(first);
    await vi.advanceTimersByTimeAsync(1000);
    await left;
    const recalled = mark.recall();
    await vi.advanceTimersByTimeAsync(1000);
    await recalled;
    expect(mark.current()).toBe(first.toISOString());
    vi.useRealTimers();
  });
});

describe('What was begun', () => {
  it.each([
    [undefined, undefined, false],
    ['2026-12-01T08:00:00.000Z', undefined, false],
    [undefined, '2026-12-01T08:00:00.000Z', true],
    [null, '2026-12-01T08:00:00.000Z', true],
    ['2026-12-01T08:00:00.000Z', '2026-12-01T08:00:00.000Z', false],
    ['2026-12-01T08:00:00.000Z', '2026-12-01T09:00:00.000Z', true],
    ['2026-12-01T09:00:00.000Z', '2026-12-01T08:00:00.000Z', false],
  ])('under %s is void after %s: %s', (begun, mark, expected) => {
    expect(isVoid(begun, mark)).toBe(expected);
  });
});
