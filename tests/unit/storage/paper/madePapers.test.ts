import { describe, expect, it } from 'vitest';
import { keys } from '../../../../src/storage/kept/keys.ts';
import { addMade, listMade } from '../../../../src/storage/paper/madePapers.ts';
import type { MadePaper } from '../../../../src/storage/paper/madePapers.ts';
import { openTab } from '../../../../src/storage/work/tab.ts';
import { fakeStorage, trouble } from '../browser.ts';

function made(document: string, copy: MadePaper['copy'], minute: number, work = 'work'): MadePaper {
  return { work, document, copy, at: `2026-11-22T10:${minute}:00.000Z` };
}

describe('The list of papers', () => {
  it('has what was made of a work, the newest first, each copy once', () => {
    const storage = fakeStorage();
    const list = [made('cv', 'theirs', 10), made('note', 'mine', 11), made('cv', 'mine', 12)];
    for (const one of [...list, made('cv', 'theirs', 13)]) addMade(() => storage, one);
    expect(listMade(() => storage, 'work')).toEqual([
      made('cv', 'theirs', 13),
      made('cv', 'mine', 12),
      made('note', 'mine', 11),
    ]);
  });

  it('has nothing of another work, and forgets it when a paper is made of this one', () => {
    const storage = fakeStorage();
    addMade(() => storage, made('cv', 'theirs', 10, 'other'));
    expect(listMade(() => storage, 'work')).toEqual([]);
    addMade(() => storage, made('note', 'mine', 11));
    expect(listMade(() => storage, 'other')).toEqual([]);
  });

  it('goes with everything else when all is deleted', () => {
    const storage = fakeStorage();
    addMade(() => storage, made('cv', 'theirs', 10));
    openTab(() => storage, fakeStorage).clear();
    expect(storage.length).toBe(0);
  });

  it.each([
    ['no JSON', '['],
    ['something else', '{"a":1}'],
    ['an entry of another sort', '[{"work":"work"}]'],
  ])('is empty where %s is kept', (_, text) => {
    const storage = fakeStorage();
    storage.setItem(keys.papers, text);
    expect(listMade(() => storage, 'work')).toEqual([]);
  });

  it('is empty where storage is full or refused, and nothing is thrown', () => {
    const full = fakeStorage();
    full.trouble = trouble('QuotaExceededError');
    addMade(() => full, made('cv', 'theirs', 10));
    const refused = (): Storage => {
      throw trouble('SecurityError');
    };
    addMade(refused, made('cv', 'theirs', 10));
    expect([listMade(() => full, 'work'), listMade(refused, 'work')]).toEqual([[], []]);
  });
});
