/** Papers for the tests of the PDF, and what is read back from them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Block, Plan } from '../../../src/domain/text/block.ts';
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

/** A Danish paper of blocks. */
export function planOf(...blocks: Block[]): Plan {
  return {
    locale: 'da',
    dir: 'ltr',
    title: 'Min forberedelse',
    fit: 'pages',
    blocks,
    messages: { pageOf: 'Side {page} af {pages}', undrawable: 'Kan ikke tegnes: {signs}.' },
  };
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
    rows: [{ head: 'Mandag', cells: ['går godt', ''] }],
  },
  { kind: 'heading', level: 2, text: 'Noter' },
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

/** The text of a PDF with every run of white space as one space. */
export function textOf(pdf: Uint8Array): string {
  return poppler('pdftotext', pdf, '-layout').replace(/\s+/g, ' ');
}
