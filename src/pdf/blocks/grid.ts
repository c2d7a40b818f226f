/** One row of a grid: cells side by side between thin lines. */
import { bar, rule } from '../layout/page.ts';
import type { Page } from '../layout/page.ts';
import { heightOf } from '../layout/rows.ts';
import type { Row } from '../layout/rows.ts';
import type { Sheet } from '../layout/style.ts';
import type { Column } from './columns.ts';

/**
 * How a row of cells is set: line by line when it is higher than `room` pt. Where cells are to be written in, with
 * `sides` between them, and no lower than `least`.
 */
export type GridStyle = { room: number; sides: boolean; least: number };

/** Cells (their lines) as one row that no page parts, if a page has room for it. */
export function gridRow(
  cells: Row[][],
  columns: Column[],
  sheet: Sheet,
  { room, sides, least }: GridStyle,
): Row[] {
  const whole = part(cells, columns, sheet, true, true, sides, least);
  if (whole.height <= room) return [whole];
  const count = Math.max(...new Set(cells.map((lines) => lines.length)));
  return Array.from({ length: count }, (_, at) => {
    const slices = cells.map((lines) => lines.slice(at, at + 1));
    const row = part(slices, columns, sheet, at === 0, at === count - 1, sides, 0);
    return { ...row, part: true };
  });
}

/** A row of a grid or a part of one: its first part has the line above, its last the one below. */
function part(
  cells: Row[][],
  columns: Column[],
  sheet: Sheet,
  isFirst: boolean,
  isLast: boolean,
  sides: boolean,
  least: number,
): Row {
  const { above } = sheet.cell;
  const head = isFirst ? above : 0;
  const text = Math.max(sheet.styles.cell.line, least, ...new Set(cells.map(heightOf)));
  const height = head + text + (isLast ? above : 0);
  return {
    height,
    before: 0,
    keep: false,
    draw: (page, top) => {
      const ends = endsOf(columns);
      if (isFirst) rule(page, ends.left, top, ends.right - ends.left, 'between');
      if (isLast && sides) rule(page, ends.left, top + height, ends.right - ends.left, 'between');
      if (sides) {
        for (const { x } of columns) bar(page, x, top, top + height, 'between');
        bar(page, ends.right, top, top + height, 'between');
      }
      for (const lines of cells) drawLines(page, lines, top + head);
    },
  };
}

function endsOf(columns: Column[]): { left: number; right: number } {
  return {
    left: Math.min(...columns.map(({ x }) => x)),
    right: Math.max(...columns.map(({ x, width }) => x + width)),
  };
}

/** Draws rows one below the other. */
export function drawLines(page: Page, lines: Row[], top: number): void {
  let y = top;
  for (const line of lines) {
    line.draw(page, y);
    y += line.height;
  }
}
