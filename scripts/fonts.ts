/**
 * Makes public/fonts/pdf/ from the fontsource packages: small TrueType fonts, already deflated as a PDF wants them,
 * and their measures in fonts.json. So the PDF worker needs no font engine and deflates no font.
 * Run by `node scripts/fonts.ts`; does nothing when the fonts are newer than what they are made of.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import { create } from 'fontkit';
import type { Font } from 'fontkit';
import subsetFont from 'subset-font';
import type { FontMetrics } from '../src/pdf/fonts.ts';
import { sources } from './fontSources.ts';
import type { Source } from './fontSources.ts';
import { letterForms } from './letterForms.ts';
import { composed } from './trueType.ts';

const root = new URL('../', import.meta.url);
const out = new URL('public/fonts/pdf/', root);

/** Only what draws a glyph: a PDF reader looks at nothing else of an embedded font. */
const dropTables = ['GSUB', 'GPOS', 'GDEF', 'STAT', 'gasp', 'OS/2', 'vhea', 'vmtx', 'name', 'post'];

function code(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}

function woff2(source: Pick<Source, 'package' | 'subset'>, weight: number): URL {
  const name = `${source.package}-${source.subset}-${weight}-normal.woff2`;
  return new URL(`node_modules/@fontsource/${source.package}/files/${name}`, root);
}

async function changed(file: URL): Promise<number> {
  return stat(file).then(
    (found) => found.mtimeMs,
    () => 0,
  );
}

async function upToDate(): Promise<boolean> {
  const packages = sources.flatMap((source) =>
    source.weights.map((weight) => woff2(source, weight)),
  );
  const scripts = ['fonts', 'fontSources', 'letterForms', 'trueType'].map(
    (name) => new URL(`${name}.ts`, import.meta.url),
  );
  const times = await Promise.all([...packages, ...scripts].map(changed));
  return (await changed(new URL('fonts.json', out))) > Math.max(...times);
}

/** Code points to keep: without controls, private signs, and what an earlier font of that weight draws already. */
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

/** Code point, glyph, width (1/1000 em), again and again: the shortest form that needs no decoder. */
function compactCmap(cut: Font, points: number[], drawnAs: Source['drawnAs']): number[] {
  const entry = (point: number, drawn: number): number[] => {
    const glyph = cut.glyphForCodePoint(drawn);
    return [point, glyph.id, Math.round((glyph.advanceWidth * 1000) / cut.unitsPerEm)];
  };
  const own = points.flatMap((point) => entry(point, point));
  const lent = Object.entries(drawnAs ?? {}).flatMap(([sign, as]) => entry(code(sign), code(as)));
  return [...own, ...lent];
}

type Cut = Pick<FontMetrics, 'cmap' | 'shaping'> & { bytes: Uint8Array };

async function plainFont(
  whole: Buffer,
  points: number[],
  drawnAs: Source['drawnAs'],
): Promise<Cut> {
  const bytes = await subsetFont(whole, String.fromCodePoint(...points), {
    targetFormat: 'truetype',
    noLayoutClosure: true,
    noHinting: true,
    dropTables,
  });
  return { bytes, cmap: compactCmap(create(bytes) as Font, points, drawnAs) };
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
  for (const sign of among?.signs ?? '') {
    const { id: glyph = 0, advanceWidth: advance = 0 } = plain?.glyphForCodePoint(code(sign)) ?? {};
    const recipe = { parts: [{ glyph, x: 0, y: 0 }], advance, source: 1 };
    cmap.push(code(sign), recipes.push(recipe) - 1, advance);
  }
  const { bytes, ids } = composed(fonts, recipes);
  /** The glyph of a recipe, at a place in each group of so many numbers. */
  const glyphs = (numbers: number[], group: number, place: number): number[] =>
    numbers.map((number, at) => (at % group === place ? (ids[number] ?? 0) : number));
  return {
    bytes,
    cmap: glyphs(cmap, 3, 1),
    shaping: {
      points: shaping.points,
      forms: glyphs(shaping.forms, 4, 2),
      pairs: glyphs(shaping.pairs, 4, 2),
      marks: glyphs(shaping.marks, 4, 0),
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
  for (const sign of Object.keys(source.drawnAs ?? {})) taken.add(code(sign));
  const { bytes, ...tables } = source.shaped
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
    ...tables,
  };
  return [metrics, deflateSync(bytes, { level: 9 })];
}

async function main(): Promise<void> {
  if (await upToDate()) return;
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const taken = { 400: new Set<number>(), 700: new Set<number>() };
  const all: FontMetrics[] = [];
  const table: Record<string, { signs: number; bytes: number; deflated: number }> = {};
  for (const source of sources) {
    for (const weight of source.weights) {
      const [metrics, deflated] = await make(source, weight, taken[weight]);
      await writeFile(new URL(metrics.file, out), deflated);
      all.push(metrics);
      table[metrics.file] = {
        signs: metrics.cmap.length / 3,
        bytes: metrics.length1,
        deflated: deflated.length,
      };
    }
  }
  const json = JSON.stringify(all);
  // Last, because its date says that the fonts are whole.
  await writeFile(new URL('fonts.json', out), json);
  table['fonts.json'] = { signs: 0, bytes: json.length, deflated: deflateSync(json).length };
  const deflated = Object.values(table).reduce((sum, row) => sum + row.deflated, 0);
  const bytes = Object.values(table).reduce((sum, row) => sum + row.bytes, 0);
  console.table({ ...table, 'in all': { signs: 0, bytes, deflated } });
}

await main();
