/**
 * Makes public/fonts/pdf/ from the fontsource packages: small TrueType fonts, already deflated as a PDF wants them,
 * and their measures in fonts.json. So the PDF worker needs no font engine and deflates no font.
 * Run by `node scripts/fonts.ts`; does nothing when the fonts are newer than what they are made of.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { create } from 'fontkit';
import type { Font } from 'fontkit';
import subsetFont from 'subset-font';
import type { FontMetrics } from '../src/pdf/fonts.ts';
import { kerningOf } from './kerning.ts';

const root = new URL('../', import.meta.url);
const out = new URL('public/fonts/pdf/', root);

type Source = {
  id: string;
  package: string;
  subset: string;
  weights: (400 | 700)[];
  /** What is kept: ranges of code points, first and last. All there is, when left out. */
  keep?: [number, number][];
  /** Code points drawn by the sign of another one. */
  drawnAs?: Record<string, string>;
};

const both: Source['weights'] = [400, 700];

/** In the order in which a sign is looked for. A new script is one line here (and its package). */
const sources: Source[] = [
  {
    id: 'latin',
    package: 'atkinson-hyperlegible-next',
    subset: 'latin',
    weights: both,
    drawnAs: { '\u2010': '-', '\u2011': '-', '\u2032': '’', '\u2033': '”', '\u202f': '\u2009' },
  },
  { id: 'latin-ext', package: 'atkinson-hyperlegible-next', subset: 'latin-ext', weights: both },
  // What Atkinson lacks of the Latin alphabets: Greenlandic ĸ, Sami ŋ, Azerbaijani ə, Hausa ɓ …
  {
    id: 'latin-rest',
    package: 'noto-sans',
    subset: 'latin-ext',
    weights: both,
    keep: [
      [0x100, 0x24f],
      [0x253, 0x257],
      [0x259, 0x259],
      [0x1e00, 0x1eff],
      [0x20a0, 0x20bf],
    ],
  },
  { id: 'cyrillic', package: 'noto-sans', subset: 'cyrillic', weights: both },
  {
    id: 'cyrillic-ext',
    package: 'noto-sans',
    subset: 'cyrillic-ext',
    weights: both,
    keep: [[0x460, 0x52f]],
  },
  { id: 'greek', package: 'noto-sans', subset: 'greek', weights: both, keep: [[0x370, 0x3ce]] },
  {
    id: 'vietnamese',
    package: 'noto-sans',
    subset: 'vietnamese',
    weights: both,
    keep: [[0x100, 0x1ef9]],
  },
  {
    id: 'symbols',
    package: 'noto-sans-symbols-2',
    subset: 'symbols',
    weights: [400],
    keep: [...'□■●○☐☑☒✓✔✗★☆♥❤☺☹➡⬅⬆⬇'].map((sign) => [code(sign), code(sign)]),
    drawnAs: { '→': '➡', '←': '⬅', '↑': '⬆', '↓': '⬇' },
  },
];

/** Only what draws a glyph: a PDF reader looks at nothing else of an embedded font. */
const dropTables = ['GSUB', 'GPOS', 'GDEF', 'STAT', 'gasp', 'OS/2', 'vhea', 'vmtx', 'name', 'post'];

function code(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}

function woff2(source: Source, weight: number): URL {
  const name = `${source.package}-${source.subset}-${weight}-normal.woff2`;
  return new URL(`node_modules/@fontsource/${source.package}/files/${name}`, root);
}

async function changed(file: URL | string): Promise<number> {
  return stat(file).then(
    (found) => found.mtimeMs,
    () => 0,
  );
}

async function upToDate(): Promise<boolean> {
  const inputs = sources.flatMap((source) => source.weights.map((weight) => woff2(source, weight)));
  const times = await Promise.all([...inputs, fileURLToPath(import.meta.url)].map(changed));
  return (await changed(new URL('fonts.json', out))) > Math.max(...times);
}

/** Code points to keep: without controls, private signs, and what an earlier font of that weight draws already. */
function kept(font: Font, source: Source, taken: Set<number>): number[] {
  return font.characterSet.filter((point) => {
    if (point < 0x20 || point >= 0xfff0) return false;
    // Every font keeps the combining marks, so that a letter and its mark can come from one font.
    const mark = /\p{M}/u.test(String.fromCodePoint(point));
    if (taken.has(point) && !mark) return false;
    return (
      mark || source.keep === undefined || source.keep.some(([a, b]) => point >= a && point <= b)
    );
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
  const bytes = await subsetFont(whole, String.fromCodePoint(...points), {
    targetFormat: 'truetype',
    noLayoutClosure: true,
    noHinting: true,
    dropTables,
  });
  const cut = create(bytes) as Font;
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
    cmap: compactCmap(cut, points, source.drawnAs),
    kerning: kerningOf(font, points),
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
