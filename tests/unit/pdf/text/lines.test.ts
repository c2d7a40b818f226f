import { expect, test } from 'vitest';
import { typefaces } from '../../../../src/pdf/text/fonts.ts';
import { breakLines } from '../../../../src/pdf/text/lines.ts';
import { againstWidows, keepWithNext, paginate } from '../../../../src/pdf/layout/rows.ts';
import type { Row } from '../../../../src/pdf/layout/rows.ts';
import { shape } from '../../../../src/pdf/text/shape.ts';
import { sheetStyle } from '../../../../src/pdf/layout/style.ts';
import { graphemesOf } from '../../../../src/pdf/text/word.ts';
import { fonts } from '../papers.ts';

const { styles } = sheetStyle(1);
const faces = typefaces(fonts.metrics);

/** The lines of a text in a width (pt), as words. */
function linesOf(text: string, width: number): string[] {
  const words = shape([{ text, style: styles.body }], faces, new Map());
  return breakLines(words, width).map((line) =>
    line.words
      .flatMap(graphemesOf)
      .map((grapheme) => grapheme.text)
      .join(''),
  );
}

test.for([
  ['words are kept whole', 'en to tre fire', 45, ['en to tre ', 'fire']],
  ['a word too long is broken anywhere', 'aaaaaaaa', 28, ['aaaa', 'aaaa']],
  ['a hyphen between letters may end a line', 'job-center', 35, ['job-', 'center']],
  ['a no-break space holds', 'nr.\u00a0123', 30, ['nr.\u00a012', '3']],
  ['a zero-width space allows a break', 'jobs\u200bcenter', 45, ['jobs', 'center']],
  ['one grapheme is a line where nothing fits', 'ab', 1, ['a', 'b']],
  ['a typed line break is kept', 'a\n\nb', 100, ['a', '', 'b']],
  ['many spaces hang as one', 'aaa      bbb', 25, ['aaa ', 'bbb']],
  ['no text is no line', '', 100, []],
] as [string, string, number, string[]][])('In lines, %s', ([, text, width, lines]) => {
  expect(linesOf(text, width)).toEqual(lines);
});

const row: Row = { height: 10, before: 0, keep: false, draw: () => undefined };

const under: Row = { ...row, again: row };

/** How many rows come on each page of a height. */
function pagesOf(rows: Row[], height: number): number[] {
  return paginate(rows, height).map((page) => page.length);
}

test.for([
  ['two lines at least stay at the foot of a page', [row, ...text(4)], 20, [1, 2, 2]],
  ['two lines at least go over to the next', text(4), 30, [2, 2]],
  ['a heading goes over with what follows', [row, row, ...keepWithNext([row]), row], 30, [2, 2]],
  ['what is longer than a page is broken', keepWithNext([row, row, row, row, row]), 20, [2, 2, 1]],
  ['a paper of nothing is one page', [], 20, [0]],
  ['a head stands again above what begins one', [row, row, under, under, under], 30, [3, 3]],
  ['air above is lost at the top', [row, row, { ...row, before: 5 }, row], 20, [2, 2]],
] as [string, Row[], number, number[]][])('On pages, %s', ([, rows, height, pages]) => {
  expect(pagesOf(rows, height)).toEqual(pages);
});

function text(lines: number): Row[] {
  return againstWidows(Array.from({ length: lines }, () => row));
}
