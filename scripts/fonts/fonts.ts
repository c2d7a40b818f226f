/**
 * Makes what is missing or out of date in public/fonts/pdf/: the fonts of the papers, and what emoji are called in each
 * language. What a file was made from is kept as a hash in .cache/fonts.json: dates say nothing after a checkout.
 * Run by `node scripts/fonts/fonts.ts`. What cuts fonts is loaded only when there are some to cut.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { locales } from '../../src/i18n/locales.ts';
import { unpackMap } from '../../src/pdf/text/characterMap.ts';
import { namesFile } from '../../src/pdf/text/fonts.ts';
import type { FontMetrics } from '../../src/pdf/text/font.ts';
import { emojiNames, namesKey } from './emojiNames.ts';
import { fontsKey } from './keys.ts';

const root = join(import.meta.dirname, '../..');
const out = join(root, 'public/fonts/pdf');
const cache = join(root, '.cache');
const stamps = join(cache, 'fonts.json');
const measures = 'fonts.json';

for (const folder of [out, cache]) mkdirSync(folder, { recursive: true });
const made = readStamps();
const ofFonts = fontsKey();
if (!isMade(measures, ofFonts)) await makeFonts();
for (const { code } of locales) {
  const key = namesKey(code, ofFonts);
  if (!isMade(namesFile(code), key)) makeNames(code, key);
}
removeOthers();

function isMade(file: string, key: string): boolean {
  return made[file] === key && existsSync(join(out, file));
}

async function makeFonts(): Promise<void> {
  const { cutFonts } = await import('./cutFonts.ts');
  const all: FontMetrics[] = [];
  const table: Record<string, { characters: number; bytes: number; sent: number }> = {};
  for await (const [font, deflated] of cutFonts()) {
    write(font.file, deflated);
    all.push(font);
    const characters = font.cmap.widths.length;
    table[font.file] = { characters, bytes: font.length1, sent: deflated.length };
  }
  const json = JSON.stringify(all);
  // Last, because it says that the fonts are whole.
  write(measures, json);
  remember(measures, ofFonts);
  table[measures] = { characters: 0, bytes: json.length, sent: brotliCompressSync(json).length };
  console.table(table);
}

function makeNames(locale: string, key: string): void {
  const fonts = JSON.parse(readFileSync(join(out, measures), 'utf8')) as FontMetrics[];
  const drawn = new Set(fonts.flatMap(({ cmap }) => unpackMap(cmap).map(([point]) => point)));
  write(namesFile(locale), JSON.stringify(emojiNames(locale, drawn)));
  remember(namesFile(locale), key);
}

/** What is there of a font or a language that is no more. */
function removeOthers(): void {
  const fonts = JSON.parse(readFileSync(join(out, measures), 'utf8')) as FontMetrics[];
  const known = [
    measures,
    ...fonts.map(({ file }) => file),
    ...locales.map(({ code }) => namesFile(code)),
  ];
  for (const file of readdirSync(out)) if (!known.includes(file)) rmSync(join(out, file));
}

/** Moved into its place whole: another program may be reading the one that was there. */
function write(file: string, content: string | Uint8Array): void {
  const beside = join(cache, `${process.pid}-${file}`);
  writeFileSync(beside, content);
  renameSync(beside, join(out, file));
}

function remember(file: string, key: string): void {
  made[file] = key;
  writeFileSync(stamps, JSON.stringify(made));
}

function readStamps(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(stamps, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}
