import { expect, test } from 'vitest';
import type { Block } from '../../../../src/domain/text/block.ts';
import { paragraph, pdfOf, planOf } from '../papers.ts';
import { flat, PDFHexString, PDFName, read } from '../structure.ts';

const asked = (lang?: string): Block => ({
  kind: 'answer',
  label: 'Hvad hjælper?',
  ...(lang !== undefined && { lang }),
  blocks: [paragraph('Ro')],
});

test.for([
  ['says so', asked('da'), ['da']],
  ['is one of all', asked(), []],
] as const)('A question in its own language %s', async ([, block, expected]) => {
  const { tree } = await read(await pdfOf({ ...planOf(block), locale: 'en' }));
  const told = flat(tree).flatMap(({ dict }) => {
    const lang = dict.lookup(PDFName.of('Lang'));
    return lang instanceof PDFHexString ? [lang.decodeText()] : [];
  });
  expect(told).toEqual(expected);
});
