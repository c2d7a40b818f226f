/** Words, the smallest pieces that most of the renderer sees: a paper has six times as many graphemes. */
import { findLastIndex } from '../layout/findLast.ts';
import type { Glyph } from './font.ts';
import type { TextStyle } from '../layout/style.ts';

/** A run of text in one style; `href` when it is a link. One that is `isolated` has a direction of its own, `lang` a language. */
export type Span = {
  text: string;
  style: TextStyle;
  href?: string;
  isolated?: true;
  lang?: string;
};

/**
 * One grapheme of a text. Width in 1/1000 em, with `kern`: how much further the next one is than it is wide (mostly less
 * than nothing). An odd `level` runs from right to left. A grapheme of an emoji's name has in `typed` what it stands for:
 * the first one the emoji, the others nothing. One that `isMissing` has no glyph of its own in any font.
 */
export type Grapheme = {
  text: string;
  glyphs: Glyph[];
  width: number;
  kern?: number;
  kind: 'mark' | 'space' | 'newline';
  breakAfter: boolean;
  level: number;
  typed?: string;
  isMissing?: true;
};

/** A grapheme, and whose it is. */
export type Spanned = { span: Span; grapheme: Grapheme };

/**
 * What a word is drawn with, whatever its size and colour: the same one for each time that it stands in a text.
 * Its marks, `marks` of them, and then the spaces after it; or a line break. It never changes once it is made.
 */
export type Shape = {
  graphemes: Grapheme[];
  marks: number;
  /** In 1/1000 em: all of it, and the spaces alone. */
  width: number;
  space: number;
  breakAfter: boolean;
  /** Whether something in it may not be drawn in the order in which it is read. */
  turns: boolean;
  /** What of it no font draws. */
  missing: string[];
};

/** A word in a text, or the stretch of one that stands on a line: the graphemes `from` to `to`. Widths in pt. */
export type Word = {
  span: Span;
  shape: Shape;
  from: number;
  to: number;
  width: number;
  space: number;
};

/** A shape of graphemes: some marks and then some spaces. */
export function shapeOf(graphemes: Grapheme[]): Shape {
  const marks = findLastIndex(graphemes, ({ kind }) => kind === 'mark') + 1;
  return {
    graphemes,
    marks,
    width: widthOf(graphemes, 0, graphemes.length),
    space: widthOf(graphemes, marks, graphemes.length),
    breakAfter: graphemes.at(-1)?.breakAfter === true,
    turns: graphemes.some(({ level }) => level > 0),
    missing: graphemes.filter(({ isMissing }) => isMissing).map(({ text }) => text),
  };
}

/** All of a shape as a word. */
export function wordOf(span: Span, shape: Shape): Word {
  const em = span.style.size / 1000;
  const to = shape.graphemes.length;
  return { span, shape, from: 0, to, width: shape.width * em, space: shape.space * em };
}

/** The graphemes `from` to `to` of the shape of a word. */
export function stretchOf({ span, shape }: Word, from: number, to: number): Word {
  if (from === 0 && to === shape.graphemes.length) return wordOf(span, shape);
  const em = span.style.size / 1000;
  const width = widthOf(shape.graphemes, from, to) * em;
  const space = widthOf(shape.graphemes, Math.max(from, shape.marks), to) * em;
  return { span, shape, from, to, width, space };
}

/** Each grapheme of words as a word: where they may be parted or turned anywhere. */
export function singles(words: Word[]): Word[] {
  return words.flatMap((word) =>
    graphemesOf(word).map((_, at) => stretchOf(word, word.from + at, word.from + at + 1)),
  );
}

export function graphemesOf({ shape, from, to }: Word): Grapheme[] {
  const isWhole = from === 0 && to === shape.graphemes.length;
  return isWhole ? shape.graphemes : shape.graphemes.slice(from, to);
}

/** Whether a word is more than spaces or a line break. */
export function hasMark({ shape, from }: Word): boolean {
  return from < shape.marks;
}

/** The width of words beside each other, in pt. */
export function widthOfAll(words: Word[]): number {
  return words.reduce((sum, { width }) => sum + width, 0);
}

function widthOf(graphemes: Grapheme[], from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at += 1) width += graphemes[at]?.width ?? 0;
  return width;
}
