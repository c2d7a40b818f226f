/** A font as scripts/fonts/fonts.ts measured it, and a glyph of it. */
import type { CharacterMap } from './characterMap.ts';

/** One font of fonts.json. Lengths are in 1/1000 em unless said otherwise. */
export type FontMetrics = {
  /** PostScript name with the tag of a cut font. */
  name: string;
  weight: Weight;
  /** File with the deflated TrueType bytes. */
  file: string;
  /** Length of those bytes before they were deflated. */
  length1: number;
  unitsPerEm: number;
  ascent: number;
  descent: number;
  capHeight: number;
  bbox: [number, number, number, number];
  italicAngle: number;
  cmap: CharacterMap;
  kerning?: Kerning;
  shaping?: Shaping;
};

export type Weight = 400 | 700;

/** The class of each character as the first and as the second of two, and by classes how far the second is moved. */
export type Kerning = { characters: string; left: number[]; right: number[]; by: number[][] };

/** Tables of numbers in groups; lengths in 1/1000 em. */
export type Shaping = {
  /** Code point, form, glyph, width. */
  forms: number[];
  /** Two marks that are drawn as one: first and second code point, glyph, width. */
  pairs: number[];
  /** Glyph of a mark, which point of a letter it goes to (the first is 0), and how far from there: x, y. */
  marks: number[];
  /** Glyph of a letter, and its points: x and y of each, from where the letter begins. */
  anchors: number[];
  /**
   * Glyph of a letter, code point of a mark that words end with, and the glyph of the mark: drawn in its place from
   * where the letter begins, on the same line, or poppler would take it for a line of its own.
   */
  ends: number[];
  /** How many points a letter has. */
  points: number;
};

/**
 * A glyph of a font, and the text it stands for. In 1/1000 em: its `width`; `shift`, from where its character begins to
 * where a mark is drawn; `kern`, how much further the next glyph is (mostly less than nothing).
 */
export type Glyph = {
  font: FontMetrics;
  id: number;
  width: number;
  text: string;
  shift?: [x: number, y: number];
  kern?: number;
};
