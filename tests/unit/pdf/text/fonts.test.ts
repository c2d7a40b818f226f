import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { allFontFiles, typefaces } from '../../../../src/pdf/text/fonts.ts';
import { renderPdf } from '../../../../src/pdf/renderPdf.ts';
import { everything, fonts, planOf } from '../papers.ts';

const { find } = typefaces(fonts.metrics);

test('Every font file inflates to the length that a PDF is told', async () => {
  for (const font of fonts.metrics) {
    expect(inflateSync(await fonts.load(font.file)).length, font.file).toBe(font.length1);
  }
});

test('Every font file is listed once, for all to be fetched together', () => {
  const files = allFontFiles(fonts.metrics);
  expect(new Set(files).size).toBe(fonts.metrics.length);
});

test('Danish and the signs of everyday writing come from one font, in both weights', () => {
  const text = 'abcæøåÆØÅéü 0123456789 .,:;!?()[]/&%+-–—…•“”‘’»«€§°½\u00a0';
  for (const weight of [400, 700] as const) {
    const files = Array.from(text, (sign) => find(sign, weight)?.[0]?.font.file);
    expect(new Set(files)).toEqual(new Set([`latin-${weight}.bin`]));
  }
});

test('Letters of alphabets in everyday use are there in both weights', () => {
  const text = 'ąćęłńóśźż çğıİöşü ășțî šđčćž ґєії ыэё';
  for (const weight of [400, 700] as const) {
    for (const sign of text) expect(find(sign, weight)?.[0]?.font.weight, sign).toBe(weight);
  }
});

test('Letters of every other alphabet with a font of ours are there in regular', () => {
  const text = 'αβγώ ệơư ŋĸə ḍḥṣ қғәө محمد پچژگ ٹڈںے ڕڵێە ټډړښ שלום';
  for (const sign of text) expect(find(sign, 400), sign).toBeDefined();
});

test('The apostrophe and the marks of names in any alphabet of ours are drawn', () => {
  for (const weight of [400, 700] as const) {
    for (const sign of "ʼʻ'’‘ʹʺʾʿːˈ‐‑‒–—―‛‟µҵҟӷ") expect(find(sign, weight), sign).toBeDefined();
    expect(find('ʼ', weight)?.[0]?.font.weight).toBe(weight);
  }
  expect(find('е\u0301', 400)).toHaveLength(2);
});

test('A sign that is only there in regular is better than none in bold', () => {
  expect(find('☑', 700)?.[0]?.font.weight).toBe(400);
  expect(find('你', 700)).toBeUndefined();
});

test('Only the files of fonts that a paper uses are loaded into it', async () => {
  const asked: string[] = [];
  await renderPdf(planOf(...everything), {
    ...fonts,
    load: (file) => {
      asked.push(file);
      return fonts.load(file);
    },
  });
  expect(asked.sort()).toEqual(['latin-400.bin', 'latin-700.bin', 'symbols-400.bin']);
});
