/** Puts back, after each test file, what it replaced of the globals: the next one runs in the same process. */
import { afterAll, vi } from 'vitest';

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
