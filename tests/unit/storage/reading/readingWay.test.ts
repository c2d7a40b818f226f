import { beforeEach, describe, expect, it } from 'vitest';
import { keys } from '../../../../src/storage/kept/keys.ts';
import { keepWay, readWay, wayOf } from '../../../../src/storage/reading/readingWay.ts';
import { fakeStorage, trouble } from '../browser.ts';
import type { FakeStorage } from '../browser.ts';

let local: FakeStorage;
const device = () => local;

beforeEach(() => {
  local = fakeStorage();
});

describe('How somebody reads', () => {
  it.each([
    [
      { text: 'largest', space: 'more', theme: 'high', calm: 'yes', easy: true },
      { text: 'largest', space: 'more', theme: 'high', calm: 'yes', easy: true },
    ],
    [{ text: '', space: '', theme: 'dark', calm: '', easy: undefined }, { theme: 'dark' }],
    [{ text: 'huge', theme: ['dark'], calm: true, easy: 'yes', alive: '1' }, {}],
    ['larger', {}],
    [null, {}],
  ])('is what is known of %j', (given, known) => {
    expect(wayOf(given)).toEqual(known);
  });

  it('is read as it was kept, and is nothing where all is normal', () => {
    expect(keepWay(device, { text: 'larger', calm: 'yes' })).toBe(true);
    expect(readWay(device)).toEqual({ text: 'larger', calm: 'yes' });
    expect(keepWay(device, {})).toBe(true);
    expect(readWay(device)).toEqual({});
    expect(local.length).toBe(0);
  });

  it('is normal where what is kept is damaged', () => {
    local.setItem(keys.reading, '{"text":');
    expect(readWay(device)).toEqual({});
  });

  it('is normal, and said not to be kept, where the device refuses', () => {
    local.trouble = trouble('SecurityError');
    expect(keepWay(device, { theme: 'dark' })).toBe(false);
    expect(readWay(device)).toEqual({});
  });
});
