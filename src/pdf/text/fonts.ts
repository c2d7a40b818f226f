/** The fonts as scripts/fonts/fonts.ts measured them, and which of them draws a character. */
import { unpackMap } from './characterMap.ts';
import type { FontMetrics, Glyph, Weight } from './font.ts';
import { formed, shaped, shapedFont } from './forms.ts';
import type { Form, ShapedFont } from './forms.ts';

/** The measures, and how to get a font file by its name. Only the files that a paper needs are asked for. */
export type FontFiles = {
  metrics: FontMetrics[];
  /** What emoji are called that no font draws. */
  names?: Names;
  load: (file: string) => Promise<Uint8Array>;
};

/** The file with the names of emoji in a language of the site. */
export function namesFile(locale: string): string {
  return `names-${locale}.json`;
}

/**
 * Every font file. In the browser all are fetched before a paper is made: if only those it needs were fetched, the
 * server's log would tell which alphabet was typed.
 */
export function allFontFiles(metrics: FontMetrics[]): string[] {
  return metrics.map((font) => font.file);
}

/** Finds glyphs. */
export type Typefaces = {
  /** What draws a character, a letter in the form given; undefined when no font has all of it. */
  find: (text: string, weight: Weight, form?: Form) => Glyph[] | undefined;
  /** The glyph of a character in a font that its neighbours are drawn with. */
  beside: (text: string, font: FontMetrics) => Glyph | undefined;
  /** Whether a letter has a form; false for a character of a script that does not join. */
  has: (letter: string, form: Form) => boolean;
  /** What an emoji is called in the paper's language. */
  nameOf: (emoji: string) => string | undefined;
};

/** Names of emoji in a language. */
export type Names = Record<string, string>;

const known = new WeakMap<FontMetrics[], { names: Names; faces: Typefaces }>();
const noNames: Names = {};

/** What draws a text, found once for the same fonts and names: a worker makes many papers with them. */
export function typefaces(metrics: FontMetrics[], names = noNames): Typefaces {
  const before = known.get(metrics);
  if (before?.names === names) return before.faces;
  const faces = typefacesOf(metrics, names);
  known.set(metrics, { names, faces });
  return faces;
}

/** A text in a weight is drawn by its own fonts in order, then by those of the other weight rather than not at all. */
function typefacesOf(metrics: FontMetrics[], names: Names): Typefaces {
  const indexed = metrics.map((font) => ({ weight: font.weight, index: indexOf(font) }));
  const orderFor = (weight: Weight): Index[] =>
    [
      ...indexed.filter((font) => font.weight === weight),
      ...indexed.filter((font) => font.weight !== weight),
    ].map((font) => font.index);
  const orders = { 400: orderFor(400), 700: orderFor(700) };
  // Nearly every character is one code point: looked up at once in what all fonts have, the first font winning.
  const merged = (weight: Weight): Index['glyphs'] =>
    new Map(orders[weight].flatMap(({ glyphs }) => [...glyphs]).reverse());
  const single = { 400: merged(400), 700: merged(700) };
  return {
    find: (text, weight, form) => {
      const glyph = form === undefined ? single[weight].get(text) : undefined;
      if (glyph !== undefined) return [glyph];
      const characters = Array.from(text);
      if (characters.length === 1 && form === undefined) return undefined;
      // A letter and its marks have to come from one font to stand together.
      for (const index of orders[weight]) {
        const glyphs = index.shaped
          ? shaped(index.shaped, characters, form)
          : plain(index, characters);
        if (glyphs !== undefined) return glyphs;
      }
      return undefined;
    },
    beside: (text, font) =>
      indexed.find(({ index }) => index.font === font)?.index.glyphs.get(text),
    has: (letter, form) =>
      indexed.some(({ index }) => index.shaped?.glyphs.has(formed(letter, form)) === true),
    nameOf: (emoji) => names[emoji],
  };
}

type Index = { font: FontMetrics; glyphs: Map<string, Glyph>; shaped?: ShapedFont };

function indexOf(font: FontMetrics): Index {
  const glyphs = new Map<string, Glyph>();
  for (const [point, id, width] of unpackMap(font.cmap)) {
    const text = String.fromCodePoint(point);
    glyphs.set(text, { font, id, width, text });
  }
  if (font.shaping === undefined) return { font, glyphs };
  return { font, glyphs, shaped: shapedFont(font, font.shaping, glyphs) };
}

function plain({ glyphs }: Index, characters: string[]): Glyph[] | undefined {
  const found = characters
    .map((character) => glyphs.get(character))
    .filter((glyph) => glyph !== undefined);
  return found.length === characters.length ? found : undefined;
}
