/** Where the words of a line are drawn: in the order in which they are seen. */
import { RIGHT_TO_LEFT, turnsBack, visualOrder } from './direction.ts';
import type { Direction } from './direction.ts';
import { findLastIndex } from '../layout/findLast.ts';
import type { FontMetrics } from './font.ts';
import { hasMark, shapeOf, graphemesOf, singles, widthOfAll, wordOf } from './word.ts';
import type { Grapheme, Word } from './word.ts';

/** A word and its left edge in pt: a single grapheme of one, in a line in which something may turn. */
export type Placed = { word: Word; x: number };

/**
 * The words of a line in a room of so many pt, still in the order in which they are read. A line stands at the side
 * where it begins, if `from` names no other. The space at a line's end hangs over its margin.
 */
export function placed(
  words: Word[],
  x: number,
  width: number,
  direction: Direction,
  from = direction,
): Placed[] {
  const turns = direction === 'rtl' || words.some(({ shape }) => shape.turns);
  const units = turns ? singles(words) : words;
  const end = findLastIndex(units, hasMark);
  const hanging = direction === 'rtl' ? widthOfAll(units.slice(end + 1)) : 0;
  const last = units[end];
  const start =
    from === 'rtl' ? x + width - widthOfAll(units.slice(0, end + 1)) + (last?.space ?? 0) : x;
  let pen = start - hanging;
  const all = units.map((word): Placed => ({ word, x: pen }));
  for (const at of orderOf(units, end, turns, direction)) {
    const one = all[at];
    if (one === undefined) continue;
    one.x = pen;
    pen += one.word.width;
  }
  return all;
}

/** The order in which units are seen. What stands after the last mark, at `end`, goes the way of the line. */
function orderOf(units: Word[], end: number, turns: boolean, direction: Direction) {
  if (!turns) return units.keys();
  const base = direction === 'rtl' ? 1 : 0;
  return visualOrder(units.map((unit, at) => (at > end ? base : levelOf(unit))));
}

function levelOf(word: Word): number {
  return graphemeOf(word)?.level ?? 0;
}

/** The first grapheme of a word: the only one, in a line in which something may turn. */
function graphemeOf({ shape, from }: Word): Grapheme | undefined {
  return shape.graphemes[from];
}

/** Words that are drawn one after the other, from left to right. */
export type Piece = [Placed, ...Placed[]];

/**
 * The words of a line in pieces, in the order in which they are read. A piece has one span; where the order turns, one
 * font too, for pdf.js and poppler turn back what is in one piece, and keep the order of pieces.
 */
export function pieces(words: Placed[]): Piece[] {
  const all: Piece[] = [];
  for (const one of words) {
    const last = all.at(-1);
    if (last !== undefined && isOne(last[0].word, one.word)) last.push(one);
    else all.push([one]);
  }
  return all.flatMap((piece) =>
    levelOf(piece[0].word) === 0 ? [piece] : atMarkedEnds(piece).flatMap(fromLeft),
  );
}

/**
 * A piece parted where a word ends with a marked letter: between a space and the letter pdf.js would put a space before
 * the mark. It would leave out the space at the beginning of what follows: the next letter reads as both.
 */
function atMarkedEnds(piece: Piece): Piece[] {
  const end = piece.findIndex(
    ({ word }) => graphemeOf(word)?.glyphs.at(-1)?.text === RIGHT_TO_LEFT,
  );
  const last = piece[end];
  if (last === undefined) return [piece];
  const [start, ...more] = piece.slice(0, end);
  const [next, ...rest] = withSpaces(piece.slice(end + 1));
  return [
    ...(start === undefined ? [] : [[start, ...more] satisfies Piece]),
    [last],
    ...(next === undefined ? [] : atMarkedEnds([next, ...rest])),
  ];
}

/** Words whose first letter reads as the spaces before it too; as they are, when they begin otherwise. */
function withSpaces(words: Placed[]): Placed[] {
  const at = words.findIndex(({ word }) => hasMark(word));
  const next = words[at];
  const grapheme = next && graphemeOf(next.word);
  const [letter, ...marks] = grapheme?.glyphs ?? [];
  if (at < 1 || next === undefined || grapheme === undefined || letter === undefined) return words;
  if (grapheme.level % 2 === 0 || letter.font.shaping === undefined) return words;
  const text = textOf(words.slice(0, at)) + letter.text;
  const both = shapeOf([{ ...grapheme, glyphs: [{ ...letter, text }, ...marks] }]);
  return [{ word: wordOf(next.word.span, both), x: next.x }, ...words.slice(at + 1)];
}

function isOne(first: Word, next: Word): boolean {
  if (first.span !== next.span) return false;
  if (levelOf(first) === 0 || levelOf(next) === 0) return levelOf(first) === levelOf(next);
  return fontOf(first) === fontOf(next);
}

function fontOf(word: Word): FontMetrics | undefined {
  return graphemeOf(word)?.glyphs[0]?.font;
}

/**
 * A piece as it is seen, from the left, when readers can turn that back. Otherwise its parts of one direction, and of
 * those that hold no letter (readers leave them as they are) each grapheme alone.
 */
function fromLeft(piece: Piece): Piece[] {
  const [first, ...others] = [...piece].sort((a, b) => a.x - b.x);
  if (first === undefined) return [];
  const seen: Piece = [first, ...others];
  const isWhole = isContiguous(seen) && turnsBack(drawnText(seen), textOf(piece));
  if (isWhole && !isMarked(first)) return [seen];
  const [start, ...rest] = piece;
  const turn = rest.findIndex(({ word }) => levelOf(word) !== levelOf(start.word));
  const [next, ...tail] = rest.slice(turn);
  if (turn < 0 || next === undefined)
    return isWhole ? withoutEnd(piece) : piece.map((one) => [one]);
  return [...fromLeft([start, ...rest.slice(0, turn)]), ...fromLeft([next, ...tail])];
}

/** A piece from right to left that ends with a marked letter: that one by itself, for `show` draws its marks last. */
function withoutEnd(piece: Piece): Piece[] {
  const before = piece.slice(0, -1);
  const end = findLastIndex(before, ({ word }) => hasMark(word)) + 1;
  const [first, ...others] = before.slice(0, end);
  const [last, ...rest] = withSpaces(piece.slice(end));
  if (first === undefined || last === undefined) return [piece];
  return [...fromLeft([first, ...others]), [last, ...rest]];
}

/** Whether a grapheme from right to left has marks. */
export function isMarked({ word }: Placed): boolean {
  const grapheme = graphemeOf(word);
  return grapheme !== undefined && grapheme.level % 2 === 1 && grapheme.glyphs.length > 1;
}

function isContiguous(piece: Piece): boolean {
  return piece.every(({ x }, at) => {
    const before = piece[at - 1];
    return before === undefined || Math.abs(before.x + before.word.width - x) < 0.01;
  });
}

/** What graphemes stand for, in the order in which they are drawn. */
function drawnText(piece: Piece): string {
  return piece
    .map((one) => {
      const text = textOf([one]);
      return levelOf(one.word) % 2 === 1 ? text.split('').reverse().join('') : text;
    })
    .join('');
}

function textOf(words: Placed[]): string {
  return words
    .flatMap(({ word }) =>
      graphemesOf(word).flatMap((grapheme) => grapheme.glyphs.map(({ text }) => text)),
    )
    .join('')
    .replaceAll(RIGHT_TO_LEFT, '');
}
