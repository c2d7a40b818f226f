import { expect, test, vi } from 'vitest';
import { everything, pdfOf, planOf, poppler } from './papers.ts';

const plan = planOf(...everything);

test('A paper of a browser that cannot deflate is larger, and reads and is built the same', async () => {
  const packed = await pdfOf(plan);
  vi.stubGlobal('CompressionStream', undefined);
  const open = await pdfOf(plan);
  vi.unstubAllGlobals();
  expect(open.length).toBeGreaterThan(packed.length * 1.2);
  for (const flags of [['-struct-text'], ['-url']]) {
    expect(poppler('pdfinfo', open, ...flags)).toBe(poppler('pdfinfo', packed, ...flags));
  }
  expect(poppler('pdftotext', open, '-layout')).toBe(poppler('pdftotext', packed, '-layout'));
});
