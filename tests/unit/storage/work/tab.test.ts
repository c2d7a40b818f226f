import { describe, expect, it } from 'vitest';
import { keys } from '../../../../src/storage/kept/keys.ts';
import { openTab, troubleOf } from '../../../../src/storage/work/tab.ts';
import { fakeStorage, trouble } from '../browser.ts';

function refusing(): Storage {
  throw trouble('SecurityError');
}

describe('The journal of a tab', () => {
  it('is empty at first', () => {
    const tab = openTab(fakeStorage, fakeStorage);
    expect(tab.read()).toBeUndefined();
    expect(tab.ownership()).toBe('unasked');
  });

  it('gives back what was written, also to the next page of the tab', () => {
    const storage = fakeStorage();
    expect(openTab(() => storage, fakeStorage).write('Gartner')).toBeUndefined();
    expect(openTab(() => storage, fakeStorage).read()).toBe('Gartner');
  });

  it.each(['later', 'shared'] as const)('remembers what was said about the device: %s', (said) => {
    const storage = fakeStorage();
    const local = fakeStorage();
    openTab(
      () => storage,
      () => local,
    ).setOwnership(said);
    expect(
      openTab(
        () => storage,
        () => local,
      ).ownership(),
    ).toBe(said);
  });

  it('has forgotten what was said of the device before the last deletion', () => {
    const [storage, local] = [fakeStorage(), fakeStorage()];
    const tab = openTab(
      () => storage,
      () => local,
    );
    tab.setOwnership('shared');
    local.setItem(keys.cleared, '2026-12-01T08:00:00.000Z');
    expect(tab.ownership()).toBe('unasked');
    expect(local.getItem(keys.shared)).toBeNull();
    tab.setOwnership('shared');
    expect(tab.ownership()).toBe('shared');
  });

  it('remembers by itself that others use the device, where that cannot be noted for all', () => {
    const storage = fakeStorage();
    const tab = openTab(() => storage, refusing);
    tab.setOwnership('shared');
    expect(openTab(() => storage, refusing).ownership()).toBe('shared');
    tab.setOwnership('unasked');
    expect(tab.ownership()).toBe('unasked');
    expect(storage.getItem(keys.ownership)).toBeNull();
  });

  it('takes a word that it does not know as not asked', () => {
    const storage = fakeStorage();
    storage.setItem(keys.ownership, 'yes');
    expect(openTab(() => storage, fakeStorage).ownership()).toBe('unasked');
  });

  it('leaves nothing behind when it is cleared', () => {
    const storage = fakeStorage();
    const tab = openTab(() => storage, fakeStorage);
    tab.write('Gartner');
    tab.setOwnership('shared');
    tab.clear();
    expect(storage.length).toBe(0);
  });

  it('says when it is full, and keeps what it had', () => {
    const storage = fakeStorage();
    const tab = openTab(() => storage, fakeStorage);
    tab.write('Gartner');
    storage.trouble = trouble('QuotaExceededError');
    expect(tab.write('Gartner og kok')).toBe('full');
    storage.trouble = undefined;
    expect(tab.read()).toBe('Gartner');
  });

  it('says when it is refused, and never throws', () => {
    const tab = openTab(refusing, fakeStorage);
    expect(tab.isRefused()).toBe(true);
    expect(openTab(fakeStorage, fakeStorage).isRefused()).toBe(false);
    expect(tab.write('Gartner')).toBe('refused');
    expect(tab.read()).toBeUndefined();
    expect(tab.ownership()).toBe('unasked');
    expect(() => {
      tab.setOwnership('shared');
      tab.clear();
    }).not.toThrow();
  });
});

describe('Trouble with storing', () => {
  it.each([
    ['QuotaExceededError', trouble('QuotaExceededError'), 'full'],
    ['that of older Firefox', trouble('NS_ERROR_DOM_QUOTA_REACHED'), 'full'],
    ['SecurityError', trouble('SecurityError'), 'refused'],
    ['an error of another sort', new TypeError('no'), 'refused'],
    ['something that is no error', 'no', 'refused'],
  ])('is told by its name: %s', (_, error, expected) => {
    expect(troubleOf(error)).toBe(expected);
  });
});
