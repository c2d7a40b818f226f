import { plain } from '../../domain/text/block.ts';
import type { BlockOf, Gloss, Inline } from '../../domain/text/block.ts';
import type { Place } from '../layout/draft.ts';
import { keepWithNext, withBefore } from '../layout/rows.ts';
import type { Row } from '../layout/rows.ts';
import { tag } from '../file/tags.ts';
import type { Tag } from '../file/tags.ts';
import { oneLine } from '../text/text.ts';
import { glossed } from '../layout/glossed.ts';
import { repeated, spansOf, words } from '../layout/words.ts';
import { isByHand } from '../layout/byHand.ts';
import { columnsOf } from './columns.ts';
import type { Column } from './columns.ts';
import { gridRow } from './grid.ts';

/** A grid with a head above and at the side. The head above stands again on each new page. */
export function table(block: BlockOf<'table'>, place: Place): Row[] {
  const columns = columnsOf(block, place);
  if (columns.length === 0) return [];
  const { sheet } = place.draft;
  const whole = tag('Table', place.tag);
  const [head, again] = headOf(block, columns, whole, place);
  // To write in, a cell needs its sides; to read it does not.
  const sides = isByHand(block);
  const room = sheet.height - sheet.cell.below - (again?.height ?? 0);
  const body = block.rows.flatMap((row) => {
    const parent = tag('TR', whole);
    const cells = columns.map((column, at) => {
      const text = at === 0 ? row.head : (row.cells[at - 1] ?? []);
      return cellOf(
        text,
        at === 0 ? 'Row' : undefined,
        parent,
        inColumn(place, column),
        at === 0 ? row.gloss : undefined,
      );
    });
    const least = (row.room ?? 0) * sheet.handwriting;
    return gridRow(cells, columns, sheet, { room, sides, least }).map((one) =>
      again ? { ...one, again } : one,
    );
  });
  // Each row names itself: one may stand alone below the head.
  const rows = [...keepWithNext(head), ...body];
  return withBefore(withAfter(rows, sheet.cell.below), sheet.before.table);
}

/** The rows of the head, and the row to draw where a page turns. A head that takes half a page stands but once. */
function headOf(
  block: BlockOf<'table'>,
  columns: Column[],
  whole: Tag,
  place: Place,
): [head: Row[], again?: Row] {
  if (block.columns.every((text) => oneLine(text) === '')) return [[]];
  const { sheet } = place.draft;
  const room = sheet.height / 2;
  const parent = tag('TR', whole);
  const cells = columns.map((column, at) =>
    cellOf(
      plain(block.columns[at] ?? ''),
      'Column',
      parent,
      inColumn(place, column),
      block.glosses?.[at],
    ),
  );
  const style = { room, sides: false, least: 0 };
  const rows = gridRow(cells, columns, sheet, style);
  if (rows.length > 1) return [rows];
  const copies = columns.map((column, at) => {
    const span = { text: block.columns[at] ?? '', style: sheet.styles.cellHead };
    return repeated([span], inColumn(place, column));
  });
  const [again] = gridRow(copies, columns, sheet, style);
  return again === undefined ? [rows] : [rows, again];
}

/** The lines of a cell. One without words is still a cell, but the head of nothing. */
function cellOf(
  text: Inline[],
  scope: 'Column' | 'Row' | undefined,
  parent: Tag,
  place: Place,
  gloss?: Gloss,
): Row[] {
  const { cell, cellHead } = place.draft.sheet.styles;
  if (oneLine(text.map((run) => run.text).join('')) === '') {
    tag('TD', parent);
    return [];
  }
  if (scope === undefined) return words(spansOf(text, cell), place, tag('TD', parent));
  const head = tag('TH', parent);
  head.attributes = { O: 'Table', Scope: scope };
  return glossed(spansOf(text, scope === 'Row' ? cell : cellHead), gloss, place, head);
}

/** Where the words of a cell go. */
function inColumn(place: Place, { x, width }: Column): Place {
  const { side } = place.draft.sheet.cell;
  return { ...place, x: x + side, width: Math.max(0, width - 2 * side) };
}

/** The same rows with air below the last. */
function withAfter(rows: Row[], after: number): Row[] {
  return rows.map((row, at) =>
    at === rows.length - 1 ? { ...row, height: row.height + after } : row,
  );
}
