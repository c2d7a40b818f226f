/**
 * Cuts the fonts of the papers from the fontsource packages: small TrueType fonts, already deflated as a PDF wants
 * them, and their measures in fonts.json. So the PDF worker needs no font engine and deflates no font.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import { create } from 'fontkit';
import type { Font } from 'fontkit';
import subsetFont from 'subset-font';
import { packMap } from '../../src/pdf/text/characterMap.ts';
import type { Mapped } from '../../src/pdf/text/characterMap.ts';
import type { FontMetrics } from '../../src/pdf/text/font.ts';
import { sources, woff2 } from './fontSources.ts';
import type { Source } from './fontSources.ts';
import { letterForms } from './letterForms.ts';
import { composed } from './trueType.ts';
import type { Recipe } from './trueType.ts';
import { kerningOf } from './kerning.ts';

function code(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** Code points to keep: without controls, private characters, and what an earlier font of that weight draws already. */
function kept(font: Font, source: Source, taken: Set<number>): number[] {
  return font.characterSet.filter((point) => {
    if (/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u.test(String.fromCodePoint(point))) return false;
    const isKept =
      source.keep === undefined || source.keep.some(([a, b]) => point >= a && point <= b);
    // Every plain font keeps the combining marks, so that a letter and its mark can come from one font.
    const isMark = !source.shaped && /\p{M}/u.test(String.fromCodePoint(point));
    return isMark || (isKept && !taken.has(point));
  });
}

type Cut = Pick<FontMetrics, 'shaping'> & { bytes: Uint8Array; cmap: Mapped[] };

/** A font with a glyph for each code point. */
async function plainFont(
  whole: Buffer,
  points: number[],
  drawnAs: Source['drawnAs'],
): Promise<Cut> {
  const source = await subsetFont(whole, String.fromCodePoint(...points), {
    targetFormat: 'truetype',
    noLayoutClosure: true,
    noHinting: true,
  });
  const font = create(source) as Font;
  const lent = Object.entries(drawnAs ?? {}).map(
    ([character, as]) => [code(character), code(as)] as const,
  );
  const characters = [...points.map((point) => [point, point] as const), ...lent];
  const recipes = characters.map(([, drawn]): Recipe => {
    const { id: glyph, advanceWidth: advance } = font.glyphForCodePoint(drawn);
    return { parts: [{ glyph, x: 0, y: 0 }], advance, source: 0 };
  });
  const { bytes, ids } = composed([source], recipes);
  const cmap = characters.map(([point], at): Mapped => {
    const width = Math.round(((recipes[at]?.advance ?? 0) * 1000) / font.unitsPerEm);
    return [point, ids[at] ?? 0, width];
  });
  return { bytes, cmap };
}

/** A font with a glyph for each form of each letter, and what stands among them; all measured in 1000 units an em. */
async function shapedFont(whole: Buffer, points: number[], among: Source['among']): Promise<Cut> {
  const files = [whole, ...(among ? [await readFile(woff2(among, 400))] : [])];
  const fonts = await Promise.all(
    files.map((file) =>
      subsetFont(file, undefined, {
        targetFormat: 'truetype',
        keepAllGlyphs: true,
        noHinting: true,
      }),
    ),
  );
  const [letters = new Uint8Array(), others] = fonts;
  const { cmap, shaping, recipes } = letterForms(letters, points);
  const plain = others && (create(others) as Font);
  for (const character of among?.characters ?? '') {
    const { id: glyph = 0, advanceWidth: advance = 0 } =
      plain?.glyphForCodePoint(code(character)) ?? {};
    const recipe: Recipe = { parts: [{ glyph, x: 0, y: 0 }], advance, source: 1 };
    cmap.push([code(character), recipes.push(recipe) - 1, advance]);
  }
  const { bytes, ids } = composed(fonts, recipes);
  /** The glyph of a recipe, at a place in each group of so many numbers. */
  const glyphs = (numbers: number[], group: number, place: number): number[] =>
    numbers.map((number, at) => (at % group === place ? (ids[number] ?? 0) : number));
  return {
    bytes,
    cmap: cmap.map(([point, recipe, width]) => [point, ids[recipe] ?? 0, width]),
    shaping: {
      points: shaping.points,
      forms: glyphs(shaping.forms, 4, 2),
      pairs: glyphs(shaping.pairs, 4, 2),
      marks: glyphs(shaping.marks, 4, 0),
      ends: glyphs(glyphs(shaping.ends, 3, 0), 3, 2),
      anchors: glyphs(shaping.anchors, 1 + 2 * shaping.points, 0),
    },
  };
}

/** Six capital letters, as PDF marks a font that has been cut; the same for the same bytes. */
function subsetTag(bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest();
  return [...hash.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

async function make(
  source: Source,
  weight: 400 | 700,
  taken: Set<number>,
): Promise<[FontMetrics, Buffer]> {
  const whole = await readFile(woff2(source, weight));
  const font = create(whole) as Font;
  const points = kept(font, source, taken);
  for (const point of points) taken.add(point);
  for (const character of Object.keys(source.drawnAs ?? {})) taken.add(code(character));
  const { bytes, cmap, ...tables } = source.shaped
    ? await shapedFont(whole, points, source.among)
    : await plainFont(whole, points, source.drawnAs);
  const em = (units: number): number => Math.round((units * 1000) / font.unitsPerEm);
  const { minX, minY, maxX, maxY } = font.bbox;
  const metrics: FontMetrics = {
    name: `${subsetTag(bytes)}+${font.postscriptName}`,
    weight,
    file: `${source.id}-${weight}.bin`,
    length1: bytes.length,
    unitsPerEm: font.unitsPerEm,
    ascent: em(font.ascent),
    descent: em(font.descent),
    capHeight: em(font.capHeight),
    bbox: [em(minX), em(minY), em(maxX), em(maxY)],
    italicAngle: font.italicAngle,
    cmap: packMap(cmap),
    ...tables,
    ...(source.shaped ? {} : { kerning: kerningOf(font, points) }),
  };
  return [metrics, deflateSync(bytes, { level: 9 })];
}

/** Every font and its deflated bytes, one after the other: what one draws the next ones leave out. */
export async function* cutFonts(): AsyncGenerator<[FontMetrics, Buffer]> {
  const taken = { 400: new Set<number>(), 700: new Set<number>() };
  for (const source of sources)
    for (const weight of source.weights) yield await make(source, weight, taken[weight]);
}
