/** Reads back what a PDF says about its own structure. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  decodePDFRawStream,
} from 'pdf-lib';
import type { PDFObject } from 'pdf-lib';

export type Element = { role: string; dict: PDFDict; kids: Element[] };

/** The document, its structure tree in reading order, and each page's operators. */
export async function read(pdf: Uint8Array) {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context, catalog } = document;
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const kidsOf = (dict: PDFDict): (PDFObject | undefined)[] => {
    const kids = dict.lookup(PDFName.of('K'));
    return kids instanceof PDFArray ? kids.asArray().map((kid) => context.lookup(kid)) : [];
  };
  const elementOf = (dict: PDFDict): Element => ({
    role: dict.lookup(PDFName.of('S'), PDFName).decodeText(),
    dict,
    kids: kidsOf(dict)
      .filter((kid) => kid instanceof PDFDict)
      .filter((kid) => kid.has(PDFName.of('S')))
      .map(elementOf),
  });
  const tree = kidsOf(root)
    .filter((kid) => kid instanceof PDFDict)
    .map(elementOf);
  const pages = document.getPages().map((page) => {
    const stream = page.node.lookup(PDFName.of('Contents'));
    if (!(stream instanceof PDFRawStream)) throw new Error('a page without content');
    const bytes = decodePDFRawStream(stream).decode();
    return { node: page.node, operators: Buffer.from(bytes).toString('latin1').split('\n') };
  });
  const numbers = root
    .lookup(PDFName.of('ParentTree'), PDFDict)
    .lookup(PDFName.of('Nums'), PDFArray)
    .asArray();
  const parents = new Map<number, PDFObject | undefined>();
  for (let at = 0; at < numbers.length; at += 2) {
    const key = numbers[at];
    if (key instanceof PDFNumber) parents.set(key.asNumber(), numbers[at + 1]);
  }
  return { document, catalog, tree, pages, parents };
}

/** Every element of a tree, in reading order. */
export function flat(elements: Element[]): Element[] {
  return elements.flatMap((element) => [element, ...flat(element.kids)]);
}

/** Operators that draw outside of any marked content, and the MCIDs of a page. */
export function marksOf(operators: string[]): { stray: string[]; mcids: number[]; depth: number } {
  const stray: string[] = [];
  const mcids: number[] = [];
  let depth = 0;
  for (const line of operators) {
    if (/ B[DM]C$/.test(line)) depth += 1;
    const mcid = /\/MCID (\d+)/.exec(line)?.[1];
    if (mcid !== undefined) mcids.push(Number(mcid));
    if (/ (T[jJ]|TJ 0 Ts|S|f)$/.test(line) && depth !== 1) stray.push(line);
    if (line === 'EMC') depth -= 1;
  }
  return { stray, mcids, depth };
}

/** The sizes of type (pt) that the operators of a page set, each once. */
export function sizesOf(operators: string[]): number[] {
  const sizes = operators.map((line) => / ([\d.]+) Tf /.exec(line)?.[1]);
  return [...new Set(sizes.filter((size) => size !== undefined).map(Number))];
}

/** The titles of the bookmarks, each below its parents. */
export function bookmarksOf(catalog: PDFDict): { title: string; depth: number }[] {
  const below = (parent: PDFDict, depth: number): { title: string; depth: number }[] => {
    const found: { title: string; depth: number }[] = [];
    let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
    while (item !== undefined) {
      const title = item.lookup(PDFName.of('Title'), PDFHexString).decodeText();
      found.push({ title, depth }, ...below(item, depth + 1));
      item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
    return found;
  };
  return below(catalog.lookup(PDFName.of('Outlines'), PDFDict), 1);
}

export { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber };
