/** Bookmarks: the headings as a tree, so that a long paper can be walked through. */
import { PDFHexString } from 'pdf-lib';
import type { PDFContext, PDFRef } from 'pdf-lib';
import type { Bookmark } from '../layout/draft.ts';
import { rounded } from '../text/show.ts';
import type { Page } from '../layout/page.ts';

type Item = { bookmark: Bookmark; ref: PDFRef; parent: Item | undefined; kids: Item[] };

/** Writes the bookmarks and returns their root; undefined when there is none. */
export function writeOutline(
  context: PDFContext,
  bookmarks: Bookmark[],
  refs: PDFRef[],
  pages: Page[],
): PDFRef | undefined {
  if (bookmarks.length === 0) return undefined;
  const root = context.nextRef();
  const items = nest(bookmarks, () => context.nextRef());
  const top = items.filter((item) => item.parent === undefined);
  for (const item of items) {
    const siblings = item.parent?.kids ?? top;
    const at = siblings.indexOf(item);
    const { text, page, y } = item.bookmark;
    const entry = context.obj({
      Title: PDFHexString.fromText(text),
      Parent: item.parent?.ref ?? root,
      Prev: siblings[at - 1]?.ref,
      Next: siblings[at + 1]?.ref,
      ...ends(item.kids),
      Dest: [refs[page] ?? null, 'XYZ', null, rounded((pages[page]?.height ?? 0) - y + 10), null],
    });
    context.assign(item.ref, entry);
  }
  context.assign(root, context.obj({ Type: 'Outlines', ...ends(top), Count: items.length }));
  return root;
}

/** First, last and number of what is below, all of it shown. */
function ends(kids: Item[]) {
  if (kids.length === 0) return {};
  return { First: kids[0]?.ref, Last: kids.at(-1)?.ref, Count: size(kids) };
}

function size(items: Item[]): number {
  return items.reduce((sum, item) => sum + 1 + size(item.kids), 0);
}

function nest(bookmarks: Bookmark[], nextRef: () => PDFRef): Item[] {
  const open: Item[] = [];
  return bookmarks.map((bookmark) => {
    while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop();
    const parent = open.at(-1);
    const item: Item = { bookmark, ref: nextRef(), parent, kids: [] };
    parent?.kids.push(item);
    open.push(item);
    return item;
  });
}
