/** Rows, the smallest pieces that go on a page, and where the pages break. All lengths in pt. */
import type { Page } from './page.ts';

/**
 * `keep`: not to be parted from the next row. `before` is air above it, lost at the top of a page. `again` is drawn
 * above it where it begins a page: the head of its table. One that `turns` is not drawn: what follows begins a page.
 * One that `lies` stands on a page so much as high as others (see `Sheet`). `anchor` names it, so that its page can be said elsewhere. A `part` is of something that no page has room for.
 */
export type Row = {
  height: number;
  before: number;
  keep: boolean;
  again?: Row;
  turns?: true;
  lies?: number;
  anchor?: string;
  part?: true;
  draw: (page: Page, top: number) => void;
};

export type PlacedRow = { row: Row; top: number };

/** Rows on pages of a height: what is to stay together does, unless it is longer than a page. */
export function paginate(rows: Row[], height: number): PlacedRow[][] {
  const pages: PlacedRow[][] = [[]];
  let used = 0;
  let room = height;
  const turn = (): void => {
    pages.push([]);
    used = 0;
  };
  // Turned only when something follows: no page is empty.
  let turning = false;
  for (const group of keptTogether(rows)) {
    if (group[0]?.turns) {
      turning = used > 0;
      continue;
    }
    if (turning) turn();
    turning = false;
    if (used > 0 && used + heightOf(group) > room) turn();
    if (used === 0) room = height * (group[0]?.lies ?? 1);
    for (const row of group) {
      if (used > 0 && used + row.before + row.height > room) turn();
      if (used === 0 && row.again !== undefined) {
        pages.at(-1)?.push({ row: row.again, top: 0 });
        used = row.again.height;
      }
      const top = used > 0 ? used + row.before : 0;
      pages.at(-1)?.push({ row, top });
      used = top + row.height;
    }
  }
  return pages;
}

/** Lines of one text: its first two and its last two stay together. */
export function againstWidows(rows: Row[]): Row[] {
  return rows.map((row, at) => {
    const keep = at < rows.length - 1 && (at === 0 || at === rows.length - 2);
    return keep ? { ...row, keep } : row;
  });
}

/** Rows none of which is parted from what comes after them. */
export function keepWithNext(rows: Row[]): Row[] {
  return rows.map((row) => ({ ...row, keep: true }));
}

/** The same rows with other air above the first. */
export function withBefore(rows: Row[], before: number): Row[] {
  return rows.map((row, at) => (at === 0 ? { ...row, before } : row));
}

function keptTogether(rows: Row[]): Row[][] {
  const groups: Row[][] = [];
  let keeping = false;
  for (const row of rows) {
    const last = groups.at(-1);
    if (keeping && !row.turns && last !== undefined) last.push(row);
    else groups.push([row]);
    keeping = row.keep;
  }
  return groups;
}

/** The height of rows one below the other, with the air above each. */
export function heightOf(rows: Row[]): number {
  return rows.reduce((sum, row) => sum + row.before + row.height, 0);
}

/** The same rows as one that no page parts. */
export function asOne(rows: Row[]): Row {
  const [first] = rows;
  return {
    ...first,
    height: heightOf(rows) - (first?.before ?? 0),
    before: first?.before ?? 0,
    keep: rows.at(-1)?.keep ?? false,
    draw: (page, top) => drawRows(page, rows, top),
  };
}

/** Draws rows one below the other; air above the first is not drawn. */
export function drawRows(page: Page, rows: Row[], top: number): void {
  let y = top;
  rows.forEach((row, at) => {
    if (at > 0) y += row.before;
    row.draw(page, y);
    y += row.height;
  });
}

/** The page on which each named row stands, counted from 0. */
export function placesOf(pages: PlacedRow[][]): Map<string, number> {
  return new Map(
    pages.flatMap((placed, page) =>
      placed.flatMap(({ row }): [string, number][] =>
        row.anchor === undefined ? [] : [[row.anchor, page]],
      ),
    ),
  );
}
