/** How wide the columns of a table are. All lengths in pt. */
import type { BlockOf } from '../../domain/text/block.ts';
import type { Draft, Place } from '../layout/draft.ts';
import { share, SIDE } from '../layout/share.ts';
import { breakLines, widestWord } from '../text/lines.ts';
import { shape } from '../text/shape.ts';
import type { Word } from '../text/word.ts';
import type { TextStyle } from '../layout/style.ts';

/** A column: its left edge and its width. */
export type Column = { x: number; width: number };

/**
 * The first column is as wide as the heads at the side need, within reason. The others are alike, but one with a
 * longer word takes from those that can spare it. Where words are broken all the same, the draft is told.
 */
export function columnsOf(block: BlockOf<'table'>, place: Place): Column[] {
  const { draft, x, width } = place;
  const { cell, cellHead } = draft.sheet.styles;
  const air = 2 * draft.sheet.cell.side;
  const counts = new Set(block.rows.map(({ cells }) => cells.length + 1));
  const count = Math.max(block.columns.length, ...counts);
  if (count === 0) return [];

  const side = textsOf([block.columns[0], ...block.rows.map(({ head }) => head)], cellHead, draft);
  // Rounded up: what is added and taken away again is not quite what it was.
  const needed = Math.ceil(widest(side.map(widthOf)) + air);
  const first = count === 1 ? width : Math.min(needed, width * SIDE);
  const needs = Array.from({ length: count - 1 }, (_, at) => [
    ...textsOf([block.columns[at + 1]], cellHead, draft),
    ...textsOf(
      block.rows.map(({ cells }) => cells[at]),
      cell,
      draft,
    ),
  ]).map((texts) => Math.ceil(widest(texts.map(widestWord)) + air));
  const others = share(needs, width - first);
  draft.breaksWords ||=
    widest(side.map(widestWord)) + air > first || needs.some((one, at) => one > (others[at] ?? 0));

  let before = 0;
  return [first, ...others].map((one) => {
    const left = draft.direction === 'rtl' ? x + width - before - one : x + before;
    before += one;
    return { x: left, width: one };
  });
}

/** Texts as words to measure, each text once. What cannot be drawn is counted where it is drawn. */
function textsOf(texts: (string | undefined)[], style: TextStyle, draft: Draft): Word[][] {
  const distinct = [...new Set(texts)].filter((text) => text !== undefined);
  return distinct.map((text) => shape([{ text, style }], draft.typefaces, new Map()));
}

/** The width of a text when no line of it has to be broken. */
function widthOf(words: Word[]): number {
  return widest(breakLines(words, Infinity).map(({ width }) => width));
}

function widest(widths: number[]): number {
  return Math.max(0, ...new Set(widths));
}
