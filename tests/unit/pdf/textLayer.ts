/** What pdf.js, the reader in Firefox and in many pages, takes for the text of a PDF. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of all pages, a line break where pdf.js sees one. */
export async function textLayerOf(pdf: Uint8Array): Promise<string> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages = Array.from({ length: document.numPages }, async (_, at) => {
    const { items } = await (await document.getPage(at + 1)).getTextContent();
    return items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
      .join('');
  });
  const text = (await Promise.all(pages)).join('\n');
  await task.destroy();
  return text;
}

/** A text without its spaces: readers see some only as gaps, and none where the direction turns. */
export function unspaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}
