/** react-pdf, as its documentation shows it. It cannot tag. */
import { language, letters, look, title } from '../paper.ts';
import type { Piece } from '../paper.ts';
import { peer } from '../peers.ts';

const { margin, size, line, before, indent } = look;
let isReady = false;

export async function make(pieces: Piece[]): Promise<Uint8Array> {
  const { createElement } = peer('react');
  const { Document, Page, View, Text, Font, renderToBuffer } = peer('@react-pdf/renderer');
  if (!isReady) {
    const fonts = ([400, 700] as const).map((weight) => ({
      src: letters[weight],
      fontWeight: weight,
    }));
    Font.register({ family: 'letters', fonts });
    // Its hyphens are for English.
    Font.registerHyphenationCallback((word) => [word]);
    isReady = true;
  }
  const text = (kind: 'h1' | 'h2' | 'h3' | 'p', words: string, above: number, left = 0): unknown =>
    createElement(
      Text,
      {
        style: {
          fontSize: size[kind],
          fontWeight: kind === 'p' ? 400 : 700,
          lineHeight: line[kind],
          marginTop: above,
          marginLeft: left,
        },
      },
      words,
    );
  const children = pieces.map((piece) =>
    piece.kind === 'list'
      ? createElement(
          View,
          null,
          ...piece.items.map((item) => text('p', `• ${item}`, before.list, indent)),
        )
      : text(piece.kind, piece.text, before[piece.kind]),
  );
  const style = {
    fontFamily: 'letters',
    paddingHorizontal: margin.side,
    paddingTop: margin.top,
    paddingBottom: margin.bottom,
  };
  const page = createElement(
    Page,
    { size: 'A4', wrap: true, style },
    text('h1', title, 0),
    ...children,
  );
  return renderToBuffer(createElement(Document, { title, language }, page));
}
