import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTime } from '../../../../src/storage/kept/inTime.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('What comes in time is given, and nothing is waited for any more', async () => {
  expect(await inTime(Promise.resolve('Gartner'), 1000)).toBe('Gartner');
  expect(vi.getTimerCount()).toBe(0);
});

it('What fails in time fails as it did', async () => {
  await expect(inTime(Promise.reject(new Error('no')), 1000)).rejects.toThrow('no');
});

it('What never comes is given up, by a name of its own', async () => {
  const late = expect(inTime(new Promise(() => undefined), 1000)).rejects.toMatchObject({
    name: 'TimeoutError',
  });
  await vi.advanceTimersByTimeAsync(1000);
  await late;
});
