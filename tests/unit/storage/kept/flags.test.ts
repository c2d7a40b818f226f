import { describe, expect, it } from 'vitest';
import { hasFlag, setFlag } from '../../../../src/storage/kept/flags.ts';
import type { Flag } from '../../../../src/storage/kept/flags.ts';
import { openTab } from '../../../../src/storage/work/tab.ts';
import { fakeStorage, trouble } from '../browser.ts';

describe.each<Flag>(['copied', 'large', 'spelling', 'sheet'])('That a tab is “%s”', (flag) => {
  it('is known until it is taken back, or all is cleared', () => {
    const storage = fakeStorage();
    const open = () => storage;
    expect(hasFlag(open, flag)).toBe(false);
    setFlag(open, flag, true);
    expect(hasFlag(open, flag)).toBe(true);
    setFlag(open, flag, false);
    expect(hasFlag(open, flag)).toBe(false);
    setFlag(open, flag, true);
    openTab(open, fakeStorage).clear();
    expect(hasFlag(open, flag)).toBe(false);
    expect(storage.length).toBe(0);
  });

  it('is not known where the tab can keep nothing, and nothing is thrown', () => {
    const storage = fakeStorage();
    storage.trouble = trouble('SecurityError');
    setFlag(() => storage, flag, true);
    expect(hasFlag(() => storage, flag)).toBe(false);
  });
});
