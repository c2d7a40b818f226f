/** pdf-lib with fontkit: lines broken by hand, as it has no paragraphs. It cannot tag. */
import { readFile } from 'node:fs/promises';
import { language, letters, look, title } from '../paper.ts';
import type { Piece } from '../paper.ts';
import { peer } from '../peers.ts';

const { page: paper, margin, size, line, before, indent } = look;
const width = paper[0] - 2 * margin.side;

export async function make(pieces: Piece[]): Promise<Uint8Array> {
  const { PDFDocument } = peer('pdf-lib');
  const document = await PDFDocument.create();
  document.registerFontkit(peer('@pdf-lib/fontkit'));
  document.setTitle(title);
  document.setLanguage(language);
  const embed = async (weight: 400 | 700) =>
    document.embedFont(await readFile(letters[weight]), { subset: true });
  const fonts = { regular: await embed(400), bold: await embed(700) };
  let page = document.addPage(paper);
  let y = paper[1] - margin.top;

  const write = (kind: 'h1' | 'h2' | 'h3' | 'p', words: string, above: number, left = 0): void => {
    const font = kind === 'p' ? fonts.regular : fonts.bold;
    const measure = (text: string): number => font.widthOfTextAtSize(text, size[kind]);
    y -= above;
    for (const text of broken(words, width - left, measure)) {
      const height = size[kind] * line[kind];
      if (y - height < margin.bottom) {
        page = document.addPage(paper);
        y = paper[1] - margin.top;
      }
      y -= height;
      page.drawText(text, { x: margin.side + left, y, size: size[kind], font });
    }
  };
  write('h1', title, before.h1);
  for (const piece of pieces) {
    if (piece.kind === 'list') {
      for (const item of piece.items) write('p', `• ${item}`, before.list, indent);
    } else write(piece.kind, piece.text, before[piece.kind]);
  }
  return document.save();
}

/** As many words on a line as there is room for; each word is measured once. */
function broken(text: string, room: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  const space = measure(' ');
  let words: string[] = [];
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needed = measure(word);
    if (words.length > 0 && used + space + needed > room) {
      lines.push(words.join(' '));
      words = [];
      used = 0;
    }
    used += (words.length > 0 ? space : 0) + needed;
    words.push(word);
  }
  return [...lines, words.join(' ')];
}
