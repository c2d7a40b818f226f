import { describe, expect, it } from 'vitest';
import { hasCopied, noteCopied } from '../../../src/storage/copied.ts';
import { openTab } from '../../../src/storage/tab.ts';
import { fakeStorage, trouble } from './browser.ts';

describe('That a text was copied', () => {
  it('is known in the tab until all is cleared', () => {
    const storage = fakeStorage();
    const open = () => storage;
    expect(hasCopied(open)).toBe(false);
    noteCopied(open);
    expect(hasCopied(open)).toBe(true);
    openTab(open).clear();
    expect(hasCopied(open)).toBe(false);
    expect(storage.length).toBe(0);
  });

  it('is not known where the tab can keep nothing, and nothing is thrown', () => {
    const storage = fakeStorage();
    storage.trouble = trouble('SecurityError');
    noteCopied(() => storage);
    expect(hasCopied(() => storage)).toBe(false);
  });
});
