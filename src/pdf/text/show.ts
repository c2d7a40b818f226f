/** Words as the operators that show them, and which fonts and glyphs a paper needs for that. */
import type { FontMetrics, Glyph } from './font.ts';
import { isMarked } from './visual.ts';
import type { Piece } from './visual.ts';
import { graphemesOf } from './word.ts';
import type { Shape, Grapheme, Word } from './word.ts';

/**
 * Fonts in the order of their first use. In a font, what was drawn, by glyph and text, with the code it got there: a
 * glyph that stands for two texts (a bracket from right to left, a box for many graphemes) reads as each of them.
 */
export type UsedFonts = Map<FontMetrics, UsedFont>;
type UsedFont = { name: string; codes: Map<string, Used>; byGlyph: Map<Glyph, Used> };
export type Used = { code: number; written: string; glyph: Glyph };

/** Fonts, and how each word was written that was shown as it is: most words come again. */
export type Shown = { fonts: UsedFonts; words: Map<Shape, Stretch[]> };

/** Glyphs of one font, as they are written between brackets in `TJ`. One with a `shift` is a mark on a letter. */
type Stretch = { font: FontMetrics; written: string; shift?: Glyph['shift']; larger?: number };

/**
 * How much larger, in pt, a mark is set that is drawn after its letter: nobody sees it, but pdf.js takes it for a piece
 * of its own. In one with the letter it would turn the two; before the letter, it would be of the line above.
 */
const LARGER = 0.01;

/** Precise enough for print: no long tail, and nothing that would be written with an exponent. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The operators that show a piece: a string for each stretch of one font, a rise for each mark on a letter. */
export function show(piece: Piece, size: number, shown: Shown): string {
  const all: Stretch[] = [];
  const [first, ...others] = piece;
  const isAlone = others.length === 0 && isMarked(first);
  for (const { word } of piece) {
    const stretches = isAlone ? letterFirst(word, shown.fonts) : stretchesOf(word, shown);
    for (const one of stretches) add(all, one);
  }
  let set = '';
  return all
    .map(({ font, written, shift, larger = 0 }) => {
      const name = `/${shown.fonts.get(font)?.name} ${rounded(size + larger)} Tf `;
      const chosen = set === name ? '' : name;
      set = name;
      if (shift === undefined) return `${chosen}[(${written})] TJ`;
      const [right, up] = shift;
      return `${chosen}${rounded((up * size) / 1000)} Ts [${-right} (${written}) ${right}] TJ 0 Ts`;
    })
    .join('\n');
}

function stretchesOf(word: Word, shown: Shown): Stretch[] {
  const { shape } = word;
  if (word.to - word.from < shape.graphemes.length) return written(graphemesOf(word), shown.fonts);
  const known = shown.words.get(shape);
  if (known !== undefined) return known;
  const made = written(shape.graphemes, shown.fonts);
  shown.words.set(shape, made);
  return made;
}

function written(graphemes: Grapheme[], fonts: UsedFonts): Stretch[] {
  const all: Stretch[] = [];
  for (const { level, glyphs, kern } of graphemes) {
    for (const glyph of level % 2 === 1 ? fromRight(glyphs) : glyphs) {
      const code = codeOf(fonts, glyph);
      const { font, shift } = glyph;
      add(all, { font, written: kern === undefined ? code : `${code}) ${-kern} (`, shift });
    }
  }
  return all;
}

/** A letter from right to left and then its marks, for a piece that is one grapheme. */
function letterFirst(word: Word, fonts: UsedFonts): Stretch[] {
  return graphemesOf(word).flatMap(({ glyphs: [letter, ...marks] }) => {
    if (letter === undefined) return [];
    const marked = marks.map((glyph): Stretch => {
      const [right, up] = glyph.shift ?? [0, 0];
      const shift: Glyph['shift'] = [right - letter.width, up];
      return { font: glyph.font, written: codeOf(fonts, glyph), shift, larger: LARGER };
    });
    const [turned = letter] = fromRight([letter]);
    return [{ font: letter.font, written: codeOf(fonts, turned) }, ...marked];
  });
}

/** Adds to what is there, if it is of one font. */
function add(all: Stretch[], one: Stretch): void {
  const last = all.at(-1);
  if (last?.font === one.font && !last.shift && !one.shift) last.written += one.written;
  else all.push({ ...one });
}

/** A letter from right to left: its marks come before it, and readers turn what one glyph stands for. */
function fromRight(glyphs: Glyph[]): Glyph[] {
  return glyphs
    .map((glyph) => {
      const text = glyph.font.shaping ? Array.from(glyph.text).reverse().join('') : glyph.text;
      return { ...glyph, text };
    })
    .reverse();
}

/** The code of a glyph with a text in its font: two bytes of a string. Code 0 would be a grapheme that is missing. */
function codeOf(fonts: UsedFonts, glyph: Glyph): string {
  const { font, id, text } = glyph;
  let entry = fonts.get(font);
  if (entry === undefined) {
    entry = { name: `F${fonts.size}`, codes: new Map(), byGlyph: new Map() };
    fonts.set(font, entry);
  }
  // Nearly always it is the font's own glyph, found without making a key.
  const met = entry.byGlyph.get(glyph);
  if (met !== undefined) return met.written;
  const key = `${id} ${text}`;
  const known = entry.codes.get(key) ?? usedAs(entry.codes.size + 1, glyph);
  entry.codes.set(key, known);
  entry.byGlyph.set(glyph, known);
  return known.written;
}

function usedAs(code: number, glyph: Glyph): Used {
  const bytes = String.fromCharCode(code >> 8, code & 0xff);
  const written = bytes
    .replace(/[\\()]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r');
  return { code, written, glyph };
}
