import { afterEach, describe, expect, it, vi } from 'vitest';
import { askToPersist, isPersisted } from '../../../../src/storage/work/persist.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const refuse = () => Promise.reject(new Error('no'));
const answer = (given: boolean) => () => Promise.resolve(given);

describe('What the browser says to keeping the work', () => {
  it.each([
    ['yes', { storage: { persist: answer(true), persisted: answer(true) } }, true],
    ['no', { storage: { persist: answer(false), persisted: answer(false) } }, false],
    ['it fails', { storage: { persist: refuse, persisted: refuse } }, false],
    ['it knows nothing of it', { storage: {} }, false],
    ['it has no such storage', {}, false],
  ])('is taken as it is, and nothing is thrown: %s', async (_, navigator, said) => {
    vi.stubGlobal('navigator', navigator);
    expect(await askToPersist()).toBe(said);
    expect(await isPersisted()).toBe(said);
  });
});
