import { inflateSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { deflated } from '../../../../src/pdf/file/deflate.ts';
import { everything, pdfOf, planOf, poppler } from '../papers.ts';

const bytes = new TextEncoder().encode('Det, jeg vil sige. '.repeat(200));

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each(['with', 'without'])(
  'A stream is packed in a browser %s a deflater of its own',
  async (has) => {
    if (has === 'without') vi.stubGlobal('CompressionStream', undefined);
    const packed = await deflated(bytes);
    expect(packed.length).toBeLessThan(bytes.length / 10);
    expect(new Uint8Array(inflateSync(packed))).toEqual(bytes);
  },
);

test('A paper of a browser without one reads and is built the same', async () => {
  const plan = planOf(...everything);
  const one = await pdfOf(plan);
  vi.stubGlobal('CompressionStream', undefined);
  const other = await pdfOf(plan);
  for (const flags of [['-struct-text'], ['-url']]) {
    expect(poppler('pdfinfo', other, ...flags)).toBe(poppler('pdfinfo', one, ...flags));
  }
  expect(poppler('pdftotext', other, '-layout')).toBe(poppler('pdftotext', one, '-layout'));
});
