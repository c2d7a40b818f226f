/** Papers for the tests of the PDF, and what is read back from them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Block, BlockOf, Plan } from '../../../src/domain/text/block.ts';
import { plain } from '../../../src/domain/text/block.ts';
import type { RenderOptions } from '../../../src/pdf/file/document.ts';
import { namesFile } from '../../../src/pdf/text/fonts.ts';
import type { FontMetrics } from '../../../src/pdf/text/font.ts';
import type { FontFiles, Names } from '../../../src/pdf/text/fonts.ts';
import { renderPdf } from '../../../src/pdf/renderPdf.ts';

const folder = new URL('../../../public/fonts/pdf/', import.meta.url);

/** The fonts of `node scripts/fonts/fonts.ts`. */
export const fonts: FontFiles = {
  metrics: (await json('fonts.json')) as FontMetrics[],
  names: (await json(namesFile('da'))) as Names,
  load: (file) => Promise.resolve(new Uint8Array(readFileSync(new URL(file, folder)))),
};

async function json(file: string): Promise<unknown> {
  return new Response(readFileSync(new URL(file, folder))).json();
}

/** A Danish paper of blocks, without anything above them. */
export function bare(...blocks: Block[]): Plan {
  return {
    locale: 'da',
    dir: 'ltr',
    title: 'Min forberedelse',
    fit: 'pages',
    blocks,
    messages: {
      pageOf: 'Side {page} af {pages}',
      onPage: 'side {page}',
      continued: '{section} (fortsat)',
      ownCopy: 'Min egen kopi',
      undrawable: 'Kan ikke tegnes: {signs}.',
    },
  };
}

/** A Danish paper of blocks, below its title. */
export function planOf(...blocks: Block[]): Plan {
  return bare(headOf('Min forberedelse'), ...blocks);
}

/** The beginning of a sheet that says no more than what it is. */
export function headOf(title: string): BlockOf<'head'> {
  return { kind: 'head', title, facts: [] };
}

/** The bytes of a paper. */
export async function pdfOf(plan: Plan, options?: RenderOptions): Promise<Uint8Array> {
  return (await renderPdf(plan, fonts, options)).bytes;
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text: plain(text) };
}

/** One of each kind of block, and two of some. */
export const everything: Block[] = [
  paragraph('Skrevet af mig selv.'),
  { kind: 'heading', level: 2, text: 'Fortæl det én gang' },
  {
    kind: 'paragraph',
    text: [
      { text: 'Vigtigst: ', strong: true },
      { text: 'læs mere på ' },
      { text: 'borger.dk', href: 'https://www.borger.dk/a(b)' },
      { text: '.' },
    ],
  },
  { kind: 'answer', label: 'Hvad vil du?', mark: 'mine ord', blocks: [paragraph('Arbejde.')] },
  { kind: 'heading', level: 4, text: 'Det, jeg kan' },
  {
    kind: 'beside',
    level: 2,
    heading: 'Det må ikke overses',
    sign: 'important',
    blocks: [paragraph('Jeg har brug for en pause.')],
  },
  { kind: 'beside', level: 2, heading: 'Spørgsmål', sign: 'question', blocks: [] },
  {
    kind: 'places',
    items: [
      { text: '1 Job og uddannelse', to: 'work' },
      { text: '2 Det, jeg skriver med hånden', to: 'notes' },
    ],
  },
  { kind: 'heading', level: 2, id: 'work', number: '1', text: 'Job og uddannelse', note: 'Job' },
  {
    kind: 'beside',
    level: 3,
    heading: 'Håb',
    blocks: [{ kind: 'paragraph', text: [{ text: 'Ro', soft: true }] }],
  },
  { kind: 'list', ordered: false, items: [plain('Tale med børn'), plain('Køre bil')] },
  { kind: 'list', ordered: true, items: [plain('Først'), plain('Så')] },
  {
    kind: 'checks',
    items: [
      { text: 'Papirer', checked: true },
      { text: 'Bisidder', checked: false },
    ],
  },
  { kind: 'note', text: plain('Du kan bede om en pause.') },
  {
    kind: 'table',
    columns: ['Dag', 'Morgen', 'Aften'],
    rows: [{ head: plain('Mandag'), cells: [plain('går godt'), []] }],
  },
  {
    kind: 'chart',
    alt: 'Tre gange fra januar til marts.',
    strips: [
      { label: 'Mine opgaver', high: 'Godt', low: 'Svært', steps: 3, bars: [1, undefined, 1 / 3] },
      { label: 'Timer om ugen', high: '12 timer', low: '0', steps: 1, bars: [0, 0.5, 1] },
    ],
    from: '4. jan. 2027',
    to: '1. mar. 2027',
    note: 'De seneste tre.',
  },
  { kind: 'heading', level: 2, id: 'notes', text: 'Noter' },
  { kind: 'lines', count: 3 },
];

/** What a program of poppler prints about a PDF. */
export function poppler(
  program: 'pdftotext' | 'pdfinfo' | 'pdffonts',
  pdf: Uint8Array,
  ...flags: string[]
) {
  const place = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const file = join(place, 'paper.pdf');
    writeFileSync(file, pdf);
    const output = program === 'pdftotext' ? ['-'] : [];
    return execFileSync(program, [...flags, file, ...output], { encoding: 'utf8' });
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** Where the words of a paper stand, each the first time: its page, its edges from the left and its top, in pt. */
export function placesOf(pdf: Uint8Array): Map<string, WordPlace> {
  const pages = poppler('pdftotext', pdf, '-bbox').split('<page ').slice(1);
  const words = pages.flatMap((page, at) =>
    [...page.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>([^<]+)</g)].map(
      ([, x, y, end, word = '']): [string, WordPlace] => [
        word,
        { page: at, x: Number(x), y: Number(y), end: Number(end) },
      ],
    ),
  );
  return new Map(words.reverse());
}

type WordPlace = { page: number; x: number; y: number; end: number };

/** The text of a PDF with every run of white space as one space. */
export function textOf(pdf: Uint8Array): string {
  return poppler('pdftotext', pdf, '-layout').replace(/\s+/g, ' ');
}

/** The words of a paper in the order in which they are drawn: what stands side by side is not mixed. */
export function drawnTextOf(pdf: Uint8Array): string {
  return poppler('pdftotext', pdf, '-raw').replace(/\s+/g, ' ');
}
