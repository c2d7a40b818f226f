/** Bookmarks: the headings as a tree, so that a long paper can be walked through. */
import type { Bookmark } from '../layout/draft.ts';
import { put, reserve } from './file.ts';
import type { File } from './file.ts';
import { textString } from './objects.ts';
import type { Ref } from './objects.ts';
import { paper } from '../layout/style.ts';

type Item = { bookmark: Bookmark; ref: Ref; parent: Item | undefined; kids: Item[] };

/** Writes the bookmarks and returns their root; undefined when there is none. */
export function writeOutline(file: File, bookmarks: Bookmark[], pages: Ref[]): Ref | undefined {
  if (bookmarks.length === 0) return undefined;
  const root = reserve(file);
  const items = nest(bookmarks, () => reserve(file));
  const top = items.filter((item) => item.parent === undefined);
  for (const item of items) {
    const siblings = item.parent?.kids ?? top;
    const at = siblings.indexOf(item);
    const { text, page, y } = item.bookmark;
    put(
      file,
      {
        Title: textString(text),
        Parent: item.parent?.ref ?? root,
        Prev: siblings[at - 1]?.ref,
        Next: siblings[at + 1]?.ref,
        ...ends(item.kids),
        Dest: [pages[page] ?? null, '/XYZ', null, paper.height - y + 10, null],
      },
      item.ref,
    );
  }
  return put(file, { Type: '/Outlines', ...ends(top), Count: items.length }, root);
}

/** First, last and number of what is below, all of it shown. */
function ends(kids: Item[]) {
  if (kids.length === 0) return {};
  return { First: kids[0]?.ref, Last: kids.at(-1)?.ref, Count: size(kids) };
}

function size(items: Item[]): number {
  return items.reduce((sum, item) => sum + 1 + size(item.kids), 0);
}

function nest(bookmarks: Bookmark[], nextRef: () => Ref): Item[] {
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
