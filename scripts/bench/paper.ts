/**
 * What every maker makes: the same Danish text in the same letters and sizes. Real texts of `content/`, without
 * links and strong words, one after the other and again from the start until there is enough.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'fontkit';
import type { Font } from 'fontkit';
import subsetFont from 'subset-font';
import { readContent } from '../../src/cli/readContent.ts';
import type { Block, Inline } from '../../src/domain/text/block.ts';
import { cache } from './peers.ts';

/** A piece of the text. The items of a list are not numbered. */
export type Piece = { kind: 'h2' | 'h3' | 'p'; text: string } | { kind: 'list'; items: string[] };

export const title = 'Klar til mødet';
export const language = 'da';

/** How it looks, in pt: as our own papers do. `line` is the height of a line by the size of its letters. */
export const look = {
  page: [595.28, 841.89] as [number, number],
  margin: { side: 60, top: 57, bottom: 68 },
  size: { h1: 23, h2: 16, h3: 13.5, p: 11.5 },
  line: { h1: 1.25, h2: 1.25, h3: 1.4, p: 1.4 },
  before: { h1: 0, h2: 18, h3: 16, p: 4, list: 1.5 },
  indent: 18,
};

/** The files of the letters, as every maker but ours wants them: whole, with kerning. */
export const letters = {
  400: join(cache, 'letters-400.ttf'),
  700: join(cache, 'letters-700.ttf'),
};

/** `count` pieces. */
export async function pieces(count: number): Promise<Piece[]> {
  const all = await allPieces();
  return Array.from({ length: Math.ceil(count / all.length) }, () => all)
    .flat()
    .slice(0, count);
}

async function allPieces(): Promise<Piece[]> {
  const files = await readContent();
  const drawn = new Set((await font(400)).characterSet);
  return files
    .filter(({ path }) => /^(pages|roles|stories)\/.*\bda\.md$/.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ data, body }) => [
      { kind: 'h2' as const, text: (data as { title?: string }).title ?? '' },
      ...body.flatMap(pieceOf),
    ])
    .filter((piece) => {
      const text = piece.kind === 'list' ? piece.items.join('') : piece.text;
      return text !== '' && [...text].every((sign) => drawn.has(sign.codePointAt(0) ?? 0));
    });
}

function pieceOf(block: Block): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: block.level === 2 ? 'h2' : 'h3', text: block.text }];
    case 'paragraph':
    case 'note':
      return [{ kind: 'p', text: textOf(block.text) }];
    case 'list':
      return [{ kind: 'list', items: block.items.map(textOf) }];
    default:
      return [];
  }
}

function textOf(runs: Inline[]): string {
  return runs.map((run) => run.text).join('');
}

const source = (weight: 400 | 700): string =>
  `../../node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`;

async function font(weight: 400 | 700): Promise<Font> {
  return create(await readFile(join(import.meta.dirname, source(weight)))) as Font;
}

/** Writes the files of the letters: the fonts of our papers before we cut them, as TrueType. */
export async function writeLetters(): Promise<void> {
  await mkdir(cache, { recursive: true });
  for (const weight of [400, 700] as const) {
    const { characterSet } = await font(weight);
    const whole = await readFile(join(import.meta.dirname, source(weight)));
    const truetype = await subsetFont(whole, String.fromCodePoint(...characterSet), {
      targetFormat: 'truetype',
      noLayoutClosure: false,
      noHinting: false,
      dropTables: [],
    });
    await writeFile(letters[weight], truetype);
  }
}
