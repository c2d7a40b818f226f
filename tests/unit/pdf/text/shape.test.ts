import { expect, test } from 'vitest';
import { typefaces } from '../../../../src/pdf/text/fonts.ts';
import { shape } from '../../../../src/pdf/text/shape.ts';
import { sheetStyle } from '../../../../src/pdf/layout/style.ts';
import type { Direction } from '../../../../src/pdf/text/direction.ts';
import { graphemesOf } from '../../../../src/pdf/text/word.ts';
import type { Span, Word } from '../../../../src/pdf/text/word.ts';
import { fonts } from '../papers.ts';

const { body, label, mark } = sheetStyle(1).styles;
const faces = typefaces(fonts.metrics, fonts.names);

function wordsOf(spans: Span[], direction?: Direction): Word[] {
  return shape(spans, faces, new Map(), direction);
}

function textsOf(words: Word[]): string[] {
  return words.map((word) =>
    graphemesOf(word)
      .map(({ text }) => text)
      .join(''),
  );
}

test.for([
  ['at spaces, which go with what is before them', 'en  to ', ['en  ', 'to ']],
  ['at spaces before the first of them', '  en', ['  ', 'en']],
  ['at a line break', 'en\nto', ['en', '\n', 'to']],
  ['after a hyphen between letters', 'job-center', ['job-', 'center']],
  ['nowhere else', 'nr.\u00a01', ['nr.\u00a01']],
  ['at spaces beside letters from right to left', 'en שלום to', ['en ', 'שלום ', 'to']],
] as [string, string, string[]][])('A text is parted %s', ([, text, parts]) => {
  expect(textsOf(wordsOf([{ text, style: body }]))).toEqual(parts);
});

test('A word is shaped once, whatever its size, and otherwise in bold', () => {
  const [first, again, small, bold] = wordsOf([
    { text: 'plan plan ', style: body },
    { text: 'plan ', style: mark },
    { text: 'plan ', style: label },
  ]);
  expect(again?.shape).toBe(first?.shape);
  expect(small?.shape).toBe(first?.shape);
  expect(small?.width).toBeCloseTo((first?.width ?? 0) * (mark.size / body.size));
  expect(bold?.shape).not.toBe(first?.shape);
});

test('A word with a letter in bold is no other than one without for the line that it stands on', () => {
  const words = wordsOf([
    { text: 'en aften', style: body },
    { text: 'plan-', style: label },
    { text: 'center', style: body },
  ]);
  expect(textsOf(words)).toEqual(['en ', 'aften', 'plan-', 'center']);
  expect(words.map((word) => word.shape.breakAfter)).toEqual([true, false, true, false]);
});

test('Letters of two spans of one font stand as close as those of one', () => {
  const apart = wordsOf([
    { text: 'T', style: body, href: 'https://example.org/' },
    { text: 'o', style: body },
  ]);
  const [whole] = wordsOf([{ text: 'To', style: body }]);
  expect(apart[0]?.shape.graphemes[0]?.kern).toBe(whole?.shape.graphemes[0]?.kern);
  expect(whole?.shape.graphemes[0]?.kern).toBeLessThan(0);
});

test('What cannot be drawn is counted each time, though its word is shaped once', () => {
  const missing = new Map<string, number>();
  shape([{ text: 'a\u0560 a\u0560 a\u0560', style: body }], faces, missing);
  expect([...missing]).toEqual([['\u0560', 3]]);
});

test('However many words there were, the next ones are shaped rightly', () => {
  const many = Array.from({ length: 9000 }, (_, at) => `ord${at}`).join(' ');
  expect(textsOf(wordsOf([{ text: many, style: body }])).join('')).toBe(many);
  expect(textsOf(wordsOf([{ text: 'ord1 ord2', style: body }]))).toEqual(['ord1 ', 'ord2']);
});
