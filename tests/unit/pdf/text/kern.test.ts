import { expect, test } from 'vitest';
import { typefaces } from '../../../../src/pdf/text/fonts.ts';
import { shape } from '../../../../src/pdf/text/shape.ts';
import { sheetStyle } from '../../../../src/pdf/layout/style.ts';
import { fonts, paragraph, pdfOf, planOf, textOf } from '../papers.ts';

const { body } = sheetStyle(1).styles;

test.for([
  ['closer', 'To', (kern: number) => kern < -10],
  ['closer before a full stop', 'T.', (kern: number) => kern < -10],
  ['as they are', 'nn', (kern: number) => kern === 0],
  ['as they are across a space', 'T o', (kern: number) => kern === 0],
  ['closer in Cyrillic', 'Го', (kern: number) => kern < -10],
] as const)('Letters stand %s: %s', ([, text, isRight]) => {
  const [first] = shape([{ text, style: body }], typefaces(fonts.metrics), new Map());
  expect(isRight(first?.shape.graphemes[0]?.kern ?? 0)).toBe(true);
});

test('Letters that stand closer read as they were typed', async () => {
  expect(textOf(await pdfOf(planOf(paragraph('To Ty V. Av Far'))))).toContain('To Ty V. Av Far');
});
