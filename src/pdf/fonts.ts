/** The fonts as scripts/fonts.ts measured them, and which of them draws a sign. */
import type { Kerning } from './kern.ts';

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
  /** Code point, glyph id, width; again and again. */
  cmap: number[];
  kerning?: Kerning;
};

export type Weight = 400 | 700;

/** The measures, and how to get a font file by its name. Only the files that a paper needs are asked for. */
export type FontFiles = {
  metrics: FontMetrics[];
  load: (file: string) => Promise<Uint8Array>;
};

/**
 * Every font file. In the browser all are fetched before a paper is made: if only those it needs were fetched, the
 * server's log would tell which alphabet was typed.
 */
export function allFontFiles(metrics: FontMetrics[]): string[] {
  return metrics.map((font) => font.file);
}

/** A glyph of a font; `width` in 1/1000 em. */
export type Glyph = { font: FontMetrics; id: number; width: number };

/** Finds glyphs. `find` is undefined when no font has all signs of the text. */
export type Typefaces = { find: (text: string, weight: Weight) => Glyph[] | undefined };

type Index = Map<number, Glyph>;

function indexOf(font: FontMetrics): Index {
  const index: Index = new Map();
  for (let at = 0; at + 2 < font.cmap.length; at += 3) {
    const [point = 0, id = 0, width = 0] = font.cmap.slice(at, at + 3);
    index.set(point, { font, id, width });
  }
  return index;
}

/** What draws a text in a weight: its own fonts in order, then those of the other weight rather than nothing. */
export function typefaces(metrics: FontMetrics[]): Typefaces {
  const indexed = metrics.map((font) => ({ weight: font.weight, index: indexOf(font) }));
  const orderFor = (weight: Weight): Index[] =>
    [
      ...indexed.filter((font) => font.weight === weight),
      ...indexed.filter((font) => font.weight !== weight),
    ].map((font) => font.index);
  const orders = { 400: orderFor(400), 700: orderFor(700) };
  // Nearly every sign is one code point: looked up at once in what all fonts have, the first font winning.
  const merged = (weight: Weight): Index =>
    new Map(orders[weight].flatMap((one) => [...one]).reverse());
  const single = { 400: merged(400), 700: merged(700) };
  return {
    find: (text, weight) => {
      const points = Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
      const [first, second] = points;
      if (first !== undefined && second === undefined) {
        const glyph = single[weight].get(first);
        return glyph && [glyph];
      }
      // A letter and its marks have to come from one font to stand together.
      for (const index of orders[weight]) {
        const glyphs = points.map((point) => index.get(point));
        if (glyphs.every((glyph) => glyph !== undefined)) return glyphs;
      }
      return undefined;
    },
  };
}
