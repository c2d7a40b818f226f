/** pdfkit, with the tags that an accessible PDF needs. */
import { language, letters, look, title } from '../paper.ts';
import type { Piece } from '../paper.ts';
import { peer } from '../peers.ts';

const { margin, size, line, before, indent } = look;

export function make(pieces: Piece[]): Promise<Uint8Array> {
  const Document = peer('pdfkit');
  const document = new Document({
    size: look.page,
    margins: { left: margin.side, right: margin.side, top: margin.top, bottom: margin.bottom },
    tagged: true,
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    info: { Title: title },
  });
  const made = collect(document);
  document.registerFont('regular', letters[400]);
  document.registerFont('bold', letters[700]);

  const write =
    (kind: 'h1' | 'h2' | 'h3' | 'p', text: string, at = 0) =>
    (): void => {
      document.font(kind === 'p' ? 'regular' : 'bold').fontSize(size[kind]);
      document.text(text, margin.side + at, undefined, {
        width: look.page[0] - 2 * margin.side - at,
        lineGap: size[kind] * (line[kind] - 1.2),
      });
    };
  const space = (points: number): void => {
    document.fontSize(size.p).moveDown(points / (size.p * 1.2));
  };
  const root = document.struct('Document');
  document.addStructure(root);
  root.add(document.struct('H1', write('h1', title)));
  for (const piece of pieces) {
    if (piece.kind !== 'list') {
      space(before[piece.kind]);
      const role = piece.kind.toUpperCase();
      root.add(document.struct(role, write(piece.kind, piece.text)));
      continue;
    }
    const list = document.struct('L');
    root.add(list);
    for (const item of piece.items) {
      space(before.list);
      const body = document.struct('LBody', write('p', `• ${item}`, indent));
      list.add(document.struct('LI', [body]));
    }
    list.end();
  }
  root.end();
  document.end();
  return made;
}

function collect(document: InstanceType<ReturnType<typeof peer<'pdfkit'>>>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  return new Promise((resolve) => {
    document.on('data', (part) => parts.push(part));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
  });
}
