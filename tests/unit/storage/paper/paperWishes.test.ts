import { describe, expect, it } from 'vitest';
import { keys } from '../../../../src/storage/kept/keys.ts';
import { keepWish, wishFor } from '../../../../src/storage/paper/paperWishes.ts';
import { openTab } from '../../../../src/storage/work/tab.ts';
import { fakeStorage, trouble } from '../browser.ts';

describe('How a paper is wanted', () => {
  it('is known for each paper of a work, and of no other work', () => {
    const storage = fakeStorage();
    keepWish(() => storage, 'work', 'note', { copy: 'mine' });
    keepWish(() => storage, 'work', 'consent', { person: 'leif' });
    expect(wishFor(() => storage, 'work', 'note')).toEqual({ copy: 'mine' });
    expect(wishFor(() => storage, 'work', 'consent')).toEqual({ person: 'leif' });
    expect(wishFor(() => storage, 'other', 'note')).toEqual({});
    keepWish(() => storage, 'other', 'consent', {});
    expect(wishFor(() => storage, 'work', 'note')).toEqual({});
  });

  it('goes with everything else when all is deleted', () => {
    const storage = fakeStorage();
    keepWish(() => storage, 'work', 'note', { copy: 'mine' });
    openTab(() => storage, fakeStorage).clear();
    expect(storage.length).toBe(0);
  });

  it.each([
    ['no JSON', '['],
    ['something else', '{"a":1}'],
    ['a copy that there is not', '{"work":"work","papers":{"note":{"copy":"all"}}}'],
  ])('is not known where %s is kept', (_, text) => {
    const storage = fakeStorage();
    storage.setItem(keys.wishes, text);
    expect(wishFor(() => storage, 'work', 'note')).toEqual({});
  });

  it('is not known where storage is full or refused, and nothing is thrown', () => {
    const full = fakeStorage();
    full.trouble = trouble('QuotaExceededError');
    keepWish(() => full, 'work', 'note', { copy: 'mine' });
    const refused = (): Storage => {
      throw trouble('SecurityError');
    };
    keepWish(refused, 'work', 'note', { copy: 'mine' });
    expect([wishFor(() => full, 'work', 'note'), wishFor(refused, 'work', 'note')]).toEqual([
      {},
      {},
    ]);
  });
});
