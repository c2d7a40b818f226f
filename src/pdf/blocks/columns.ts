/** How wide the columns of a table are. All lengths in pt. */
import { plain } from '../../domain/text/block.ts';
import type { BlockOf, Inline } from '../../domain/text/block.ts';
import type { Draft, Place } from '../layout/draft.ts';
import { glossesIn, leastWidth } from '../layout/byHand.ts';
import { share, SIDE } from '../layout/share.ts';
import { breakLines, widestWord } from '../text/lines.ts';
import { shape } from '../text/shape.ts';
import type { Word } from '../text/word.ts';
import type { TextStyle } from '../layout/style.ts';
import { spansOf } from '../layout/words.ts';

/** A column: its left edge and its width. */
export type Column = { x: number; width: number };

/**
 * The first column is as wide as the heads at the side need, within reason. The others have what their words need, and
 * of the rest who has more to say has more. Where words are broken all the same, the draft is told.
 */
export function columnsOf(block: BlockOf<'table'>, place: Place): Column[] {
  const { draft, x, width } = place;
  const { cell, cellHead } = draft.sheet.styles;
  const air = 2 * draft.sheet.cell.side;
  const counts = new Set(block.rows.map(({ cells }) => cells.length + 1));
  const count = Math.max(block.columns.length, ...counts);
  if (count === 0) return [];

  const columns = Array.from({ length: count }, (_, at) => [
    ...wordsOf([plain(block.columns[at] ?? '')], cellHead, draft),
    ...wordsOf(glossesIn(block, at).map(plain), cellHead, draft),
    ...wordsOf(
      block.rows.map(({ head, cells }) => (at === 0 ? head : (cells[at - 1] ?? []))),
      cell,
      draft,
    ),
  ]);
  const words = columns.map((texts) => Math.ceil(widest(texts.map(widestWord)) + air));
  const needs = words.map((need, at) => Math.max(need, leastWidth(block, at, width)));
  // Rounded up: what is added and taken away again is not quite what it was.
  const wants = columns.map((texts, at) =>
    Math.max(Math.ceil(widest(texts.map(widthOf)) + air), needs[at] ?? 0),
  );
  const first = count === 1 ? width : Math.min(wants[0] ?? 0, width * SIDE);
  const others = share(needs.slice(1), wants.slice(1), width - first);
  const widths = [first, ...others];
  draft.breaksWords ||= words.some((need, at) => need > Math.ceil(widths[at] ?? 0));

  let before = 0;
  return widths.map((one) => {
    const left = draft.direction === 'rtl' ? x + width - before - one : x + before;
    before += one;
    return { x: left, width: one };
  });
}

/** Texts as words to measure, each text once. What cannot be drawn is counted where it is drawn. */
function wordsOf(texts: Inline[][], style: TextStyle, draft: Draft): Word[][] {
  const distinct = new Map(texts.map((text) => [JSON.stringify(text), text]));
  return [...distinct.values()].map((text) =>
    shape(spansOf(text, style), draft.typefaces, new Map()),
  );
}

/** The width of a text when no line of it has to be broken. */
function widthOf(words: Word[]): number {
  return widest(breakLines(words, Infinity).map(({ width }) => width));
}

function widest(widths: number[]): number {
  return Math.max(0, ...new Set(widths));
}
