/** Our own renderer, by the code that the worker runs. */
import { fontFiles } from '../../../src/cli/fontFiles.ts';
import { plain } from '../../../src/domain/text/block.ts';
import type { Block, Plan } from '../../../src/domain/text/block.ts';
import type { FontFiles } from '../../../src/pdf/text/fonts.ts';
import { renderPdf } from '../../../src/pdf/renderPdf.ts';
import { language, pieces, title } from '../paper.ts';
import type { Piece } from '../paper.ts';

let fonts: FontFiles | undefined;

export async function make(text: Piece[]): Promise<Uint8Array> {
  return (await render(text)).bytes;
}

/** How many pieces of the text fill this many pages. */
export async function piecesFor(pages: number): Promise<number> {
  let [fits, over] = [0, pages * 40];
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if ((await render(await pieces(middle))).pages <= pages) fits = middle;
    else over = middle;
  }
  return fits;
}

export function planOf(text: Piece[]): Plan {
  return {
    locale: language,
    dir: 'ltr',
    title,
    fit: 'pages',
    blocks: text.map(blockOf),
    messages: {
      onPage: 'page {page}',
      continued: '{section} …',
      ownCopy: '',
      pageOf: '{page} / {pages}',
      undrawable: '{signs}',
    },
  };
}

async function render(text: Piece[]) {
  fonts ??= remembering(await fontFiles(language));
  return renderPdf(planOf(text), fonts);
}

/** As in the worker: a font that has been read is kept. */
function remembering(files: FontFiles): FontFiles {
  const read = new Map<string, Promise<Uint8Array>>();
  const load = (file: string): Promise<Uint8Array> => {
    const bytes = read.get(file) ?? files.load(file);
    read.set(file, bytes);
    return bytes;
  };
  return { ...files, load };
}

function blockOf(piece: Piece): Block {
  switch (piece.kind) {
    case 'h2':
      return { kind: 'heading', level: 2, text: piece.text };
    case 'h3':
      return { kind: 'heading', level: 3, text: piece.text };
    case 'p':
      return { kind: 'paragraph', text: plain(piece.text) };
    case 'list':
      return { kind: 'list', ordered: false, items: piece.items.map(plain) };
  }
}
