/** Where the signs of a line are drawn: in the order in which they are seen. */
import { turnsBack, visualOrder } from './direction.ts';
import type { Direction } from './direction.ts';
import type { Sign } from './shape.ts';

/** A sign and its left edge in pt. */
export type Placed = { sign: Sign; x: number };

/**
 * The signs of a line in a room of so many pt, still in the order in which they are read. A line stands at the side
 * where it begins, if `from` names no other. The space at a line's end hangs over its margin.
 */
export function placed(
  signs: Sign[],
  x: number,
  width: number,
  direction: Direction,
  from = direction,
): Placed[] {
  const base = direction === 'rtl' ? 1 : 0;
  const end = signs.findLastIndex((sign) => sign.kind === 'mark');
  const order = visualOrder(signs.map(({ level }, at) => (at > end ? base : level)));
  const widthOf = (some: Sign[]) => some.reduce((sum, sign) => sum + sign.width, 0);
  const hanging = direction === 'rtl' ? widthOf(signs.slice(end + 1)) : 0;
  const start = from === 'rtl' ? x + width - widthOf(signs.slice(0, end + 1)) : x;
  let pen = start - hanging;
  const all = signs.map((sign): Placed => ({ sign, x: pen }));
  for (const at of order) {
    const one = all[at];
    if (one === undefined) continue;
    one.x = pen;
    pen += one.sign.width;
  }
  return all;
}

/** Signs that are drawn one after the other, from left to right. */
export type Piece = [Placed, ...Placed[]];

/**
 * The signs of a line in pieces, in the order in which they are read. A piece has one span; where the order turns, one
 * font too, for pdf.js and poppler turn back what is in one piece, and keep the order of pieces.
 */
export function pieces(signs: Placed[]): Piece[] {
  const all: Piece[] = [];
  for (const one of signs) {
    if (one.sign.glyphs.length === 0) continue;
    const last = all.at(-1);
    if (last !== undefined && isOne(last[0], one)) last.push(one);
    else all.push([one]);
  }
  return all.flatMap((piece) => (piece[0].sign.level === 0 ? [piece] : fromLeft(piece)));
}

function isOne({ sign: first }: Placed, { sign: next }: Placed): boolean {
  if (first.span !== next.span) return false;
  if (first.level === 0 || next.level === 0) return first.level === next.level;
  return first.glyphs[0]?.font === next.glyphs[0]?.font;
}

/**
 * A piece as it is seen, from the left, when readers can turn that back. Otherwise its parts of one direction, and of
 * those that hold no letter (readers leave them as they are) each sign alone.
 */
function fromLeft(piece: Piece): Piece[] {
  const [first, ...others] = [...piece].sort((a, b) => a.x - b.x);
  if (first === undefined) return [];
  const seen: Piece = [first, ...others];
  if (isContiguous(seen) && turnsBack(drawnText(seen), textOf(piece))) return [seen];
  const [start, ...rest] = piece;
  const turn = rest.findIndex(({ sign }) => sign.level !== start.sign.level);
  const [next, ...tail] = rest.slice(turn);
  if (turn < 0 || next === undefined) return piece.map((one) => [one]);
  return [...fromLeft([start, ...rest.slice(0, turn)]), ...fromLeft([next, ...tail])];
}

function isContiguous(piece: Piece): boolean {
  return piece.every(({ x }, at) => {
    const before = piece[at - 1];
    return before === undefined || Math.abs(before.x + before.sign.width - x) < 0.01;
  });
}

/** What signs stand for, in the order in which they are drawn. */
function drawnText(piece: Piece): string {
  return piece
    .map(({ sign }) => {
      const text = textOf([{ sign, x: 0 }]);
      return sign.level % 2 === 1 ? text.split('').reverse().join('') : text;
    })
    .join('');
}

function textOf(piece: Piece): string {
  return piece.flatMap(({ sign }) => sign.glyphs.map(({ text }) => text)).join('');
}
